import type { CaseEventEnvelope } from '@one-window/contracts';
import { Clock, instant } from '@one-window/kernel';
import { NotMigrated } from '@one-window/mongo';
import { GenerationMoved, projection, Projector, type ViewStore } from '@one-window/read-model';
import { describeWithMongo, readModelContract } from '@one-window/testing';
import { migrateReadModel, MongoViewStore } from './index';

const clock = new (class extends Clock {
  now() {
    return instant('2026-10-12T12:00:00+08:00');
  }
})();

/** How many events came of a case, from whatever stream. */
const tally = projection<{ readonly seen: readonly string[] }>({
  name: 'tally',
  version: 1,
  handles: event => event.type !== 'Ignored',
  key: event => event.subject,
  apply: (doc, event) => ({ seen: [...(doc?.seen ?? []), event.id] }),
  fields: { names: [], by: [], of: () => ({}) },
});

const event = (source: 'arbitration' | 'inspection', revision: number, aboutCase = 'case-1'): CaseEventEnvelope => ({
  specversion: '1.0',
  id: `${source}-${revision}`,
  source,
  type: 'Noted',
  subject: aboutCase,
  time: '2026-10-12T04:00:00.000Z',
  stream: `${source}-${aboutCase}`,
  revision,
  data: {
    happenedOn: '2026-10-12',
    actor: { accountId: 'a1', name: '李某', role: 'arbitrator', unit: 'arb-city' },
    basis: [],
    correlationId: 'c',
    causationId: 'c',
    fact: {},
  },
});

describeWithMongo('read models in MongoDB', mongo => {
  let database: string;
  beforeEach(async () => {
    database = mongo.newDatabase();
    const connection = await mongo.connect(database);
    await migrateReadModel(connection);
    await connection.close();
  });
  const open = async (): Promise<MongoViewStore> => MongoViewStore.open(await mongo.connect(database));
  const openBuilt = async (): Promise<MongoViewStore> => {
    const store = await open();
    const generation = await store.begin(tally);
    await store.finish(generation);
    await store.swap(generation, undefined);
    return store;
  };
  const write = async (store: ViewStore, seen: string): Promise<void> => {
    const generation = await store.live(tally);
    if (generation === undefined) throw new Error('not built');
    const documents = [{ key: 'case-1', doc: { seen: [seen] } }];
    await store.write([{ generation, documents, markers: new Map(), applied: 1, at: clock.now() }]);
  };
  const load = async (store: ViewStore): Promise<void> => {
    const generation = await store.live(tally);
    if (generation !== undefined) await store.load(generation, ['case-1']);
  };

  readModelContract('MongoDB', open);

  it('refuses a database that was not migrated, and says what to do', async () => {
    const connection = await mongo.connect(mongo.newDatabase());
    await expect(MongoViewStore.open(connection)).rejects.toBeInstanceOf(NotMigrated);
  });

  describe('written by two processes at once', () => {
    it('lets nobody write over what he has not seen, be the document new or old', async () => {
      const [one, two] = [await openBuilt(), await open()];
      await load(one);
      await load(two);
      await write(one, 'one');
      await expect(write(two, 'two')).rejects.toBeInstanceOf(GenerationMoved);
      await load(two);
      await load(one);
      await write(two, 'two');
      await expect(write(one, 'one again')).rejects.toBeInstanceOf(GenerationMoved);
      expect(await one.collection(tally).get('case-1')).toEqual({ seen: ['two'] });
    });

    it('moves no marker back, and leaves nothing of a write that would', async () => {
      const store = await openBuilt();
      const generation = await store.live(tally);
      if (generation === undefined) throw new Error('not built');
      const mark = (revision: number) => new Map([['arbitration/a', revision]]);
      const base = { generation, documents: [], applied: 1, at: clock.now() };
      await store.write([{ ...base, markers: mark(5) }]);
      await expect(store.write([{ ...base, markers: mark(4) }])).rejects.toBeInstanceOf(GenerationMoved);
      expect((await store.live(tally))?.applied).toBe(1);
    });

    it('applies every event once, though both are given all of them', async () => {
      const stores = [await openBuilt(), await open()];
      const projectors = stores.map(store => new Projector(store, [tally], clock));
      const events = Array.from({ length: 12 }, (_, n) => [event('arbitration', n), event('inspection', n)]).flat();
      await Promise.all(
        projectors.map(async projector => {
          for (const one of events) await projector.apply([one]);
        }),
      );
      const doc = await stores[0]?.collection(tally).get('case-1');
      expect([...(doc?.seen ?? [])].sort()).toEqual(events.map(({ id }) => id).sort());
      expect(await projectors[1]?.lastRevision('inspection/inspection-case-1')).toBe(11);
    }, 30_000);
  });

  it('is read from the new generation as soon as another process has swapped it in', async () => {
    const [one, two] = [await openBuilt(), await open()];
    await load(one);
    await write(one, 'old');
    const read = (): Promise<object | undefined> => one.collection(tally).get('case-1');
    expect(await read()).toEqual({ seen: ['old'] });
    const generation = await two.begin(tally);
    const documents = [{ key: 'case-1', doc: { seen: ['new'] } }];
    await two.write([{ generation, documents, markers: new Map(), applied: 1, at: clock.now() }]);
    await two.finish(generation);
    expect(await read()).toEqual({ seen: ['old'] });
    expect(await two.swap(generation, 1)).toBe(true);
    expect(await read()).toEqual({ seen: ['new'] });
  });
});
