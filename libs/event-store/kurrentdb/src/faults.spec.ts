import { START, type Position, type RecordedEvent } from '@one-window/event-store';
import { noted, stream } from '@one-window/testing';
import { describeWithKurrentStub } from '@one-window/testing/kurrent';
import { KurrentDBClient, jsonEvent, NO_STREAM } from '@kurrent/kurrentdb-client';
import { KurrentDbEventStore } from './kurrentdb-event-store';

const QUICK = { tries: 4, firstPauseMs: 1, longestPauseMs: 5 };
const case1 = stream('arbitration-1');

describeWithKurrentStub('an event store whose node or network fails', running => {
  let services = 0;
  const open: KurrentDbEventStore[] = [];
  const newStore = (service = `faults-${(services += 1)}`): KurrentDbEventStore => {
    const store = new KurrentDbEventStore({ url: running().url, service, patience: QUICK });
    open.push(store);
    return store;
  };
  const fill = async (store: KurrentDbEventStore, count: number, name = 'matter'): Promise<void> => {
    for (let at = 0; at < count; at += 1)
      await store.append(stream(`${name}-${at}`), 'no-stream', [noted(`${name}-${at}`)]);
  };
  /** Ids in the order in which they came, until so many came. */
  const follow = async (
    store: KurrentDbEventStore,
    after: Position,
    count: number,
    passed?: (position: Position) => Promise<void>,
  ): Promise<RecordedEvent[]> => {
    const seen: RecordedEvent[] = [];
    const abort = new AbortController();
    const take = async (batch: readonly RecordedEvent[]): Promise<void> => {
      seen.push(...batch);
      if (seen.length >= count) abort.abort();
    };
    await store.subscribe(after, take, abort.signal, passed);
    return seen;
  };

  afterEach(async () => {
    running().faults.reset();
    await Promise.all(open.splice(0).map(store => store.close()));
  });

  it('stores once an append whose answer was lost, and tells where it stands', async () => {
    const store = newStore();
    running().faults.repliesToLose = 2;
    const told = await store.append(case1, 'no-stream', [noted('a'), noted('b')]);
    expect(running().faults.expected).toEqual(['no-stream', 'no-stream', 'no-stream']);
    expect((await store.read(case1)).map(({ id, position }) => [id, position])).toEqual([
      ['a', expect.any(String)],
      ['b', told.position],
    ]);
    expect(told.revision).toBe(1);
  });

  it('tells of an append that never gets an answer, and the caller may ask for it again', async () => {
    const store = newStore();
    running().faults.repliesToLose = QUICK.tries;
    await expect(store.append(case1, 'no-stream', [noted('a')])).rejects.toThrow('the connection was cut');
    await expect(store.append(case1, 'no-stream', [noted('a')])).resolves.toMatchObject({ revision: 0 });
    await expect(store.append(case1, 'no-stream', [noted('x')])).rejects.toThrow('found 0');
    expect(await store.read(case1)).toHaveLength(1);
  });

  it('names the expected state in every append, also where the caller expects nothing', async () => {
    const store = newStore();
    await store.append(case1, 'any', [noted('a')]);
    await store.append(case1, 'exists', [noted('b')]);
    await store.append(case1, 1, [noted('c')]);
    expect(running().faults.expected).toEqual(['no-stream', 0, 1]);
  });

  it.each([1, 2, 7, 20])('loses and doubles nothing when the connection breaks at event %i', async at => {
    const store = newStore();
    await fill(store, 20);
    running().faults.disconnectAtEvent = at;
    const seen = await follow(store, START, 20);
    expect(seen.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, n) => `matter-${n}`));
    expect(running().faults.openedFrom).toHaveLength(2);
  });

  it('begins again after the last event that was handled, not at the beginning', async () => {
    const store = newStore();
    await fill(store, 6);
    running().faults.disconnectAtEvent = 5;
    const seen = await follow(store, START, 6);
    expect(running().faults.openedFrom.at(-1)).toBe(BigInt(seen[3]?.position ?? 0));
  });

  it('hands over once what comes twice', async () => {
    const store = newStore();
    running().faults.eventsComeTwice = true;
    await fill(store, 5);
    expect(await follow(store, START, 5)).toHaveLength(5);
  });

  it('keeps two first writers apart, however slow the node answers', async () => {
    const store = newStore();
    running().faults.replyDelayMs = 50;
    const answers = await Promise.allSettled([
      store.append(case1, 'no-stream', [noted('a')]),
      store.append(case1, 'no-stream', [noted('b')]),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('of a quiet service among loud ones, remembers how far it looked, and does not look there again', async () => {
    const [quiet, loud] = [newStore(), newStore()];
    await fill(quiet, 1);
    const passed: Position[] = [];
    const many = Array.from({ length: 300 }, (_, at) => noted(`loud-${at}`));
    const all = loud
      .append(stream('loud'), 'no-stream', many)
      .then(() => quiet.append(stream('last'), 'no-stream', [noted('last')]));
    const seen = await follow(quiet, START, 2, async position => void passed.push(position));
    await all;
    expect(seen.map(({ id }) => id)).toEqual(['matter-0', 'last']);
    expect(passed.length).toBeGreaterThan(0);
    running().faults.disconnectAtEvent = 1;
    await follow(quiet, passed.at(-1) ?? START, 1);
    expect(running().faults.openedFrom.slice(-2)).toEqual([BigInt(passed.at(-1) ?? 0), BigInt(passed.at(-1) ?? 0)]);
  });

  it('gives up a subscription that does not get on, with what broke it', async () => {
    const store = new KurrentDbEventStore({ url: 'kurrentdb://127.0.0.1:1?tls=false', service: 'x', patience: QUICK });
    await expect(follow(store, START, 1)).rejects.toThrow();
    await store.close();
  });

  it('sees nothing of another service, and another sees nothing of it', async () => {
    const [intake, inspection] = [newStore('intake'), newStore('intake-two')];
    await fill(intake, 2);
    await fill(inspection, 3, 'lead');
    expect(await intake.readAll(START, 10)).toHaveLength(2);
    expect(await inspection.streams('')).toEqual(['lead-0', 'lead-1', 'lead-2']);
    expect(await intake.head()).toBe((await intake.readAll(START, 10)).at(-1)?.position);
  });

  it('says so when somebody else wrote into its streams', async () => {
    const client = KurrentDBClient.connectionString(running().url);
    const foreign = jsonEvent({ type: 'Foreign', data: {} });
    await client.appendToStream('strange:arbitration-1', foreign, { streamState: NO_STREAM });
    await expect(newStore('strange').read(case1)).rejects.toMatchObject({ code: 'event-store/not-our-event' });
    await client.dispose();
  });
});
