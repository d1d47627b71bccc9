import { setTimeout as sleep } from 'node:timers/promises';
import { instant, type Actor } from '@one-window/kernel';
import { RelayFenced, relayWhileLeased } from '@one-window/messaging';
import { NotMigrated } from '@one-window/mongo';
import { consumerMemoryContract, describeWithMongo } from '@one-window/testing';
import { ConsumerDatabase, migrateMessaging } from './index';

const LONG_MS = 60_000;

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });

describeWithMongo('messages remembered in MongoDB', mongo => {
  const prepared = async (): Promise<string> => {
    const database = mongo.newDatabase();
    await migrateMessaging(await mongo.connect(database));
    return database;
  };
  const openOn = async (database: string): Promise<ConsumerDatabase> =>
    ConsumerDatabase.open(await mongo.connect(database));

  consumerMemoryContract('ConsumerDatabase', async () => {
    const database = await prepared();
    const { inbox, deadLetters, checkpoints } = await openOn(database);
    return {
      ...{ inbox, deadLetters, checkpoints },
      reopen: () => openOn(database),
      dispose: async () => undefined,
    };
  });

  it('refuses a database that was not migrated, and says what to do', async () => {
    await expect(openOn(mongo.newDatabase())).rejects.toBeInstanceOf(NotMigrated);
  });

  it('may be migrated again and again', async () => {
    const database = await prepared();
    await migrateMessaging(await mongo.connect(database));
    await openOn(database);
  });

  it('keeps the messages of several partitions in the order of the log', async () => {
    const { deadLetters } = await openOn(await prepared());
    for (const offset of ['2/10', '2/9', '11/1']) await deadLetters.keep({ offset, key: 'case-1', value: '{}' });
    expect((await deadLetters.kept('case-1')).map(({ offset }) => offset)).toEqual(['2/9', '2/10', '11/1']);
    expect(await deadLetters.find('2/9')).toMatchObject({ offset: '2/9' });
  });

  describe('repairs that are asked for', () => {
    const by: Actor = { accountId: 'guanli1', name: '江涛', role: 'admin', unit: 'ops-city' };
    const asked = (id: string, key = 'case-1') => ({
      ...{ id, key, place: '3/12', by, at: instant('2026-10-12T03:00:00Z') },
      repair: { kind: 'retry' as const },
    });

    it('are one at a time for a case, whoever asks; when it is done the record stays and another may be asked', async () => {
      const database = await prepared();
      const [one, two] = [(await openOn(database)).repairs, (await openOn(database)).repairs];
      const answers = await Promise.all([one.ask(asked('a')), two.ask(asked('b'))]);
      const [first] = answers;
      expect(answers[1]).toEqual(first);
      expect((await two.ask(asked('c', 'case-2'))).id).toBe('c');
      expect(first).toMatchObject({ key: 'case-1', by, state: 'requested' });
      await one.finish(first?.id ?? '', { kind: 'retried', settled: 2, left: 0 });
      expect(await two.find(first?.id ?? '')).toMatchObject({ state: 'done', outcome: { settled: 2, left: 0 } });
      expect((await two.open()).map(({ id }) => id)).toEqual(['c']);
      expect((await two.ask(asked('d'))).id).toBe('d');
    });

    it('are taken by one member; by another when it gives it back, or was not heard of for long', async () => {
      const { repairs } = await openOn(await prepared());
      await repairs.ask(asked('a'));
      const taken = await Promise.all([repairs.take('a', 'one', LONG_MS), repairs.take('a', 'two', LONG_MS)]);
      expect(taken.filter(Boolean)).toHaveLength(1);
      const [holder, other] = taken[0] === true ? ['one', 'two'] : ['two', 'one'];
      expect(await repairs.find('a')).toMatchObject({ state: 'under-way' });
      await repairs.leave('a', other);
      expect(await repairs.take('a', other, LONG_MS)).toBe(false);
      await repairs.leave('a', holder);
      expect(await repairs.find('a')).toMatchObject({ state: 'requested' });
      expect(await repairs.take('a', other, 1)).toBe(true);
      await sleep(20);
      expect(await repairs.take('a', holder, LONG_MS)).toBe(true);
      await repairs.finish('a', { kind: 'gone' });
      expect(await repairs.take('a', other, LONG_MS)).toBe(false);
    });
  });

  describe('the lease of the relay', () => {
    it('is held by one at a time, and each holder has a higher epoch', async () => {
      const database = await prepared();
      const [one, two] = [await openOn(database), await openOn(database)];
      const answers = await Promise.all([one.lease.acquire('one', LONG_MS), two.lease.acquire('two', LONG_MS)]);
      expect(answers.filter(answer => answer !== undefined)).toEqual([{ epoch: 1 }]);
      const [holder, other] = answers[0] === undefined ? ['two', 'one'] : ['one', 'two'];
      await one.lease.release(holder, { epoch: 1 });
      expect(await two.lease.acquire(other, LONG_MS)).toEqual({ epoch: 2 });
    });

    it('when it has run out, goes to another, and the checkpoint refuses the one before from that moment', async () => {
      const { lease, checkpoints } = await openOn(await prepared());
      expect(await lease.acquire('zombie', 1_000)).toEqual({ epoch: 1 });
      await checkpoints.save({ position: '5', published: 5, epoch: 1 });
      expect(await lease.acquire('heir', LONG_MS)).toBeUndefined();
      await sleep(1_000);
      expect(await lease.acquire('heir', LONG_MS)).toEqual({ epoch: 2 });
      await expect(checkpoints.save({ position: '9', published: 9, epoch: 1 })).rejects.toBeInstanceOf(RelayFenced);
      expect(await lease.renew('zombie', { epoch: 1 }, LONG_MS)).toBe(false);
      expect(await checkpoints.load()).toEqual({ position: '5', published: 5, epoch: 2 });
      await checkpoints.save({ position: '6', published: 6, epoch: 2 });
    });

    it('renewed in time, stays where it is', async () => {
      const { lease } = await openOn(await prepared());
      const leased = await lease.acquire('one', 500);
      expect(await lease.renew('one', leased ?? { epoch: 0 }, LONG_MS)).toBe(true);
      await sleep(500);
      expect(await lease.acquire('two', LONG_MS)).toBeUndefined();
    });
  });

  describe('relaying while leased', () => {
    it('runs one relay at a time; when its process goes, another takes over with a higher epoch', async () => {
      const { lease } = await openOn(await prepared());
      const running: string[] = [];
      const relayOf = (name: string) => async (epoch: number, signal: AbortSignal) => {
        running.push(`${name} ${epoch}`);
        await untilAborted(signal);
      };
      const [first, second] = [new AbortController(), new AbortController()];
      const one = relayWhileLeased(lease, { holder: 'one', forMs: 1_500 }, relayOf('one'), first.signal);
      while (running.length < 1) await sleep(5);
      const two = relayWhileLeased(lease, { holder: 'two', forMs: 1_500 }, relayOf('two'), second.signal);
      await sleep(200);
      expect(running).toEqual(['one 1']);
      first.abort();
      await one;
      while (running.length < 2) await sleep(5);
      expect(running).toEqual(['one 1', 'two 2']);
      second.abort();
      await two;
    });

    it('stops a relay whose lease went to another', async () => {
      const { lease } = await openOn(await prepared());
      const stop = new AbortController();
      const changes: (number | undefined)[] = [];
      const terms = { holder: 'one', forMs: 1_500, onChange: (epoch: number | undefined) => void changes.push(epoch) };
      const one = relayWhileLeased(
        lease,
        terms,
        async (epoch, signal) => {
          // As if this process had been stopped for longer than the lease lasts.
          await lease.release('one', { epoch });
          expect(await lease.acquire('two', LONG_MS)).toEqual({ epoch: epoch + 1 });
          await untilAborted(signal);
          stop.abort();
        },
        stop.signal,
      );
      await one;
      expect(changes).toEqual([1, undefined]);
    });
  });
});
