import type { EventStore, NewEvent } from '@one-window/event-store';
import { caseId, commandId, eventId, instant, localDate, streamId } from '@one-window/kernel';
import type { DeadlineIndex } from '../watch/deadline-index';

export interface DeadlinesUnderTest {
  readonly index: DeadlineIndex;
  /** What the index follows. */
  readonly store: EventStore;
  /** Another process, or the same one after a restart, with the same index. */
  another(): Promise<DeadlineIndex>;
  dispose(): Promise<void>;
}

interface Told {
  readonly type?: 'DeadlineStarted' | 'DeadlineMoved' | 'DeadlineMet' | 'DeadlineBreached' | 'CaseFiled';
  readonly key?: string;
  readonly dueOn?: string;
  readonly status?: 'running' | 'suspended' | 'met';
  readonly provisional?: boolean;
  readonly played?: boolean;
}

const march = (day: number) => localDate(`2026-03-${String(day).padStart(2, '0')}`);
const due = { real: { played: false }, played: { played: true } };

/** What the index of deadlines promises, wherever it is kept. `open` gives an empty one over an empty store. */
export const deadlineIndexContract = (name: string, open: () => Promise<DeadlinesUnderTest>): void =>
  describe(`${name} knows whose time runs out`, () => {
    let here: DeadlinesUnderTest;
    let told = 0;
    beforeEach(async () => {
      here = await open();
    });
    afterEach(() => here.dispose());

    const tell = async (stream: string, ...events: readonly Told[]): Promise<void> => {
      const news = events.map(({ type = 'DeadlineStarted', played, ...fields }) => {
        const deadline = { key: 'ARB-01', dueOn: '2026-03-10', status: 'running', provisional: false, ...fields };
        return noted(`event-${(told += 1)}`, stream, { type, data: { deadline } }, played === true);
      });
      await here.store.append(streamId(stream), 'any', news);
      await here.index.caughtUp();
    };

    it('finds streams whose last day has come, in order, each once', async () => {
      await tell('arbitration-2', {}, { key: 'ARB-02' });
      await tell('arbitration-1', {});
      await tell('arbitration-3', { dueOn: '2026-03-11' });
      expect(await here.index.dueBy(march(9), due.real)).toEqual([]);
      expect(await here.index.dueBy(march(10), due.real)).toEqual(['arbitration-1', 'arbitration-2']);
      expect(await here.index.dueBy(march(11), due.real)).toEqual(['arbitration-1', 'arbitration-2', 'arbitration-3']);
    });

    it('finds those of one case', async () => {
      await tell('arbitration-1', {});
      await tell('arbitration-2', {});
      const ofOne = { ...due.real, caseId: 'case-of-arbitration-1' };
      expect(await here.index.dueBy(march(10), ofOne)).toEqual(['arbitration-1']);
    });

    it('follows a deadline that is moved or met', async () => {
      await tell('arbitration-1', {}, { type: 'DeadlineMoved', dueOn: '2026-03-20' });
      expect(await here.index.dueBy(march(10), due.real)).toEqual([]);
      expect(await here.index.dueBy(march(20), due.real)).toEqual(['arbitration-1']);
      await tell('arbitration-1', { type: 'DeadlineMet', status: 'met', dueOn: '2026-03-20' });
      expect(await here.index.dueBy(march(31), due.real)).toEqual([]);
      expect(await here.index.open()).toEqual([]);
    });

    it('does not look for one that is provisional, and does for one that stands still', async () => {
      await tell('arbitration-1', { provisional: true });
      await tell('arbitration-2', { status: 'suspended' });
      expect(await here.index.dueBy(march(10), due.real)).toEqual(['arbitration-2']);
      expect(await here.index.open()).toEqual(['arbitration-1', 'arbitration-2']);
    });

    it('does not find a breach again until the day moves', async () => {
      await tell('arbitration-1', {}, { type: 'DeadlineBreached' });
      expect(await here.index.dueBy(march(10), due.real)).toEqual([]);
      await tell('arbitration-1', { type: 'DeadlineMoved', status: 'suspended' });
      expect(await here.index.dueBy(march(10), due.real)).toEqual([]);
      await tell('arbitration-1', { type: 'DeadlineMoved', dueOn: '2026-03-12' });
      expect(await here.index.dueBy(march(12), due.real)).toEqual(['arbitration-1']);
    });

    it('keeps played cases apart, however late it turns out that they are', async () => {
      await tell('arbitration-1', {});
      await tell('arbitration-2', {}, { type: 'CaseFiled', played: true });
      await tell('arbitration-3', { played: true });
      expect(await here.index.dueBy(march(10), due.real)).toEqual(['arbitration-1']);
      expect(await here.index.dueBy(march(10), due.played)).toEqual(['arbitration-2', 'arbitration-3']);
      expect(await here.index.open()).toHaveLength(3);
    });

    it('counts running clocks of real cases', async () => {
      expect(await here.index.counts()).toEqual({ open: 0, breached: 0 });
      await tell('arbitration-1', {}, { key: 'ARB-02' }, { key: 'ARB-03' }, { type: 'DeadlineBreached' });
      await tell('arbitration-2', {}, { type: 'DeadlineMet', status: 'met' });
      await tell('arbitration-3', { played: true });
      expect(await here.index.counts()).toEqual({ open: 2, breached: 1 });
    });

    it('goes on where it was, in another process too, and takes nothing in twice', async () => {
      for (let n = 1; n <= 450; n += 1) {
        const event = noted(`many-${n}`, `arbitration-${n % 7}`, deadlineOf(`ARB-${n}`), false);
        await here.store.append(streamId(`arbitration-${n % 7}`), 'any', [event]);
      }
      const other = await here.another();
      await Promise.all([here.index.caughtUp(), other.caughtUp(), here.index.caughtUp()]);
      for (const index of [here.index, other]) {
        expect(await index.counts()).toEqual({ open: 450, breached: 0 });
        expect(await index.open()).toHaveLength(7);
      }
      await tell('arbitration-1', { key: 'ARB-1', type: 'DeadlineBreached' });
      const later = await here.another();
      await later.caughtUp();
      expect(await later.counts()).toEqual({ open: 449, breached: 1 });
    });
  });

/** A deadline of 10 March 2026. */
export const deadlineOf = (
  key: string,
  type = 'DeadlineStarted',
  status = 'running',
): Pick<NewEvent, 'type' | 'data'> => ({
  type,
  data: { deadline: { key, dueOn: '2026-03-10', status, provisional: false } },
});

/** An event of a stream's case. */
export const noted = (
  id: string,
  stream: string,
  fact: Pick<NewEvent, 'type' | 'data'>,
  played: boolean,
): NewEvent => ({
  id: eventId(id),
  ...fact,
  meta: {
    commandId: commandId(`command-of-${id}`),
    ...{ command: 'note', commandHash: '', caseId: caseId(`case-of-${stream}`) },
    actor: { accountId: 'lian1', name: '何文静', role: 'filing-officer', unit: 'arb-xincheng' },
    happenedOn: march(2),
    recordedAt: instant('2026-03-02T09:00:00+08:00'),
    ...{ basis: [], correlationId: 'correlation-1', causationId: `command-of-${id}` },
    ...(played && { played }),
  },
});
