import { derivedId, StaleRevision } from '@one-window/event-store';
import { SqliteEventStore } from '@one-window/event-store-sqlite';
import { shippedCalendar } from '@one-window/deadlines';
import { caseId, commandId, instant, sealed, streamId, type Actor } from '@one-window/kernel';
import { petitionAggregate } from '../testing/petition';
import { handleCommand, type CommandOutcome } from './handle-command';
import { refuse } from './refuse';
import type { Stamp } from './stamp';
import { StreamQueue } from './stream-queue';

const stream = streamId('petition-17');
const zhou: Actor = { accountId: 'chuangkou1', name: '周晓梅', role: 'window-clerk', unit: 'win-xincheng' };

const stamp = (key: string, hash = key): Stamp => {
  const id = commandId(derivedId('chuangkou1', key));
  return {
    ...{ commandId: id, command: 'filePetition', commandHash: hash, actor: zhou },
    ...{ at: instant('2026-10-12T09:00:00+08:00'), correlationId: id, causationId: id },
  };
};

describe('Handling a command', () => {
  let store: SqliteEventStore;
  let queue: StreamQueue;
  beforeEach(() => {
    store = new SqliteEventStore(':memory:');
    queue = new StreamQueue();
  });
  afterEach(() => store.close());

  const dependencies = () => ({ store, queue, calendar: () => shippedCalendar });
  const file = (key = 'filing', hash = key): Promise<CommandOutcome> =>
    handleCommand(
      {
        ...{
          aggregate: petitionAggregate,
          stamp: stamp(key, hash),
          type: 'FilePetition',
          stream,
          newCase: caseId('17'),
        },
        prepare: () => ({ type: 'FilePetition' as const, data: { number: 1, petitioner: sealed('s1'), days: 5 } }),
      },
      dependencies(),
    );
  const note = (key: string, expected?: number, prepare: () => undefined = () => undefined) =>
    handleCommand(
      {
        ...{ aggregate: petitionAggregate, stamp: stamp(key), type: 'NotePetition', stream, expected },
        prepare: () => {
          prepare();
          return { type: 'NotePetition' as const, data: {} };
        },
      },
      dependencies(),
    );

  it('records the facts and what the deadline rules say of them, in one append', async () => {
    expect(await file()).toMatchObject({ kind: 'done', revision: 1, events: ['PetitionFiled', 'DeadlineStarted'] });
    const [filed, started] = await store.read(stream);
    expect(filed?.meta).toMatchObject({
      happenedOn: '2026-10-12',
      recordedAt: '2026-10-12T01:00:00.000Z',
      actor: zhou,
    });
    expect(started?.data).toMatchObject({ deadline: { ruleId: 'PET-01', dueOn: '2026-10-19' } });
  });

  it('answers a key that comes again from the history, and records nothing', async () => {
    const first = await file();
    const second = await file();
    expect(second).toEqual({ ...first, repeated: true });
    expect(await store.read(stream)).toHaveLength(2);
  });

  it('answers it still after others have gone on', async () => {
    await file();
    await note('note');
    expect(await file()).toMatchObject({ kind: 'done', repeated: true, revision: 1 });
  });

  it('tells a key that carries something else', async () => {
    await file('filing', 'one body');
    expect(await file('filing', 'another body')).toEqual({ kind: 'key-reused' });
  });

  it('knows no stream where none was created', async () => {
    expect(await note('note')).toEqual({ kind: 'missing' });
  });

  it('tells what happened since a stale revision', async () => {
    await file();
    await note('first');
    const outcome = await note('second', 1);
    expect(outcome).toMatchObject({ kind: 'stale', revision: 2 });
    expect(outcome.kind === 'stale' && outcome.since.map(({ type }) => type)).toEqual(['PetitionNoted']);
  });

  it('runs the commands of one stream one after the other, so that none conflicts', async () => {
    await file();
    const outcomes = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(key => note(key)));
    expect(outcomes.map(outcome => outcome.kind === 'done' && outcome.revision)).toEqual([2, 3, 4, 5, 6, 7]);
  });

  it('decides again when another process was faster, and gives up after a few times', async () => {
    await file();
    const append = store.append.bind(store);
    let conflicts = 2;
    store.append = (...asked) => (conflicts-- > 0 ? Promise.reject(new StaleRevision(stream, 1, 2)) : append(...asked));
    expect(await note('patient')).toMatchObject({ kind: 'done', revision: 2 });
    conflicts = 9;
    await expect(note('unlucky')).rejects.toThrow(StaleRevision);
  });

  it('does not decide again on a revision that the caller named', async () => {
    await file();
    const append = store.append.bind(store);
    let conflicts = 1;
    store.append = (...asked) => (conflicts-- > 0 ? Promise.reject(new StaleRevision(stream, 1, 2)) : append(...asked));
    expect(await note('named', 1)).toMatchObject({ kind: 'stale' });
  });

  it('records a refusal as an attempt, once for one key', async () => {
    await file();
    const refused = () =>
      note('refused', 1, () => refuse({ code: 'petition/closed-today', article: '信访条例2条', params: { hour: 18 } }));
    expect(await refused()).toMatchObject({ kind: 'rejected', rejection: { code: 'petition/closed-today' } });
    await refused();
    const attempts = await store.read(streamId('attempts-17'));
    expect(attempts).toHaveLength(1);
    expect(attempts[0]).toMatchObject({
      type: 'CommandRefused',
      data: { stream, code: 'petition/closed-today', params: { hour: 18 } },
      meta: { caseId: '17', basis: ['信访条例2条'], actor: zhou },
    });
    expect(await store.read(stream)).toHaveLength(2);
  });

  it('answers a refused key the same again, though the rule would say yes by now', async () => {
    await file();
    await note('refused', 1, () => refuse({ code: 'petition/closed-today', article: '信访条例2条' }));
    expect(await note('refused', 1)).toEqual({
      kind: 'rejected',
      rejection: { code: 'petition/closed-today', article: '信访条例2条' },
    });
    expect(await store.read(streamId('attempts-17'))).toHaveLength(1);
    expect(await store.read(stream)).toHaveLength(2);
  });

  it('goes on with the next command after one has failed', async () => {
    await file();
    await expect(
      note('broken', undefined, () => {
        throw new TypeError('a bug');
      }),
    ).rejects.toThrow('a bug');
    expect(await note('next')).toMatchObject({ kind: 'done', revision: 2 });
  });
});
