import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SqliteEventStore } from '@one-window/event-store-sqlite';
import { instant } from '@one-window/kernel';
import { RelayLease, type CaseEventConsumer } from '@one-window/messaging';
import type { Broker } from '@one-window/messaging-kafka';
import { RememberedCheckpoints, RememberedDeadLetters } from '@one-window/testing';
import { healthOf } from '../service/health';
import { makeLog } from '../telemetry/log';
import { temporaryFolder } from '../testing/running-system';
import { KafkaFollowers } from './kafka-followers';

const NOTHING: CaseEventConsumer = {
  lastRevision: async () => -1,
  handle: async () => undefined,
  skip: async () => undefined,
};

type GroupReaderOptions = Parameters<Broker['reader']>[0];

/** This service publishes nothing. */
class NoLease extends RelayLease {
  acquire = async (): Promise<undefined> => undefined;
  renew = async (): Promise<boolean> => false;
  release = async (): Promise<void> => undefined;
}

describe('A member of a group', () => {
  const open = () => {
    let told: GroupReaderOptions | undefined;
    const place = (partition: number, high: bigint) => ({ partition, low: 0n, high, committed: 0n });
    const broker = {
      reader: (options: GroupReaderOptions) => {
        told = options;
        return { start: async () => options.onAssigned?.([1]), stop: async () => undefined };
      },
      places: async () => [place(0, 900n), place(1, 7n)],
    } as Pick<Broker, 'reader' | 'places'> as Broker;
    const died: Error[] = [];
    const followers = new KafkaFollowers({
      store: new SqliteEventStore(join(temporaryFolder(), 'events.sqlite')),
      ...{ name: 'arbitration', broker, consumer: NOTHING, span: 'test', react: async () => undefined },
      ...{ clock: { now: () => instant('2026-03-02T09:00:00+08:00') }, trouble: makeLog({ logLevel: 'silent' }) },
      ...{ holder: 'one', patience: { relayLeaseMs: 10_000, sessionTimeoutMs: 10_000 } },
      memory: {
        checkpoints: new RememberedCheckpoints(),
        lease: new NoLease(),
        deadLetters: new RememberedDeadLetters(),
      },
      onDead: error => died.push(error),
    });
    return { followers, died, crash: (error: Error) => told?.onCrash(error, false) };
  };

  it('lags by what waits on its own partitions, not by what others have to take', async () => {
    const { followers } = open();
    followers.start();
    await sleep(0);
    expect(await followers.lag()).toBe(7);
    expect([followers.reads('1/3'), followers.reads('0/3')]).toEqual([true, false]);
    await followers.end();
  });

  it('whose client gave up on a mistake of ours says so, and its process may be given no more work', async () => {
    const { followers, died, crash } = open();
    followers.start();
    await sleep(0);
    expect(healthOf({ lag: 0, ...followers.report().consumer }, 10).red).toEqual([]);
    crash(new TypeError('x is not a function'));
    expect(died).toHaveLength(1);
    expect(followers.report().consumer?.dead).toBe('TypeError: x is not a function');
    expect(healthOf({ lag: 0, ...followers.report().consumer }, 10).red.map(({ code }) => code)).toEqual([
      'consumer/dead',
    ]);
    await followers.end();
  });
});
