import type { AppendResult, Position } from '@one-window/event-store';
import type { Database } from 'better-sqlite3';
import { placeAppend } from './place-append';
import type { PreparedAppend } from './prepared-append';
import type { Statements } from './statements';
import { StreamHeads } from './stream-heads';

type Answer = () => void;

/**
 * All appends of one turn of the event loop share one transaction and so one flush of the disk. Each is judged before
 * anything of it is written, after those that came before it: a conflict fails only itself.
 */
export class GroupCommit {
  private pending: PreparedAppend[] = [];
  private scheduled = false;
  private position: number;
  private readonly heads: StreamHeads;

  constructor(
    private readonly database: Database,
    private readonly statements: Statements,
    private readonly committed: () => void,
  ) {
    this.position = statements.head.get() ?? 0;
    this.heads = new StreamHeads(database, stream => statements.lastRevision.get(stream));
  }

  add(append: PreparedAppend): void {
    this.pending.push(append);
    if (this.scheduled) return;
    this.scheduled = true;
    setImmediate(() => this.flush());
  }

  /** Commits what waits. Promises are answered only after the commit is on the disk. */
  flush(): void {
    this.scheduled = false;
    const group = this.pending;
    if (group.length === 0) return;
    this.pending = [];
    const answers = this.commit(group);
    if (answers === undefined) return;
    for (const answer of answers) answer();
    this.committed();
  }

  private commit(group: readonly PreparedAppend[]): readonly Answer[] | undefined {
    try {
      this.database.exec('BEGIN IMMEDIATE');
      this.heads.refresh();
      this.position = this.statements.head.get() ?? 0;
      const answers = group.map(append => this.apply(append));
      this.database.exec('COMMIT');
      return answers;
    } catch (error) {
      // The disk is full or broken: nobody's events are there, so nobody is told otherwise.
      if (this.database.inTransaction) this.database.exec('ROLLBACK');
      this.heads.forget();
      for (const append of group) append.reject(error);
      return undefined;
    }
  }

  private apply(append: PreparedAppend): Answer {
    const { stream, events } = append;
    const placement = placeAppend(append, this.heads.of(stream), this.statements);
    if (placement.kind === 'stale') return () => append.reject(placement.error);
    if (placement.kind === 'there') return () => append.resolve(this.found(stream, placement.last));
    let revision = placement.first - 1;
    for (const { id, type, data, meta } of events) {
      this.statements.insert.run(++this.position, stream, ++revision, id, type, data, meta);
    }
    this.heads.set(stream, revision);
    const result: AppendResult = { revision, position: String(this.position) as Position, alreadyThere: false };
    return () => append.resolve(result);
  }

  private found(stream: string, revision: number): AppendResult {
    const row = this.statements.ofStream.get(stream, revision);
    return { revision, position: String(row?.position) as Position, alreadyThere: true };
  }
}
