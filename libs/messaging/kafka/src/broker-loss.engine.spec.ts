import { caughtUp, describeWithEngine, kafkaCluster, ownKafka, recording, until } from '@one-window/testing';
import { KafkajsBroker } from './kafkajs-broker';
import { openKafkaTransport, type KafkaTransportUnderTest } from './testing/kafka-transport-under-test';
import { relayCases } from './testing/relayed-cases';

jest.setTimeout(120_000);

const withCases =
  (
    open: () => Promise<{ broker: KafkajsBroker; transport: KafkaTransportUnderTest }>,
    test: (transport: KafkaTransportUnderTest, cases: ReturnType<typeof relayCases>) => Promise<void>,
  ) =>
  async (): Promise<void> => {
    const { broker, transport } = await open();
    const cases = relayCases(transport);
    try {
      await test(transport, cases);
    } finally {
      await cases.stop();
      await transport.dispose();
      await broker.close();
    }
  };

describeWithEngine(kafkaCluster, 'A cluster of three that loses a node under load', engine => {
  const open = async () => {
    const broker = new KafkajsBroker({ brokers: engine().url.split(','), clientId: 'tests' });
    return { broker, transport: await openKafkaTransport(broker, 6, 3) };
  };

  it(
    'loses no event, doubles no effect and mixes up no case',
    withCases(open, async (transport, { record, relayed, whole, each }) => {
      const { applied, of, consumer } = recording(transport.inbox);
      // It may have lost its coordinator, and its old self is waited for.
      const member = transport.joinWith({ consumer, timing: { maxWaitMs: 100, sessionTimeoutMs: 6_000 } });
      await record(0);
      await until('the first events', () => applied.length > 0);
      for (let revision = 1; revision < 40; revision += 1) {
        await record(revision);
        if (revision === 20) await engine().nodes[0]?.kill();
      }
      await relayed();
      await caughtUp(member, 60_000);
      await engine().nodes[0]?.start();
      await record(40);
      await relayed();
      await caughtUp(member, 60_000);
      await member.stop();
      expect(each(of)).toEqual(whole(41));
      const published = new Set((await transport.published()).map(({ id }) => id));
      expect(published).toEqual(new Set(whole(41).flat()));
      expect(await transport.deadLetters.letters()).toEqual([]);
    }),
  );
});

describeWithEngine(ownKafka, 'A broker that goes away and comes back', engine => {
  const open = async () => {
    const broker = new KafkajsBroker({ brokers: engine().url.split(','), clientId: 'tests' });
    return { broker, transport: await openKafkaTransport(broker, 6) };
  };

  it(
    'finds everybody again: what was recorded meanwhile arrives in order, nothing was parked, and who had to stop could',
    withCases(open, async (transport, { relay, record, relayed, whole, each }) => {
      const { applied, of, consumer } = recording(transport.inbox);
      // The one that leaves cannot say so: its share is free when its session ends.
      const timing = { maxWaitMs: 100, sessionTimeoutMs: 3_000 };
      const member = transport.joinWith({ consumer, timing });
      const leaving = transport.joinWith({ consumer, timing });
      await record(0);
      await until('the first events', () => applied.length === whole(1).length);
      await engine().nodes[0]?.kill();
      const began = Date.now();
      await leaving.stop();
      expect(Date.now() - began).toBeLessThan(7_000);
      for (const revision of [1, 2, 3]) await record(revision);
      await until('trouble that both tell', async () => {
        const stats = await member.consumer.stats();
        return (await relay.stats()).trouble !== undefined && stats.trouble !== undefined && stats.lag === undefined;
      });
      expect(applied).toHaveLength(whole(1).length);
      await engine().nodes[0]?.start();
      await relayed();
      await caughtUp(member, 60_000);
      const { trouble, dead } = await member.consumer.stats();
      await member.stop();
      expect(each(of)).toEqual(whole(4));
      expect([trouble, dead, await transport.deadLetters.letters()]).toEqual([undefined, undefined, []]);
    }),
  );
});
