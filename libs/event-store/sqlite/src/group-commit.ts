import type { AppendResult, Position } from '@one-window/event-store';
import type { Database } from 'better-sqlite3';
import { placeAppend } from './place-append';
import type { PreparedAppend } from './prepared-append';
import type { Statements } from './statements';
import { StreamHeads } from './stream-heads';
import { WalFlush } from './wal-flush';

type Answer = () => void;

/**
 * Appends share a transaction and a flush of the disk: all that are asked for while the disk is at work on those
 * before, so groups grow with the load. Each append is judged before anything of it is written, after those that came
 * before it: a conflict fails only itself.
 */
export class GroupCommit {
  private pending: PreparedAppend[] = [];
  private scheduled = false;
  /** The group on its way to the disk. */
  private flushing: Promise<void> | undefined;
  /** The disk failed under a group that is in the file: whether it lasts, nobody knows before it is read again. */
  private broken: unknown;
  private position: number;
  /** Up to here everything is on the disk. */
  private flushed: number;
  private readonly heads: StreamHeads;

  constructor(
    private readonly database: Database,
    private readonly statements: Statements,
    private readonly committed: () => void,
    private readonly disk: Pick<WalFlush, 'flush' | 'close'> = new WalFlush(database),
  ) {
    this.position = statements.head.get() ?? 0;
    this.flushed = this.position;
    this.heads = new StreamHeads(database, stream => statements.lastRevision.get(stream));
  }

  /** What is written and not yet on the disk lies behind it; followers must not see that. */
  get flushedTo(): number {
    return this.flushing || this.broken !== undefined ? this.flushed : Infinity;
  }

  add(append: PreparedAppend): void {
    this.pending.push(append);
    this.schedule();
  }

  /** Commits what waits and resolves when all of it is on the disk and answered. */
  async settle(): Promise<void> {
    while (this.pending.length > 0 || this.flushing) {
      this.flush();
      await this.flushing;
    }
    this.disk.close();
  }

  private schedule(): void {
    if (this.scheduled || this.flushing) return;
    this.scheduled = true;
    setImmediate(() => this.flush());
  }

  private flush(): void {
    if (this.flushing) return;
    this.scheduled = false;
    const group = this.pending;
    if (group.length === 0) return;
    this.pending = [];
    const before = this.position;
    const answers = this.commit(group);
    if (answers) this.flushing = this.toDisk(before, group, answers);
  }

  /** Promises are answered only when the commit is on the disk. */
  private async toDisk(before: number, group: readonly PreparedAppend[], answers: readonly Answer[]): Promise<void> {
    this.flushed = before;
    try {
      await this.disk.flush();
      this.flushing = undefined;
      for (const answer of answers) answer();
      this.committed();
    } catch (error) {
      this.broken = error;
      this.flushing = undefined;
      for (const append of group) append.reject(error);
    }
    if (this.pending.length > 0) this.schedule();
  }

  private commit(group: readonly PreparedAppend[]): readonly Answer[] | undefined {
    try {
      if (this.broken !== undefined) throw new DiskFailed(this.broken);
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

/** The disk failed to flush. What was asked for since may or may not last: the store must be opened again to know. */
class DiskFailed extends Error {
  readonly code = 'event-store/disk-failed';
  constructor(cause: unknown) {
    super('the disk failed to flush the event store; it takes nothing more until it is opened again', { cause });
    this.name = 'DiskFailed';
  }
}
