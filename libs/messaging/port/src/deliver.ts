import type { CaseEventEnvelope } from '@one-window/contracts';
import type { Clock } from '@one-window/kernel';
import type { CaseEventConsumer } from './case-event-consumer';
import type { DeadLetter, DeadLetters, DeadReason } from './dead-letters';
import { isAway } from './engine-away';
import type { LoggedMessage } from './message-log';
import { parseMessage } from './parse-message';
import { isHopeless, pause, pauseMs, type RetryPolicy } from './retry-policy';
import { RevisionGap } from './revision-gap';
import { sourceStream } from './source-stream';

/** All that delivering needs, and nothing of a broker. */
export interface Delivery {
  readonly consumer: CaseEventConsumer;
  readonly deadLetters: DeadLetters;
  readonly retry: RetryPolicy;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Tells the broker that we live, while we work or wait. */
  readonly heartbeat?: () => Promise<void>;
}

/**
 * `applied` now · `skipped`, was applied before · `kept` behind a parked case · `dead`, and its case is parked ·
 * `interrupted` by a stop while waiting to try again: not done, must come again.
 */
export type Outcome = 'applied' | 'skipped' | 'kept' | 'dead' | 'interrupted';

/**
 * Brings one message to its consumer, or keeps it visibly. After any outcome but `interrupted` the broker may forget
 * it. Throws only when even keeping it fails, or while an engine is away: then the offset must not move.
 */
export const deliver = async (message: LoggedMessage, delivery: Delivery): Promise<Outcome> => {
  const { deadLetters, signal, retry, heartbeat } = delivery;
  await heartbeat?.();
  if (message.key !== '' && (await deadLetters.isParked(message.key))) {
    await deadLetters.keep(message);
    return 'kept';
  }
  const parsed = parseMessage(message);
  if (parsed.kind === 'poison') {
    await deadLetters.park(message, letter(parsed.reason, parsed.error, 1, delivery));
    return 'dead';
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await apply(parsed.event, delivery.consumer);
    } catch (error) {
      if (isHopeless(error) || attempt >= retry.attempts) {
        if (isAway(error)) throw error;
        await deadLetters.park(message, letter(reasonOf(error), error, attempt, delivery, parsed.event));
        return 'dead';
      }
      await pause(pauseMs(attempt, retry), signal, heartbeat);
      if (signal.aborted) return 'interrupted';
    }
  }
};

/** Applies `last + 1`, skips what was applied. @throws RevisionGap for anything beyond. */
export const apply = async (event: CaseEventEnvelope, consumer: CaseEventConsumer): Promise<'applied' | 'skipped'> => {
  const stream = sourceStream(event);
  const last = await consumer.lastRevision(stream);
  if (event.revision <= last) return 'skipped';
  if (event.revision > last + 1) throw new RevisionGap(stream, last, event.revision);
  await consumer.handle([event]);
  return 'applied';
};

export const reasonOf = (error: unknown): DeadReason => (error instanceof RevisionGap ? 'gap' : 'failed');

export const letter = (
  reason: DeadReason,
  error: unknown,
  attempts: number,
  { clock }: Pick<Delivery, 'clock'>,
  event?: CaseEventEnvelope,
): DeadLetter => ({
  reason,
  attempts,
  error:
    error instanceof Error
      ? { name: error.name, message: error.message, ...(error.stack !== undefined && { stack: error.stack }) }
      : { name: 'NotAnError', message: String(error) },
  ...(event?.traceparent !== undefined && { trace: event.traceparent }),
  at: clock.now(),
});
