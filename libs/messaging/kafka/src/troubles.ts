export interface Trouble {
  readonly message: string;
  readonly failures: number;
}

/** What does not get on just now: the broker, or one partition. Gone from here once it gets on again. */
export class Troubles {
  private readonly now = new Map<number | 'broker', Trouble>();

  constructor(private readonly tell: (error: unknown, failures: number) => void = () => undefined) {}

  /** Answers how often in a row it failed. */
  note(where: number | 'broker', error: unknown): number {
    const failures = (this.now.get(where)?.failures ?? 0) + 1;
    this.now.set(where, { message: String(error), failures });
    this.tell(error, failures);
    return failures;
  }

  over(where: number | 'broker'): void {
    this.now.delete(where);
  }

  worst(): Trouble | undefined {
    return [...this.now.values()].sort((a, b) => b.failures - a.failures)[0];
  }
}
