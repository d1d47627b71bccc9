export interface Trouble {
  readonly message: string;
  readonly failures: number;
}

/** One partition, the reading as a whole, or a question to the broker. */
type Where = number | 'reading' | 'asking';

/** What does not get on just now. Gone from here once it gets on again. */
export class Troubles {
  private readonly now = new Map<Where, Trouble>();

  constructor(private readonly tell: (error: unknown, failures: number) => void = () => undefined) {}

  /** Answers how often in a row it failed. */
  note(where: Where, error: unknown): number {
    const failures = (this.now.get(where)?.failures ?? 0) + 1;
    this.now.set(where, { message: String(error), failures });
    this.tell(error, failures);
    return failures;
  }

  over(where: Where): void {
    this.now.delete(where);
  }

  /** Of other partitions somebody else takes care now. */
  onlyOf(partitions: readonly number[]): void {
    for (const where of this.now.keys())
      if (typeof where === 'number' && !partitions.includes(where)) this.now.delete(where);
  }

  worst(of: (where: Where) => boolean = () => true): Trouble | undefined {
    const found = [...this.now].filter(([where]) => of(where)).map(([, trouble]) => trouble);
    return found.sort((a, b) => b.failures - a.failures)[0];
  }
}
