import { randomUUID } from 'node:crypto';
import type { CaseEventEnvelope } from '@one-window/contracts';
import type { LoggedMessage } from '@one-window/messaging';
import { aCaseEvent, describeWithEngine, kafka } from '@one-window/testing';
import { KafkaLog } from './kafka-log';
import { KafkajsBroker } from './kafkajs-broker';
import { KafkaPublisher } from './kafka-publisher';

jest.setTimeout(60_000);

const CASES = Array.from({ length: 30 }, (_, index) => `c${index}`);
const PAGE = 70;

describeWithEngine(kafka, 'The topic as the log that views are rebuilt from', engine => {
  const topic = `log-${randomUUID().slice(0, 8)}`;
  let broker: KafkajsBroker;
  let publisher: KafkaPublisher;
  let log: KafkaLog;
  beforeAll(async () => {
    broker = new KafkajsBroker({ brokers: engine().url.split(','), clientId: 'tests' });
    await broker.createTopic({ topic, partitions: 3, replicas: 1, settings: {} });
    publisher = new KafkaPublisher({ broker, topic });
    log = new KafkaLog(broker, topic);
  });
  afterAll(async () => {
    await publisher.close();
    await broker.close();
  });

  const publish = (from: number, to: number): Promise<void> =>
    publisher.publish(
      Array.from({ length: to - from }, (_, index) => from + index).flatMap(revision =>
        CASES.map(one => aCaseEvent(one, revision)),
      ),
    );
  /** Page by page to the end; answers what came and where the reading stands. */
  const readOn = async (after: string): Promise<{ readonly came: readonly LoggedMessage[]; readonly at: string }> => {
    const came: LoggedMessage[] = [];
    let at = after;
    for (;;) {
      const page = await log.read(at, PAGE);
      if (page.length === 0) return { came, at };
      expect(page.length).toBeLessThanOrEqual(PAGE);
      came.push(...page);
      at = page.at(-1)?.offset ?? at;
    }
  };
  const revisionsOf = (messages: readonly LoggedMessage[], aboutCase: string): readonly number[] =>
    messages
      .filter(({ key }) => key === aboutCase)
      .map(({ value }) => (JSON.parse(value) as CaseEventEnvelope).revision);

  it('is empty before anything is published', async () => {
    expect(await log.read('0', PAGE)).toEqual([]);
    expect(await log.head()).toBe('0');
  });

  it('gives everything once, each case in order, then what came since, and nothing twice', async () => {
    await publish(0, 10);
    const first = await readOn('0');
    expect(first.came).toHaveLength(300);
    for (const one of CASES) expect(revisionsOf(first.came, one)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    await publish(10, 13);
    const since = await readOn(first.at);
    expect(since.came).toHaveLength(90);
    for (const one of CASES) expect(revisionsOf(since.came, one)).toEqual([10, 11, 12]);
    expect((await readOn(since.at)).came).toEqual([]);
    expect(await log.head()).toBe('390');
  });

  it('begins again for another reader, and refuses a place where nobody stands', async () => {
    expect((await readOn('0')).came).toHaveLength(390);
    await expect(log.read('2/17', PAGE)).rejects.toThrow('it has to begin again');
  });
});
