import { CaseEventEnvelope } from '../case-events/envelope';
import { eventSchemas, schemaOf, type Schema } from './event-schemas';

/** What the broker's room decides about its topics. */
export interface TopicTerms {
  readonly topic: string;
  readonly partitions: number;
  readonly replicas: number;
  readonly settings: Readonly<Record<string, string>>;
}

const ref = (path: string): Schema => ({ $ref: `#/${path}` });

/** Who publishes what, in the words of AsyncAPI 3: made from the contracts, never by hand. */
export const asyncApiDocument = (version: string, caseEvents: TopicTerms): Schema => {
  const names = Object.entries(eventSchemas()).flatMap(([service, facts]) =>
    Object.entries(facts).map(([type, fact]) => ({ name: `${service}.${type}`, service, type, fact })),
  );
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'One Window: case events (一窗：案件事件)',
      version,
      description:
        'CloudEvents 1.0 in binary mode. The key is the case id: all events of one case have one order. Delivery is at ' +
        'least once; within a stream a reader applies revision last + 1, skips what it has, and treats a gap as an alarm. ' +
        'Facts that name people carry sealed values. Facts about deadlines, refused commands and numbers have the same ' +
        'envelope and no contract of their own.',
      license: { name: 'Apache-2.0' },
    },
    defaultContentType: 'application/json',
    channels: {
      caseEvents: {
        address: caseEvents.topic,
        messages: Object.fromEntries(names.map(({ name }) => [name, ref(`components/messages/${name}`)])),
        bindings: { kafka: kafkaTopic(caseEvents) },
      },
    },
    operations: {
      ...Object.fromEntries(
        Object.keys(eventSchemas()).map(service => [
          `publish-${service}`,
          {
            action: 'send',
            channel: ref('channels/caseEvents'),
            messages: names
              .filter(each => each.service === service)
              .map(({ name }) => ref(`channels/caseEvents/messages/${name}`)),
          },
        ]),
      ),
      'follow-cases': { action: 'receive', channel: ref('channels/caseEvents') },
    },
    components: {
      messages: Object.fromEntries(names.map(each => [each.name, message(each)])),
      schemas: { CaseEventAttributes: attributes(), CaseEventData: schemaOf(CaseEventEnvelope.shape.data) },
    },
  };
};

const message = ({ service, type, fact }: { service: string; type: string; fact: Schema }): Schema => ({
  name: type,
  headers: {
    allOf: [
      ref('components/schemas/CaseEventAttributes'),
      { type: 'object', properties: { ce_source: { const: service }, ce_type: { const: type } } },
    ],
  },
  payload: {
    allOf: [ref('components/schemas/CaseEventData'), { type: 'object', properties: { fact }, required: ['fact'] }],
  },
  bindings: { kafka: { key: { type: 'string', description: 'case id' } } },
});

/** The envelope's attributes as headers; all headers are text. */
const attributes = (): Schema => {
  const { data: _, ...shape } = CaseEventEnvelope.shape;
  const header = (name: string): Schema => ({ type: 'string', description: descriptions[name as keyof typeof shape] });
  return {
    type: 'object',
    properties: {
      'content-type': { const: 'application/json' },
      ...Object.fromEntries(Object.keys(shape).map(name => [`ce_${name}`, header(name)])),
      ce_relayepoch: { type: 'string', description: 'which relay of the service sent it; nobody decides by it' },
    },
    required: Object.entries(shape)
      .filter(([, field]) => !field.isOptional())
      .map(([name]) => `ce_${name}`),
  };
};

const descriptions: Readonly<Record<Exclude<keyof CaseEventEnvelope, 'data'>, string>> & { data?: never } = {
  specversion: 'CloudEvents: 1.0',
  id: 'id of the event, the same however often it is delivered',
  source: 'the service that recorded it',
  type: 'the stored name of the fact',
  subject: 'case id, also the key',
  time: 'when it was recorded (UTC)',
  traceparent: 'W3C trace context of the command',
  stream: 'stream of the service that recorded it',
  revision: 'place in the stream, from 0, without gaps',
};

const kafkaTopic = ({ topic, partitions, replicas, settings }: TopicTerms): Schema => ({
  topic,
  partitions,
  replicas,
  topicConfiguration: {
    'cleanup.policy': [settings['cleanup.policy']],
    'retention.ms': Number(settings['retention.ms']),
    'retention.bytes': Number(settings['retention.bytes']),
    'max.message.bytes': Number(settings['max.message.bytes']),
  },
  bindingVersion: '0.5.0',
});
