import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Actor, Clock } from '@one-window/kernel';
import {
  DEFAULT_RETRY,
  deliverBatch,
  dropKept,
  pause,
  pauseMs,
  retryParked,
  type CaseEventConsumer,
  type Dropped,
  type ParkedCase,
  type Retried,
  type RetryPolicy,
} from '@one-window/messaging';
import type { ConsumerFile } from './consumer-file';
import type { SqliteMessageLog } from './sqlite-message-log';

export interface GroupParts {
  /** The consumer group: the name of its service. */
  readonly group: string;
  readonly log: SqliteMessageLog;
  readonly file: ConsumerFile;
  readonly consumer: CaseEventConsumer;
  readonly clock: Clock;
  readonly retry?: RetryPolicy;
  /** Told when even keeping a message fails; the group goes on trying. */
  readonly onTrouble?: (error: unknown, failures: number) => void;
}

export interface GroupStats {
  /** Offset of the last message that is done. */
  readonly received: string;
  /** Messages in the log that are not done. */
  readonly lag: number;
  /** Cases that wait behind an event that could not be applied. */
  readonly parked: readonly ParkedCase[];
  /** Why it does not get on, while it does not. */
  readonly trouble?: { readonly message: string; readonly failures: number };
}

const BATCH = 200;

/** Reads the log for one group, in order, and brings every message to its consumer or to its dead letters. */
export class GroupConsumer {
  private turn: Promise<unknown> = Promise.resolve();
  private failures = 0;
  private lastError: unknown;

  constructor(private readonly parts: GroupParts) {}

  get group(): string {
    return this.parts.group;
  }

  /** Follows the log until aborted; then finishes its batch and saves the offset. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const { seen } = this.parts.log;
      try {
        const done = await this.exclusively(() => this.nextBatch(signal));
        this.failures = 0;
        if (done === 0) await this.parts.log.published(seen, signal);
        // A long catch-up must not keep requests waiting: everything here may resolve without leaving the turn.
        else await nextTurn();
      } catch (error) {
        this.failures += 1;
        this.lastError = error;
        this.parts.onTrouble?.(error, this.failures);
        await pause(pauseMs(this.failures, this.parts.retry ?? DEFAULT_RETRY), signal);
      }
    }
    await this.turn;
  }

  /** Runs between two batches: a repair must not overlap with delivery. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = this.turn.then(work);
    // The next one waits for the end of this one, not for its success.
    this.turn = mine.then(
      () => undefined,
      () => undefined,
    );
    return mine;
  }

  /** Tries a parked case again, in order, after the cause was mended. */
  retry(key: string): Promise<Retried> {
    return this.exclusively(() => retryParked(key, this.repair()));
  }

  /** Gives up a kept message, with a record of who and why. */
  drop(offset: string, by: Actor, why: string, before?: () => Promise<void>): Promise<Dropped> {
    return this.exclusively(() => dropKept(offset, by, why, this.repair(), before));
  }

  /** Why it does not get on, while it does not. */
  get trouble(): GroupStats['trouble'] {
    return this.failures > 0 ? { message: String(this.lastError), failures: this.failures } : undefined;
  }

  async stats(): Promise<GroupStats> {
    const received = this.parts.file.offset();
    return {
      received,
      lag: Number(await this.parts.log.head()) - Number(received),
      parked: await this.parts.file.deadLetters.cases(),
      ...(this.trouble && { trouble: this.trouble }),
    };
  }

  private repair() {
    const { consumer, clock, file } = this.parts;
    return { consumer, clock, deadLetters: file.deadLetters };
  }

  private async nextBatch(signal: AbortSignal): Promise<number> {
    const { log, file, consumer, clock, retry = DEFAULT_RETRY } = this.parts;
    const messages = await log.read(file.offset(), BATCH);
    if (messages.length === 0) return 0;
    const outcomes = await deliverBatch(messages, { consumer, deadLetters: file.deadLetters, retry, clock, signal });
    const last = messages[outcomes.length - 1];
    if (last) file.saveOffset(last.offset);
    return outcomes.length;
  }
}
