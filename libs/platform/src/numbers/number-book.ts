import {
  derivedId,
  isStaleRevision,
  type EventStore,
  type NewEvent,
  type RecordedEvent,
} from '@one-window/event-store';
import {
  caseId as toCaseId,
  eventId,
  legalDay,
  streamId,
  type CaseId,
  type Fact,
  type StreamId,
} from '@one-window/kernel';
import { StreamQueue } from '../commands/stream-queue';
import { metaOf, type Stamp } from '../commands/stamp';

interface Entry {
  readonly series: string;
  readonly number: number;
  readonly caseId: string;
}
export type NumberAllotted = Fact<'NumberAllotted', Entry>;
export type NumberVoided = Fact<'NumberVoided', Entry & { readonly reason: string }>;

export const NUMBERS_PREFIX = 'numbers-';
const seriesStream = (series: string): StreamId => streamId(`${NUMBERS_PREFIX}${series}`);

/** Commands remembered per series, to give an unfinished one its number again. Finished ones never ask. */
const REMEMBERED = 50_000;

/** What is known of a series without reading it again. */
interface Series {
  revision: number;
  last: number;
  readonly held: Map<string, number>;
}

interface Request {
  readonly stamp: Stamp;
  readonly caseId: CaseId;
  allotted(number: number): void;
  failed(error: unknown): void;
}

/**
 * Gap-free numbers per series (`arb-xincheng/2026/案`). The same command gets the same number again. A number whose
 * command was refused in the end stays in the series as void, with the reason (domain.md §7.3).
 */
export class NumberBook {
  private readonly known = new Map<string, Series>();
  private readonly waiting = new Map<string, Request[]>();
  private readonly queue = new StreamQueue();

  constructor(private readonly store: EventStore) {}

  /** What is asked for while the last numbers are being written down gets its numbers together, in one append. */
  allot(series: string, stamp: Stamp, caseId: CaseId): Promise<number> {
    return new Promise((allotted, failed) => {
      const request = { stamp, caseId, allotted, failed };
      const others = this.waiting.get(series);
      if (others) {
        others.push(request);
        return;
      }
      const requests = [request];
      this.waiting.set(series, requests);
      const refuse = (error: unknown): void => requests.forEach(one => one.failed(error));
      this.queue.run(series, () => this.allotWaiting(series, requests)).catch(refuse);
    });
  }

  /** Records as void what this command was given and did not use. */
  release(series: string, stamp: Stamp, caseId: CaseId, reason: string): Promise<void> {
    return this.queue.run(series, async () => {
      for (;;) {
        const number = (await this.refresh(series)).held.get(stamp.commandId);
        if (number === undefined) return;
        if (await this.append(series, [entryOf(stamp, 'NumberVoided', { series, number, caseId, reason })])) return;
      }
    });
  }

  private async allotWaiting(series: string, requests: readonly Request[]): Promise<void> {
    this.waiting.delete(series);
    for (;;) {
      const { held, last } = await this.refresh(series);
      const without = new Map(
        requests.filter(({ stamp }) => !held.has(stamp.commandId)).map(one => [one.stamp.commandId, one]),
      );
      if (without.size === 0) {
        for (const { stamp, allotted } of requests) allotted(held.get(stamp.commandId) as number);
        return;
      }
      // Whether it was written or somebody else wrote meanwhile: the series is read again, and tells.
      await this.append(
        series,
        [...without.values()].map(({ stamp, caseId }, index) =>
          entryOf(stamp, 'NumberAllotted', { series, number: last + 1 + index, caseId }),
        ),
      );
    }
  }

  private async refresh(series: string): Promise<Series> {
    const known = this.known.get(series) ?? { revision: -1, last: 0, held: new Map<string, number>() };
    this.known.set(series, known);
    for (const event of await this.store.read(seriesStream(series), known.revision + 1)) note(known, event);
    return known;
  }

  /** False when somebody else wrote in the series meanwhile. */
  private async append(series: string, entries: readonly NewEvent[]): Promise<boolean> {
    const revision = this.known.get(series)?.revision ?? -1;
    try {
      await this.store.append(seriesStream(series), revision < 0 ? 'no-stream' : revision, entries);
      return true;
    } catch (error) {
      if (isStaleRevision(error)) return false;
      throw error;
    }
  }
}

const entryOf = <F extends NumberAllotted | NumberVoided>(
  stamp: Stamp,
  type: F['type'],
  data: F['data'],
): NewEvent => ({
  id: eventId(derivedId(stamp.commandId, type, data.series, data.number)),
  type,
  data,
  // All numbers of a series share one subject, so that consumers keep them in one order.
  meta: metaOf(stamp, toCaseId(seriesStream(data.series)), { on: legalDay(stamp.at), basis: [] }),
});

const note = (series: Series, event: RecordedEvent): void => {
  const { number } = event.data as Entry;
  series.revision = event.revision;
  if (event.type === 'NumberAllotted') {
    series.last = number;
    if (series.held.size >= REMEMBERED) series.held.delete(series.held.keys().next().value ?? '');
    series.held.set(event.meta.commandId, number);
  } else {
    series.held.delete(event.meta.commandId);
  }
};
