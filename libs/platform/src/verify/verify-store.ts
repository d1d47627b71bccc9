import { diffDeadlines } from '@one-window/deadlines';
import { comparePositions, START, type EventStore, type Position, type RecordedEvent } from '@one-window/event-store';
import { legalDay } from '@one-window/kernel';
import type { Aggregate } from '../aggregate/define-aggregate';
import { fold } from '../aggregate/fold';
import { CalendarBook } from '../calendar/calendar-book';
import { NUMBERS_PREFIX, type NumberAllotted, type NumberVoided } from '../numbers/number-book';
import type { ServiceSpec } from '../service/service-module';
import type { Differences } from './report';
import { UnusedNumbers } from './unused-numbers';

export interface StoreCounts {
  readonly streams: number;
  readonly events: number;
}

/**
 * Replays every stream: no revision is missing, no id is there twice, one stream is one case, every fact can still be
 * folded, and what the deadline rules say of the history is what the history says.
 */
export const verifyStore = async (
  spec: ServiceSpec,
  store: EventStore,
  differences: Differences,
): Promise<StoreCounts> => {
  const calendar = new CalendarBook();
  await calendar.open(store);
  const streams = await store.streams('');
  const unused = new UnusedNumbers();
  let events = 0;
  for (const stream of streams) {
    const recorded = await store.read(stream);
    events += recorded.length;
    const where = `${spec.name}/${stream}`;
    checkOrder(recorded, where, differences);
    if (stream.startsWith(NUMBERS_PREFIX)) checkNumbers(recorded, where, differences);
    unused.see(stream, recorded);
    const aggregate = spec.aggregates.find(({ streamPrefix }) => stream.startsWith(streamPrefix));
    if (aggregate) checkHistory(aggregate, recorded, calendar, where, differences);
  }
  unused.tell(spec.name, differences);
  const stored = await countAll(store, spec, differences);
  if (stored !== events) differences.add(spec.name, `${stored} events by position, ${events} by stream`);
  return { streams: streams.length, events };
};

const checkOrder = (events: readonly RecordedEvent[], where: string, differences: Differences): void => {
  const ids = new Set<string>();
  const [first] = events;
  events.forEach((event, index) => {
    const before = events[index - 1];
    if (event.revision !== index) differences.add(where, `revision ${event.revision} stands where ${index} should`);
    if (ids.has(event.id)) differences.add(where, `event ${event.id} is there twice`);
    ids.add(event.id);
    if (event.meta.caseId !== first?.meta.caseId)
      differences.add(where, `revision ${event.revision} belongs to another case`);
    if (before && comparePositions(event.position, before.position) <= 0) {
      differences.add(where, `revision ${event.revision} has a position before its predecessor's`);
    }
  });
};

/** 1, 2, 3, … and a void one was given before. */
const checkNumbers = (events: readonly RecordedEvent[], where: string, differences: Differences): void => {
  let last = 0;
  for (const { type, data } of events) {
    const { number } = data as (NumberAllotted | NumberVoided)['data'];
    if (type === 'NumberVoided') {
      if (number > last) differences.add(where, `number ${number} is void and was never given`);
    } else if (number === ++last) continue;
    else differences.add(where, `number ${number} was given where ${last} should have been`);
  }
};

const checkHistory = (
  aggregate: Aggregate,
  events: readonly RecordedEvent[],
  calendar: CalendarBook,
  where: string,
  differences: Differences,
): void => {
  const last = events.at(-1);
  if (!last) return;
  try {
    const { history, recorded } = fold(aggregate, events);
    const today = legalDay(last.meta.recordedAt);
    const computed = aggregate.deadlines(history, { at: last.meta.recordedAt, today, calendar: calendar.current() });
    for (const { type, data } of diffDeadlines(recorded, computed, today)) {
      differences.add(
        where,
        `deadline ${data.deadline.key}: the rules say ${type} (${data.deadline.dueOn}), the history does not`,
      );
    }
  } catch (error) {
    differences.add(where, `cannot be replayed: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/** By position, as relays read: grows, and every event is reached. */
const countAll = async (store: EventStore, spec: ServiceSpec, differences: Differences): Promise<number> => {
  let count = 0;
  let after: Position = START;
  for (;;) {
    const batch = await store.readAll(after, 1_000);
    const last = batch.at(-1);
    if (!last) return count;
    for (const event of batch) {
      if (comparePositions(event.position, after) <= 0)
        differences.add(spec.name, `position ${event.position} comes after ${after}`);
      after = event.position;
    }
    count += batch.length;
  }
};
