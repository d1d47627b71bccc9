import { describeWithEngine, describeWithMongo, kafkaInContainer, mongoInContainer } from '@one-window/testing';
import { KafkajsBroker } from './kafkajs-broker';

jest.setTimeout(60_000);

// The other tests take the nearest engine there is. These two see that Testcontainers can start one for them.

describeWithEngine(kafkaInContainer, 'A broker that Testcontainers started', engine => {
  it('keeps what it acknowledged', async () => {
    const broker = new KafkajsBroker({ brokers: engine().url.split(','), clientId: 'tests' });
    try {
      await broker.createTopic({ topic: 'cases', partitions: 2, replicas: 1, settings: {} });
      const producer = await broker.producer();
      await producer.send(
        'cases',
        ['first', 'second'].map(value => ({ key: 'case-1', value, headers: {} })),
      );
      await producer.close();
      const kept = (await broker.reach('cases')).reduce((sum, { low, high }) => sum + high - low, 0n);
      expect(kept).toBe(2n);
    } finally {
      await broker.close();
    }
  });
});

describeWithMongo(
  'A replica set that Testcontainers started',
  mongo => {
    it('takes a transaction whole or not at all', async () => {
      const connection = await mongo.connect(mongo.newDatabase());
      const rows = await connection.createCollection<{ readonly _id: string }>('rows');
      const halfway = connection.transaction(async session => {
        await rows.insertOne({ _id: 'one' }, { session });
        throw new Error('halfway');
      });
      await expect(halfway).rejects.toThrow('halfway');
      await connection.transaction(async session => void (await rows.insertOne({ _id: 'two' }, { session })));
      expect(await rows.find().toArray()).toEqual([{ _id: 'two' }]);
    });
  },
  mongoInContainer,
);
