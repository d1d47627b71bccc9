import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { Controller, Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Payload } from '@nestjs/microservices';
import type { CaseEventEnvelope } from '@one-window/contracts';
import { OnCaseEvent } from '@one-window/messaging';
import {
  aCaseEvent,
  aClock,
  describeWithEngine,
  kafka,
  quickly,
  RememberedDeadLetters,
  RememberedInbox,
  runKafkaTool,
  until,
} from '@one-window/testing';
import { DeadLetterTopic } from './dead-letter-topic';
import { KafkajsBroker } from './kafkajs-broker';
import { KafkaPublisher } from './kafka-publisher';
import { KafkaTransport } from './kafka-transport';
import { readTopic } from './read-topic';
import { checkTopics, topicPlans } from './topics';

jest.setTimeout(60_000);

const called: string[] = [];

@Controller()
class Reactions {
  @OnCaseEvent('CaseDispatched', 'arbitration')
  async open(@Payload() event: CaseEventEnvelope): Promise<void> {
    called.push(`open ${event.id}`);
  }

  @OnCaseEvent('*', 'arbitration')
  async note(@Payload() event: CaseEventEnvelope): Promise<void> {
    called.push(`note ${event.id}`);
  }

  @OnCaseEvent('Broken', 'arbitration')
  async fail(@Payload() event: CaseEventEnvelope & { absent?: { field: string } }): Promise<string> {
    return (event.absent as { field: string }).field;
  }

  @OnCaseEvent('CaseDispatched', 'inspection')
  async ofAnotherGroup(@Payload() event: CaseEventEnvelope): Promise<void> {
    called.push(`inspection ${event.id}`);
  }
}

@Module({ controllers: [Reactions] })
class App {}

const trace = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

describeWithEngine(kafka, 'A service on Kafka', engine => {
  const id = randomUUID().slice(0, 8);
  const plans = topicPlans(1).map(plan => ({ ...plan, topic: `${plan.topic}-${id}` }));
  const [topic = '', deadTopic = ''] = plans.map(plan => plan.topic);
  const group = `arbitration`;
  let broker: KafkajsBroker;
  let publisher: KafkaPublisher;
  let deadLetters: DeadLetterTopic;
  let transport: KafkaTransport;
  let app: INestApplicationContext;

  beforeAll(async () => {
    broker = new KafkajsBroker({ brokers: engine().url.split(','), clientId: 'tests' });
    expect((await checkTopics(broker, { create: false, plans })).map(({ state }) => state)).toEqual([
      'missing',
      'missing',
    ]);
    expect((await checkTopics(broker, { create: true, plans })).map(({ state }) => state)).toEqual([
      'created',
      'created',
    ]);
    publisher = new KafkaPublisher({ broker, topic, epoch: 4 });
    deadLetters = new DeadLetterTopic({ ...{ broker, group }, topic: deadTopic, kept: new RememberedDeadLetters() });
    transport = new KafkaTransport({
      ...{ group, broker, topic, deadLetters, clock: aClock, retry: quickly, timing: { maxWaitMs: 100 } },
      inbox: new RememberedInbox(),
    });
    const service = await NestFactory.createMicroservice(App, { strategy: transport, logger: false });
    await service.listen();
    app = service;
  });
  afterAll(async () => {
    await app.close();
    await publisher.close();
    await deadLetters.close();
    await broker.close();
  });
  const publishAndWait = async (...events: readonly CaseEventEnvelope[]): Promise<void> => {
    await publisher.publish(events);
    await until('the end of the topic', async () => (await transport.consumer.stats()).lag === 0);
  };

  it('calls the handlers of the type, then those of every type, and none of another group', async () => {
    await publishAndWait(aCaseEvent('1', 0, { type: 'CaseDispatched', traceparent: trace }));
    expect(called).toEqual(['open 1-0', 'note 1-0']);
  });

  it('gets the TypeError of a handler whole, parks that case, tells the topic of dead letters, and lives on', async () => {
    await publishAndWait(aCaseEvent('2', 0, { type: 'Broken', traceparent: trace }), aCaseEvent('3', 0));
    await publishAndWait(aCaseEvent('4', 0));
    expect(called).toEqual(expect.arrayContaining(['note 3-0', 'note 4-0']));
    expect(await deadLetters.cases()).toMatchObject([
      { key: '2', letter: { reason: 'failed', attempts: 1, error: { name: 'TypeError' }, trace } },
    ]);
    const told = [];
    for await (const batch of readTopic(broker, deadTopic)) told.push(...batch);
    expect(told).toMatchObject([{ key: '2' }]);
    expect(JSON.parse(told[0]?.value ?? '')).toEqual(aCaseEvent('2', 0, { type: 'Broken', traceparent: trace }));
    const { dead, trouble } = await transport.consumer.stats();
    expect([dead, trouble]).toEqual([undefined, undefined]);
  });

  it('is read by the tools of Apache Kafka: headers, key, data, groups', async () => {
    const servers = ['--bootstrap-server', engine().url];
    const shown = ['headers', 'key', 'partition'].flatMap(what => ['--property', `print.${what}=true`]);
    const [events, letters, groups] = await Promise.all([
      runKafkaTool('org.apache.kafka.tools.consumer.ConsoleConsumer', [
        ...[...servers, '--topic', topic, '--from-beginning', '--max-messages', '4', '--timeout-ms', '20000'],
        ...shown,
      ]),
      runKafkaTool('org.apache.kafka.tools.consumer.ConsoleConsumer', [
        ...[...servers, '--topic', deadTopic, '--from-beginning', '--max-messages', '1', '--timeout-ms', '20000'],
        ...shown,
      ]),
      runKafkaTool('org.apache.kafka.tools.consumer.group.ConsumerGroupCommand', [
        ...[...servers, '--describe', '--group', group],
      ]),
    ]);
    if (process.env['SHOW_KAFKA_TOOLS'] === 'true') process.stderr.write([events, letters, groups].join('\n'));
    const dispatched = events.split('\n').find(each => each.includes('ce_id:1-0')) ?? '';
    for (const header of ['ce_specversion:1.0', 'ce_type:CaseDispatched', 'ce_subject:1', `ce_traceparent:${trace}`]) {
      expect(dispatched).toContain(header);
    }
    expect(dispatched).toContain('ce_relayepoch:4');
    expect(dispatched).toMatch(/\t1\t\{.*云河市新城建筑劳务有限公司/);
    expect(letters).toContain('dead-letter-reason:failed');
    const rows = groups.split('\n').filter(row => row.startsWith(group));
    expect(rows).toHaveLength(12);
    expect(rows.every(row => row.includes(topic) && row.includes('tests'))).toBe(true);
  });

  it('finds its topics as planned, and says in what one differs', async () => {
    expect((await checkTopics(broker, { create: true, plans })).map(({ state }) => state)).toEqual([
      'as-planned',
      'as-planned',
    ]);
    const [plan] = plans;
    const stricter = plan && [{ ...plan, partitions: 24, settings: { ...plan.settings, 'retention.ms': '1000' } }];
    expect(await checkTopics(broker, { create: true, ...(stricter && { plans: stricter }) })).toMatchObject([
      { state: 'differs', differences: ['partitions is 12, planned 24', 'retention.ms is -1, planned 1000'] },
    ]);
  });
});
