import { derivedId, isStaleRevision, type EventStore, type RecordedEvent } from '@one-window/event-store';
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

/**
 * Gap-free numbers per series (`arb-xincheng/2026/案`). The same command gets the same number again. A number whose
 * command was refused in the end stays in the series as void, with the reason (domain.md §7.3).
 */
export class NumberBook {
  private readonly known = new Map<string, Series>();
  private readonly queue = new StreamQueue();

  constructor(private readonly store: EventStore) {}

  allot(series: string, stamp: Stamp, caseId: CaseId): Promise<number> {
    return this.queue.run(series, async () => {
      for (;;) {
        const { held, last } = await this.refresh(series);
        const mine = held.get(stamp.commandId);
        if (mine !== undefined) return mine;
        const number = last + 1;
        if (await this.record(stamp, 'NumberAllotted', { series, number, caseId })) return number;
      }
    });
  }

  /** Records as void what this command was given and did not use. */
  release(series: string, stamp: Stamp, caseId: CaseId, reason: string): Promise<void> {
    return this.queue.run(series, async () => {
      for (;;) {
        const number = (await this.refresh(series)).held.get(stamp.commandId);
        if (number === undefined) return;
        if (await this.record(stamp, 'NumberVoided', { series, number, caseId, reason })) return;
      }
    });
  }

  private async refresh(series: string): Promise<Series> {
    const known = this.known.get(series) ?? { revision: -1, last: 0, held: new Map<string, number>() };
    this.known.set(series, known);
    for (const event of await this.store.read(seriesStream(series), known.revision + 1)) note(known, event);
    return known;
  }

  /** False when somebody else wrote in the series meanwhile. */
  private async record<F extends NumberAllotted | NumberVoided>(
    stamp: Stamp,
    type: F['type'],
    data: F['data'],
  ): Promise<boolean> {
    const stream = seriesStream(data.series);
    const revision = this.known.get(data.series)?.revision ?? -1;
    const id = eventId(derivedId(stamp.commandId, type, data.series, data.number));
    // All numbers of a series share one subject, so that consumers keep them in one order.
    const meta = metaOf(stamp, toCaseId(stream), { on: legalDay(stamp.at), basis: [] });
    try {
      await this.store.append(stream, revision < 0 ? 'no-stream' : revision, [{ id, type, data, meta }]);
      return true;
    } catch (error) {
      if (isStaleRevision(error)) return false;
      throw error;
    }
  }
}

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
