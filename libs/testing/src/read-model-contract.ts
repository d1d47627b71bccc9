import type { CaseEventEnvelope } from '@one-window/contracts';
import { Clock, instant, type Instant } from '@one-window/kernel';
import {
  CaseEventSource,
  GapFound,
  GenerationMoved,
  projection,
  Projector,
  rebuild,
  type Collection,
  type SourcedEvent,
  type ViewStore,
} from '@one-window/read-model';

interface Shelf {
  readonly id: string;
  readonly unit: string;
  readonly owner?: string;
  readonly books: readonly string[];
}

/** A shelf gets a book with every event: small, but with fields, parts and text like a real view. */
const shelves = projection<Shelf>({
  name: 'shelves',
  version: 1,
  handles: event => event.type === 'BookAdded',
  key: event => event.subject,
  apply: (shelf, event) => {
    const { book, owner } = event.data.fact as { book: string; owner?: string };
    return {
      id: event.subject,
      unit: event.data.actor.unit,
      ...(owner === undefined ? shelf?.owner !== undefined && { owner: shelf.owner } : { owner }),
      books: [...(shelf?.books ?? []), book],
    };
  },
  fields: {
    names: ['unit', 'count', 'owner'],
    by: [['unit', 'count']],
    of: shelf => ({ unit: shelf.unit, count: shelf.books.length, owner: shelf.owner ?? null }),
  },
  parts: { names: ['book'], by: [['book']], of: shelf => shelf.books.map(book => ({ book })) },
  text: {
    columns: ['books', 'unit'],
    sealed: () => [],
    of: shelf => ({ books: shelf.books, unit: [shelf.unit] }),
  },
});

class Noon extends Clock {
  now(): Instant {
    return instant('2026-10-12T12:00:00+08:00');
  }
}

class ListSource extends CaseEventSource {
  readonly events: CaseEventEnvelope[] = [];
  readonly dropped = new Set<string>();
  onRead: (() => Promise<void>) | undefined;

  async read(after: string | undefined, limit: number): Promise<readonly SourcedEvent[]> {
    const from = after === undefined ? 0 : Number(after);
    const some = this.events.slice(from, from + limit);
    await this.onRead?.();
    return some.map((event, n) => ({ offset: String(from + n + 1), event, dropped: this.dropped.has(event.id) }));
  }

  async size(): Promise<number> {
    return this.events.length;
  }
}

const added = (
  shelf: string,
  revision: number,
  fact: object,
  unit = 'arb-city',
  type = 'BookAdded',
): CaseEventEnvelope => ({
  specversion: '1.0',
  id: `${shelf}-${revision}`,
  source: 'arbitration',
  type,
  subject: shelf,
  time: '2026-10-12T04:00:00.000Z',
  stream: `arbitration-${shelf}`,
  revision,
  data: {
    happenedOn: '2026-10-12',
    actor: { accountId: 'a1', name: '李某', role: 'arbitrator', unit },
    basis: [],
    correlationId: 'c',
    causationId: 'c',
    fact,
  },
});

/** What every read-model adapter must do. `open` gives the same storage again after `close`. */
export const readModelContract = (name: string, open: () => Promise<ViewStore>): void => {
  describe(`read model: ${name}`, () => {
    let store: ViewStore;
    let source: ListSource;
    let projector: Projector;
    let collection: Collection<Shelf>;
    const clock = new Noon();
    const fill = (): Promise<unknown> => rebuild(store, shelves, source, { clock, chunk: 3 });
    const deliver = async (...events: CaseEventEnvelope[]): Promise<void> => {
      source.events.push(...events);
      await projector.apply(events);
    };

    beforeEach(async () => {
      store = await open();
      source = new ListSource();
      projector = new Projector(store, [shelves], clock);
      collection = store.collection(shelves);
      await fill();
    });
    afterEach(() => store.close());

    it('folds events into the document of their key', async () => {
      await deliver(added('s1', 0, { book: '劳动法' }), added('s1', 1, { book: '仲裁法' }));
      expect(await collection.get('s1')).toEqual({ id: 's1', unit: 'arb-city', books: ['劳动法', '仲裁法'] });
      expect(await collection.get('s2')).toBeUndefined();
    });

    it('applies a redelivered event once', async () => {
      await deliver(added('s1', 0, { book: 'A' }), added('s1', 1, { book: 'B' }));
      await projector.apply([added('s1', 0, { book: 'A' }), added('s1', 1, { book: 'B' })]);
      await projector.apply([added('s1', 1, { book: 'B' }), added('s1', 2, { book: 'C' })]);
      expect((await collection.get('s1'))?.books).toEqual(['A', 'B', 'C']);
      expect((await store.live(shelves))?.applied).toBe(3);
    });

    it('sounds the alarm at a gap, and applies nothing of that batch', async () => {
      await deliver(added('s1', 0, { book: 'A' }));
      const batch = [added('s2', 0, { book: 'X' }), added('s1', 2, { book: 'C' })];
      await expect(projector.apply(batch)).rejects.toThrow(GapFound);
      expect(await collection.get('s2')).toBeUndefined();
      expect(await projector.lastRevision('arbitration/arbitration-s1')).toBe(0);
    });

    it('counts on past what it does not handle and what an operator dropped', async () => {
      await deliver(added('s1', 0, {}, 'arb-city', 'Other'), added('s1', 1, { book: 'B' }));
      await projector.skip(added('s1', 2, { book: 'bad' }));
      await projector.apply([added('s1', 3, { book: 'D' })]);
      expect((await collection.get('s1'))?.books).toEqual(['B', 'D']);
    });

    it('keeps documents and markers over a restart', async () => {
      await deliver(added('s1', 0, { book: 'A' }));
      await store.close();
      store = await open();
      projector = new Projector(store, [shelves], clock);
      expect(await projector.lastRevision('arbitration/arbitration-s1')).toBe(0);
      expect((await store.collection(shelves).get('s1'))?.books).toEqual(['A']);
    });

    it('finds by fields, sorts with the absent last, and pages', async () => {
      await deliver(
        added('s1', 0, { book: 'A', owner: '王' }, 'u1'),
        added('s2', 0, { book: 'A' }, 'u1'),
        added('s3', 0, { book: 'A', owner: '李' }, 'u2'),
        added('s3', 1, { book: 'B' }, 'u2'),
      );
      const ids = async (query: Parameters<typeof collection.find>[0]): Promise<string[]> =>
        (await collection.find(query)).map(shelf => shelf.id);
      expect(await ids({ where: { field: 'unit', is: 'u1' }, limit: 9 })).toEqual(['s1', 's2']);
      expect(await ids({ where: { field: 'owner', is: null }, limit: 9 })).toEqual(['s2']);
      expect(await ids({ where: { field: 'owner', isNot: '王' }, limit: 9 })).toEqual(['s2', 's3']);
      expect(await ids({ where: { field: 'count', from: 2 }, limit: 9 })).toEqual(['s3']);
      expect(await ids({ where: { field: 'unit', in: [] }, limit: 9 })).toEqual([]);
      expect(await ids({ sort: [['owner', 'asc']], limit: 9 })).toEqual(['s3', 's1', 's2']);
      expect(await ids({ sort: [['count', 'desc']], limit: 1, offset: 1 })).toEqual(['s1']);
      const both = {
        any: [
          { field: 'owner', is: '王' },
          {
            all: [
              { field: 'unit', is: 'u2' },
              { field: 'count', to: 2 },
            ],
          },
        ],
      };
      expect(await ids({ where: both, limit: 9 })).toEqual(['s1', 's3']);
      expect(await collection.count(both)).toBe(2);
      expect(await collection.countBy('unit')).toEqual(
        new Map([
          ['u1', 2],
          ['u2', 1],
        ]),
      );
    });

    it('refuses a field that is not indexed', async () => {
      await expect(collection.find({ where: { field: 'id"; DROP', is: 'x' }, limit: 1 })).rejects.toThrow(
        'not an indexed field',
      );
    });

    it('finds parts with their document, and replaces them with it', async () => {
      await deliver(added('s1', 0, { book: 'A' }), added('s1', 1, { book: 'B' }), added('s2', 0, { book: 'B' }));
      const found = await collection.findParts({
        where: { field: 'book', is: 'B' },
        sort: [['book', 'asc']],
        limit: 9,
      });
      expect(found.map(({ doc, part }) => `${doc.id}/${part}`)).toEqual(['s1/1', 's2/0']);
      expect(await collection.countParts()).toBe(3);
      expect(await collection.countPartsBy('book')).toEqual(
        new Map([
          ['A', 1],
          ['B', 2],
        ]),
      );
    });

    it('finds any run of Han characters, even two, and the beginning of a word', async () => {
      await deliver(
        added('s1', 0, { book: '张伟与某快递公司' }, 'u1'),
        added('s2', 0, { book: '云新劳人仲案〔2026〕12号' }, 'u2'),
        added('s3', 0, { book: '古丽·𠮷娜 Gulina' }, 'u1'),
        added('s4', 0, { book: '张' }, 'u1'),
        added('s4', 1, { book: '伟' }, 'u1'),
      );
      const ids = async (phrase: string, units: string[] = ['u1', 'u2']): Promise<string[]> =>
        (
          await collection.search({
            all: [
              { columns: ['books'], phrase },
              { column: 'unit', anyTerm: units },
            ],
            limit: 9,
          })
        ).map(shelf => shelf.id);
      expect(await ids('张伟')).toEqual(['s1']);
      expect(await ids('快递')).toEqual(['s1']);
      expect(await ids('张伟', ['u2'])).toEqual([]);
      expect(await ids('〔2026〕12号')).toEqual(['s2']);
      expect(await ids('仲案〔20')).toEqual(['s2']);
      expect(await ids('𠮷娜')).toEqual(['s3']);
      // Typed without the dot of a long name, it is found all the same.
      expect(await ids('古丽𠮷娜')).toEqual(['s3']);
      expect(await ids('guli')).toEqual(['s3']);
      expect(await ids('"张伟" OR (')).toEqual([]);
      expect(await ids('？！')).toEqual([]);
      const either = {
        anyOf: [
          { columns: ['books'], phrase: '快递' },
          { columns: ['books'], phrase: '仲案' },
          { columns: ['books'], phrase: '？' },
        ],
      };
      expect((await collection.search({ all: [either], limit: 9 })).map(shelf => shelf.id)).toEqual(['s2', 's1']);
      expect(await ids('张伟', [])).toEqual([]);
      expect(await collection.countFound({ all: [{ columns: ['books'], phrase: '张' }] })).toBe(2);
    });

    it('forgets old text when a document changes', async () => {
      await deliver(added('s1', 0, { book: 'A' }, 'u1'), added('s1', 1, { book: 'B' }, 'u2'));
      const inUnit = (unit: string): Promise<number> =>
        collection.countFound({ all: [{ column: 'unit', anyTerm: [unit] }] });
      expect(await inUnit('u1')).toBe(0);
      expect(await inUnit('u2')).toBe(1);
    });

    it('rebuilds to the same result while events arrive, and never shows a half-built view', async () => {
      await deliver(...Array.from({ length: 40 }, (_, n) => added(`s${n % 7}`, Math.floor(n / 7), { book: `b${n}` })));
      let arrived = 0;
      source.onRead = async () => {
        if (arrived < 12) {
          arrived += 1;
          await deliver(added('late', arrived - 1, { book: `late${arrived}` }));
        }
        expect(await collection.count()).toBeGreaterThanOrEqual(7);
      };
      const before = await store.live(shelves);
      await rebuild(store, shelves, source, { clock, chunk: 3, capacity: 2 });
      source.onRead = undefined;
      expect((await store.live(shelves))?.id).not.toBe(before?.id);
      const rebuilt = await collection.find({ limit: 99, sort: [['count', 'asc']] });
      await fill();
      expect(await collection.find({ limit: 99, sort: [['count', 'asc']] })).toEqual(rebuilt);
      expect((await collection.get('late'))?.books).toHaveLength(12);
      expect((await store.live(shelves))?.applied).toBe(52);
      await deliver(added('late', 12, { book: 'last' }));
      expect((await collection.get('late'))?.books.at(-1)).toBe('last');
    });

    it('stops one case at a bad event during a rebuild and goes on with the others', async () => {
      source.events.push(added('s1', 0, { book: 'A' }), {
        ...added('s1', 1, {}),
        data: { ...added('s1', 1, {}).data, fact: null },
      });
      source.events.push(added('s1', 2, { book: 'C' }), added('s2', 0, { book: 'X' }));
      const result = await rebuild(store, shelves, source, { clock });
      expect([...result.stopped.keys()]).toEqual(['s1']);
      expect((await collection.get('s1'))?.books).toEqual(['A']);
      expect((await collection.get('s2'))?.books).toEqual(['X']);
    });

    it('puts an event that was published again where it belongs, and honors one that was dropped', async () => {
      source.events.push(added('s1', 0, { book: 'A' }), added('s1', 2, { book: 'C' }), added('s1', 1, { book: 'B' }));
      source.events.push(added('s2', 0, { book: 'bad' }), added('s2', 1, { book: 'good' }));
      source.dropped.add('s2-0');
      const result = await rebuild(store, shelves, source, { clock, chunk: 2 });
      expect(result.stopped.size).toBe(0);
      expect((await collection.get('s1'))?.books).toEqual(['A', 'B', 'C']);
      expect((await collection.get('s2'))?.books).toEqual(['good']);
    });

    it('throws away what an interrupted rebuild left, and refuses to write to it', async () => {
      const left = await store.begin(shelves);
      await fill();
      expect(await store.building(shelves)).toBeUndefined();
      const write = {
        generation: left,
        documents: [],
        markers: new Map([['arbitration/arbitration-s1', 0]]),
        applied: 1,
      };
      await expect(store.write([{ ...write, at: clock.now() }])).rejects.toThrow(GenerationMoved);
    });

    it('builds a new version beside the old one and swaps', async () => {
      await deliver(added('s1', 0, { book: 'A' }));
      const second = projection<Shelf>({
        ...shelves,
        version: 2,
        apply: (doc, event) => ({ ...shelves.apply(doc, event), owner: '新' }),
      });
      expect(await store.live(second)).toBeUndefined();
      await rebuild(store, second, source, { clock });
      expect((await store.collection(second).get('s1'))?.owner).toBe('新');
      expect(await store.live(shelves)).toBeUndefined();
    });
  });
};
