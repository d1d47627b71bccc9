/** Something that is not as it must be: where, and what. */
export interface Difference {
  readonly where: string;
  readonly what: string;
}

/** Collects differences; after a few of one kind in one place the rest are counted only. */
export class Differences {
  readonly found: Difference[] = [];
  /** What an operator should know and need not mend. */
  readonly notes: Difference[] = [];

  add(where: string, what: string): void {
    this.found.push({ where, what });
  }

  note(where: string, what: string): void {
    this.notes.push({ where, what });
  }
}
