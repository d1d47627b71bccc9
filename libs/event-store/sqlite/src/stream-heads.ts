import type { Database } from 'better-sqlite3';

/** How many streams are remembered; the oldest are forgotten first. */
const REMEMBERED = 20_000;

/**
 * Last revisions of streams that were written lately, -1 for none, to spare a look into the index. Another process may
 * write to the file (a restore, an import): `refresh` forgets everything when one did, so the file stays the authority.
 */
export class StreamHeads {
  private readonly revisions = new Map<string, number>();
  private version = -1;

  constructor(
    private readonly database: Database,
    private readonly look: (stream: string) => number | undefined,
  ) {}

  /** To be called inside the write transaction, where nobody else can write any more. */
  refresh(): void {
    const version = Number(this.database.pragma('data_version', { simple: true }));
    if (version === this.version) return;
    this.revisions.clear();
    this.version = version;
  }

  of(stream: string): number {
    return this.revisions.get(stream) ?? this.look(stream) ?? -1;
  }

  set(stream: string, revision: number): void {
    this.revisions.delete(stream);
    this.revisions.set(stream, revision);
    if (this.revisions.size > REMEMBERED) {
      const oldest = this.revisions.keys().next();
      if (!oldest.done) this.revisions.delete(oldest.value);
    }
  }

  /** After a rollback: what was set never happened. */
  forget(): void {
    this.revisions.clear();
  }
}
