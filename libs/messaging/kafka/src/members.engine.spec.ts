import { aCaseEvent, caughtUp, describeWithEngine, kafka, recording, until } from '@one-window/testing';
import type { Broker, PartitionBatch } from './broker';
import { KafkajsBroker } from './kafkajs-broker';
import { openKafkaTransport, type KafkaTransportUnderTest } from './testing/kafka-transport-under-test';

jest.setTimeout(60_000);

const PARTITIONS = 6;
const CASES = Array.from({ length: 12 }, (_, index) => `case${index}`);

describeWithEngine(kafka, 'Members of one group', engine => {
  let broker: KafkajsBroker;
  let transport: KafkaTransportUnderTest;
  beforeAll(() => {
    broker = new KafkajsBroker({ brokers: engine().url.split(','), clientId: 'tests' });
  });
  afterAll(() => broker.close());
  beforeEach(async () => {
    transport = await openKafkaTransport(broker, PARTITIONS);
  });
  afterEach(() => transport.dispose());

  const publish = (revision: number): Promise<void> =>
    transport.publisher.publish(CASES.map(name => aCaseEvent(name, revision)));
  const partitionsOf = async (member: ReturnType<KafkaTransportUnderTest['joinWith']>): Promise<readonly number[]> =>
    (await member.consumer.stats()).partitions;

  it('share the partitions, and each case stays with one of them and in its order', async () => {
    const [left, right] = [recording(transport.inbox), recording(transport.inbox)];
    const one = transport.joinWith({ consumer: left.consumer });
    const two = transport.joinWith({ consumer: right.consumer });
    await until('a fair share', async () => {
      const shares = [await partitionsOf(one), await partitionsOf(two)];
      return shares.every(share => share.length === PARTITIONS / 2);
    });
    for (const revision of [0, 1, 2, 3]) await publish(revision);
    await caughtUp(one);
    await Promise.all([one.stop(), two.stop()]);
    expect(left.applied.length + right.applied.length).toBe(CASES.length * 4);
    expect([left.applied.length, right.applied.length]).not.toContain(0);
    for (const name of CASES) {
      expect([left.of(name), right.of(name)]).toContainEqual([0, 1, 2, 3].map(revision => `${name}-${revision}`));
    }
  });

  it('take over at once from one that stops, and repeat nothing', async () => {
    const { applied, attempts, consumer } = recording(transport.inbox);
    const one = transport.joinWith({ consumer });
    const two = transport.joinWith({ consumer });
    await publish(0);
    await caughtUp(one);
    await one.stop();
    await publish(1);
    await caughtUp(two);
    expect(await partitionsOf(two)).toHaveLength(PARTITIONS);
    await two.stop();
    expect(applied).toHaveLength(CASES.length * 2);
    expect([...attempts.values()].every(times => times === 1)).toBe(true);
  });

  it('given anew in the middle of a handler, let it end, and apply the event once', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>(resolve => (release = resolve));
    let reached = false;
    const slow = recording(transport.inbox, async ({ id }) => {
      if (id !== 'case3-0') return;
      reached = true;
      await held;
    });
    const one = transport.joinWith({ consumer: slow.consumer });
    await publish(0);
    await until('the slow handler', () => reached);
    const other = recording(transport.inbox);
    const two = transport.joinWith({ consumer: other.consumer });
    // Long enough for the newcomer to ask for the group to be given anew, which our sign of life learns of.
    await new Promise(resolve => setTimeout(resolve, 2_500));
    expect(await partitionsOf(two)).toEqual([]);
    release();
    await until('a share for both', async () => (await partitionsOf(two)).length === PARTITIONS / 2);
    await publish(1);
    await caughtUp(one);
    await Promise.all([one.stop(), two.stop()]);
    expect([...slow.applied, ...other.applied].sort()).toEqual(
      CASES.flatMap(name => [`${name}-0`, `${name}-1`]).sort(),
    );
    expect((slow.attempts.get('case3-0') ?? 0) + (other.attempts.get('case3-0') ?? 0)).toBe(1);
  });

  it('stay members during a handler that takes longer than the session, which runs once', async () => {
    const slow = recording(transport.inbox, async ({ id }) => {
      if (id === 'case3-0') await new Promise(resolve => setTimeout(resolve, 8_000));
    });
    const assigned: number[] = [];
    const watched: Broker = Object.assign(Object.create(broker) as Broker, {
      reader: (options: Parameters<Broker['reader']>[0]) =>
        broker.reader({
          ...options,
          onAssigned: partitions => {
            assigned.push(partitions.length);
            options.onAssigned?.(partitions);
          },
        }),
    });
    // Long enough for a machine that other tests keep busy to send its sign of life in time.
    const timing = { maxWaitMs: 100, sessionTimeoutMs: 6_000 };
    const one = transport.joinWith({ consumer: slow.consumer, broker: watched, timing });
    await publish(0);
    await caughtUp(one);
    await one.stop();
    expect(slow.applied).toHaveLength(CASES.length);
    expect(slow.attempts.get('case3-0')).toBe(1);
    expect(assigned).toEqual([PARTITIONS]);
  });

  it('send away who wants a case repaired that another member reads', async () => {
    const { consumer } = recording(transport.inbox, ({ id }) => {
      if (id === 'case0-0') throw new TypeError('broken');
    });
    const one = transport.joinWith({ consumer });
    const two = transport.joinWith({ consumer });
    await until('a share for both', async () => (await partitionsOf(two)).length === PARTITIONS / 2);
    await publish(0);
    await caughtUp(one);
    const answers = [await one.retry('case0'), await two.retry('case0')];
    await Promise.all([one.stop(), two.stop()]);
    expect(answers).toContainEqual('elsewhere');
    expect(answers).toContainEqual({ settled: 0, left: 1 });
  });

  it('say that they are dead when the client will not come back', async () => {
    const failing: Broker = Object.assign(Object.create(broker) as Broker, {
      reader: (options: Parameters<Broker['reader']>[0]) =>
        broker.reader({
          ...options,
          onBatch: (batch: PartitionBatch) =>
            options.onBatch({ ...batch, commit: () => Promise.reject(new TypeError('nobody expected this')) }),
        }),
    });
    const dead: Error[] = [];
    const { consumer } = recording(transport.inbox);
    const one = transport.joinWith({ consumer, broker: failing, onDead: error => dead.push(error) });
    await publish(0);
    await until('the end', () => dead.length > 0);
    const { dead: said, partitions } = await one.consumer.stats();
    await one.stop();
    expect([said?.message, partitions]).toEqual([expect.stringContaining('nobody expected this'), []]);
  });
});
