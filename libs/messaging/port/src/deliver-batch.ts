import type { CaseEventEnvelope } from '@one-window/contracts';
import { deliver, type Delivery, type Outcome } from './deliver';
import type { LoggedMessage } from './message-log';
import { parseMessage } from './parse-message';
import { sourceStream, type SourceStream } from './source-stream';

/**
 * Brings messages to the consumer in as few transactions as order allows, with the same result as `deliver()` one by
 * one. Answers the outcomes of the messages that are done, from the first on; after a stop there are fewer.
 */
export const deliverBatch = async (
  messages: readonly LoggedMessage[],
  delivery: Delivery,
): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = [];
  while (outcomes.length < messages.length && !delivery.signal.aborted) {
    const rest = messages.slice(outcomes.length);
    const run = await smoothRun(rest, delivery);
    // What is not smooth (poison, a gap) goes alone, with all patience.
    const single = rest[0];
    const done =
      run.length > 0 ? await deliverRun(run, delivery) : single === undefined ? [] : [await deliver(single, delivery)];
    for (const outcome of done) {
      if (outcome === 'interrupted') return outcomes;
      outcomes.push(outcome);
    }
  }
  return outcomes;
};

interface Step {
  readonly message: LoggedMessage;
  readonly outcome: 'applied' | 'skipped' | 'kept';
  readonly event?: CaseEventEnvelope;
}

/** The longest beginning that can be foreseen: each message is next of its stream, a repeat, or of a parked case. */
const smoothRun = async (messages: readonly LoggedMessage[], delivery: Delivery): Promise<readonly Step[]> => {
  const { consumer, deadLetters } = delivery;
  const lasts = new Map<SourceStream, number>();
  const parked = new Map<string, boolean>();
  const steps: Step[] = [];
  for (const message of messages) {
    const isParked = parked.get(message.key) ?? (message.key !== '' && (await deadLetters.isParked(message.key)));
    parked.set(message.key, isParked);
    if (isParked) {
      steps.push({ message, outcome: 'kept' });
      continue;
    }
    const parsed = parseMessage(message);
    if (parsed.kind === 'poison') return steps;
    const { event } = parsed;
    const stream = sourceStream(event);
    const last = lasts.get(stream) ?? (await consumer.lastRevision(stream));
    if (event.revision > last + 1) return steps;
    lasts.set(stream, Math.max(last, event.revision));
    steps.push(event.revision <= last ? { message, outcome: 'skipped' } : { message, outcome: 'applied', event });
  }
  return steps;
};

const deliverRun = async (run: readonly Step[], delivery: Delivery): Promise<readonly Outcome[]> => {
  const { consumer, deadLetters, heartbeat } = delivery;
  const events = run.flatMap(step => (step.event === undefined ? [] : [step.event]));
  await heartbeat?.();
  if (events.length > 0 && !(await handled(events, consumer))) return await oneByOne(run, delivery);
  for (const step of run) if (step.outcome === 'kept') await deadLetters.keep(step.message);
  return run.map(step => step.outcome);
};

/** The error is not lost: the event that causes it meets it again alone, where it is judged and recorded. */
const handled = async (events: readonly CaseEventEnvelope[], consumer: Delivery['consumer']): Promise<boolean> => {
  try {
    await consumer.handle(events);
    return true;
  } catch {
    return false;
  }
};

/**
 * Asks for the last revision again for each. What a failed batch had applied and remembered counts as applied here,
 * though `deliver()` finds it done.
 */
const oneByOne = async (run: readonly Step[], delivery: Delivery): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (const step of run) {
    const outcome = await deliver(step.message, delivery);
    outcomes.push(outcome === 'skipped' ? step.outcome : outcome);
    if (outcome === 'interrupted' || delivery.signal.aborted) break;
  }
  return outcomes;
};
