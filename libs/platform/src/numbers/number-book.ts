import { derivedId, isStaleRevision, type EventStore, type RecordedEvent } from '@one-window/event-store';
import { eventId, legalDay, streamId, type CaseId, type Fact } from '@one-window/kernel';
import { metaOf, type Stamp } from '../commands/stamp';

type NumberAllotted = Fact<'NumberAllotted', { readonly series: string; readonly number: number }>;
type NumberVoided = Fact<'NumberVoided', { readonly series: string; readonly number: number; readonly reason: string }>;

const seriesStream = (series: string) => streamId(`numbers-${series}`);

/**
 * Gap-free numbers per series (`arb-xincheng/2026/案`). The same command gets the same number again. A number whose
 * command was refused in the end stays in the series as void, with the reason (domain.md §7.3).
 */
export class NumberBook {
  constructor(private readonly store: EventStore) {}

  async allot(series: string, stamp: Stamp, caseId: CaseId): Promise<number> {
    for (;;) {
      const events = await this.store.read(seriesStream(series));
      const mine = standing(events, stamp.commandId);
      if (mine !== undefined) return mine;
      const number = events.filter(event => event.type === 'NumberAllotted').length + 1;
      if (await this.record(events, stamp, caseId, 'NumberAllotted', { series, number })) return number;
    }
  }

  /** Records as void what this command was given and did not use. */
  async release(series: string, stamp: Stamp, caseId: CaseId, reason: string): Promise<void> {
    for (;;) {
      const events = await this.store.read(seriesStream(series));
      const number = standing(events, stamp.commandId);
      if (number === undefined) return;
      if (await this.record(events, stamp, caseId, 'NumberVoided', { series, number, reason })) return;
    }
  }

  /** False when somebody else wrote in the series meanwhile. */
  private async record<F extends NumberAllotted | NumberVoided>(
    before: readonly RecordedEvent[],
    stamp: Stamp,
    caseId: CaseId,
    type: F['type'],
    data: F['data'],
  ): Promise<boolean> {
    const id = eventId(derivedId(stamp.commandId, type, data.series, data.number));
    const meta = metaOf(stamp, caseId, { on: legalDay(stamp.at), basis: [] });
    try {
      const expected = before.at(-1)?.revision ?? 'no-stream';
      await this.store.append(seriesStream(data.series), expected, [{ id, type, data, meta }]);
      return true;
    } catch (error) {
      if (isStaleRevision(error)) return false;
      throw error;
    }
  }
}

/** The number that a command holds: allotted to it and not void. */
const standing = (events: readonly RecordedEvent[], commandId: string): number | undefined => {
  const mine = events.filter(event => event.meta.commandId === commandId);
  const last = mine.at(-1);
  return last?.type === 'NumberAllotted' ? (last.data as NumberAllotted['data']).number : undefined;
};
