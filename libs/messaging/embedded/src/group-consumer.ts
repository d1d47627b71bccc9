import type { Clock } from '@one-window/kernel';
import {
  DEFAULT_RETRY,
  deliverBatch,
  pause,
  pauseMs,
  type CaseEventConsumer,
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
}

const BATCH = 200;

/** Reads the log for one group, in order, and brings every message to its consumer or to its dead letters. */
export class GroupConsumer {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: GroupParts) {}

  get group(): string {
    return this.parts.group;
  }

  /** Follows the log until aborted; then finishes its batch and saves the offset. */
  async run(signal: AbortSignal): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      const { seen } = this.parts.log;
      try {
        const done = await this.exclusively(() => this.nextBatch(signal));
        failures = 0;
        if (done === 0) await this.parts.log.published(seen, signal);
      } catch (error) {
        failures += 1;
        this.parts.onTrouble?.(error, failures);
        await pause(pauseMs(failures, this.parts.retry ?? DEFAULT_RETRY), signal);
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

  async stats(): Promise<GroupStats> {
    const received = this.parts.file.offset();
    return { received, lag: Number(await this.parts.log.head()) - Number(received) };
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
