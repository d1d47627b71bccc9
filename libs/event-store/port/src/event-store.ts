import type { Actor, CaseId, CommandId, EventId, Instant, LocalDate, StreamId } from '@one-window/kernel';

/** Revision of an event in its stream: 0 for the first. */
export type Revision = number;

/** Position of an event in its store, a decimal string that grows. Opaque: compare only with `comparePositions`. */
export type Position = string & { readonly __brand?: 'Position' };

/** Before the first event of a store. */
export const START: Position = '0';

/** What the writer believes about the stream. */
export type Expected = Revision | 'no-stream' | 'exists' | 'any';

/** Who, for whom, why and when: the part of a stored event that no rule computes. */
export interface EventMeta {
  readonly commandId: CommandId;
  /** The command's name and a fingerprint of its body: one key may not carry two different commands. */
  readonly command: string;
  readonly commandHash: string;
  readonly caseId: CaseId;
  readonly actor: Actor;
  /** The legal day the fact happened. */
  readonly happenedOn: LocalDate;
  /** When it was recorded. */
  readonly recordedAt: Instant;
  readonly basis: readonly string[];
  readonly correlationId: string;
  readonly causationId: string;
  readonly traceparent?: string;
  /** The shape of the data; absent for the first. `CurrentShapes` writes it and brings older data to today's shape. */
  readonly schemaVersion?: number;
  /** Recorded under a set clock (demo data, scenarios, training): no real timer acts on it. */
  readonly played?: true;
}

export interface NewEvent<Type extends string = string, Data = unknown> {
  readonly id: EventId;
  readonly type: Type;
  readonly data: Data;
  readonly meta: EventMeta;
}

export interface RecordedEvent<Type extends string = string, Data = unknown> extends NewEvent<Type, Data> {
  readonly stream: StreamId;
  readonly revision: Revision;
  readonly position: Position;
}

export interface AppendResult {
  /** Revision of the last event of the append. */
  readonly revision: Revision;
  readonly position: Position;
  /** The very same event ids were already there: nothing was written, which is success. */
  readonly alreadyThere: boolean;
}

/** The stream was not as expected. `actual` is `no-stream` or the last revision. */
export class StaleRevision extends Error {
  readonly code = 'event-store/stale-revision';
  constructor(
    readonly stream: StreamId,
    readonly expected: Expected,
    readonly actual: Revision | 'no-stream',
  ) {
    super(`stream ${stream}: expected ${expected}, found ${actual}`);
    this.name = 'StaleRevision';
  }
}

export const isStaleRevision = (error: unknown): error is StaleRevision =>
  error instanceof Error && 'code' in error && error.code === 'event-store/stale-revision';

/**
 * Streams of facts with optimistic concurrency. An append is atomic within one stream, durable when its promise
 * resolves, and visible to `read` and `subscribe` in order of revision and of position.
 */
export abstract class EventStore {
  /** Facts of a stream in order, from `from` (default 0). An absent stream is empty. */
  abstract read(stream: StreamId, from?: Revision): Promise<readonly RecordedEvent[]>;

  /**
   * Adds events after the expected revision. When the same event ids already stand there, answers `alreadyThere`.
   * @throws StaleRevision when the stream is not as expected.
   */
  abstract append(stream: StreamId, expected: Expected, events: readonly NewEvent[]): Promise<AppendResult>;

  /** All events of the store after a position, in order, at most `limit` at once. */
  abstract readAll(after: Position, limit: number): Promise<readonly RecordedEvent[]>;

  /**
   * Hands over batches after `after`, first what is stored, then what comes, one batch at a time, until aborted.
   * A handler that throws ends the subscription with its error.
   * `passed` is told of positions before which nothing is left to hand over though no event of ours stands there, as
   * in a log that several services share: who begins there again need not search what lies between.
   */
  abstract subscribe(
    after: Position,
    handler: (batch: readonly RecordedEvent[]) => Promise<void>,
    signal: AbortSignal,
    passed?: (position: Position) => Promise<void>,
  ): Promise<void>;

  /** Ids of streams whose id begins with `prefix`. */
  abstract streams(prefix: string): Promise<readonly StreamId[]>;

  /** Position of the last event, `START` when empty. */
  abstract head(): Promise<Position>;

  abstract close(): Promise<void>;
}

export const comparePositions = (a: Position, b: Position): number => {
  const difference = BigInt(a) - BigInt(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
