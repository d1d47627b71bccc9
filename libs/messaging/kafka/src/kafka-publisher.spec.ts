import { aCaseEvent } from '@one-window/testing';
import type { Broker, OutgoingMessage } from './broker';
import { KafkaPublisher } from './kafka-publisher';

/** Notes what is sent; the first `failures` sends fail. */
const recordingBroker = (failures = 0) => {
  const producers: string[][] = [];
  let left = failures;
  const broker: Pick<Broker, 'producer'> = {
    producer: async () => {
      const mine: string[] = [];
      producers.push(mine);
      return {
        send: async (_topic: string, messages: readonly OutgoingMessage[]) => {
          await Promise.resolve();
          mine.push(messages.map(({ headers }) => headers['ce_id']).join(' '));
          if (left-- > 0) throw new Error('the answer of the broker was lost');
        },
        close: async () => void mine.push('closed'),
      };
    },
  };
  return { producers, broker: broker as Broker };
};

describe('KafkaPublisher', () => {
  it('sends one batch after the other, however it is called', async () => {
    const { broker, producers } = recordingBroker();
    const publisher = new KafkaPublisher({ broker, topic: 't' });
    await Promise.all([publisher.publish([aCaseEvent('a', 0)]), publisher.publish([aCaseEvent('a', 1)])]);
    await publisher.publish([]);
    await publisher.close();
    expect(producers).toEqual([['a-0', 'a-1', 'closed']]);
  });

  it('begins with a new producer after a failure, or the broker would take other events for repeats', async () => {
    const { broker, producers } = recordingBroker(1);
    const publisher = new KafkaPublisher({ broker, topic: 't' });
    await expect(publisher.publish([aCaseEvent('a', 0)])).rejects.toThrow('the answer of the broker was lost');
    await publisher.publish([aCaseEvent('b', 0)]);
    await publisher.close();
    expect(producers).toEqual([
      ['a-0', 'closed'],
      ['b-0', 'closed'],
    ]);
  });

  it('divides what is more than a broker takes at once', async () => {
    const { broker, producers } = recordingBroker();
    const publisher = new KafkaPublisher({ broker, topic: 't' });
    const large = (revision: number) =>
      aCaseEvent('a', revision, { data: { ...aCaseEvent('a', 0).data, fact: '欠薪'.repeat(100_000) } });
    await publisher.publish([large(0), large(1), aCaseEvent('a', 2), large(3), large(4)]);
    await publisher.close();
    expect(producers).toEqual([['a-0', 'a-1 a-2', 'a-3', 'a-4', 'closed']]);
  });
});
