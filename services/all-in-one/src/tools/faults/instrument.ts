import { setTimeout as sleep } from 'node:timers/promises';
import type { CaseEventEnvelope } from '@one-window/contracts';
import { InboxConsumer } from '@one-window/messaging';
import { KafkajsBroker, KafkaPublisher } from '@one-window/messaging-kafka';
import { ConsumerDatabase } from '@one-window/messaging-mongo';
import { Projector } from '@one-window/read-model';
import type { Order, Point } from './orders';

/**
 * Loaded before each service process of a fault run, and nowhere else: waits or throws where the run says so, and says
 * when it got there. The services know nothing of it.
 */
const orders = new Map<Point, Order>();

process.on('message', (message: Order) => {
  if (message.act === 'go-on') orders.delete(message.at);
  else orders.set(message.at, message);
});
// Hearing must not keep a process alive that has nothing else to do.
process.channel?.unref();

const at = async (point: Point, events: readonly CaseEventEnvelope[] = []): Promise<void> => {
  const order = orders.get(point);
  if (order === undefined || order.act === 'go-on') return;
  if (order.caseId !== undefined && !events.some(({ subject }) => subject === order.caseId)) return;
  if (order.times === 1) orders.delete(point);
  else orders.set(point, { ...order, times: order.times - 1 });
  process.send?.({ at: point });
  if (order.act === 'throw') throw new TypeError('a fault of the program, put in by a fault run');
  await sleep(order.ms);
};

const { handle } = InboxConsumer.prototype;
InboxConsumer.prototype.handle = async function (this: InboxConsumer, events) {
  await at('handle', events);
  await handle.call(this, events);
};

const { apply } = Projector.prototype;
Projector.prototype.apply = async function (this: Projector, events) {
  await at('handle', events);
  await apply.call(this, events);
};

// Between the effect of a reaction and the memory of it: the two lie in different stores.
const { open } = ConsumerDatabase;
ConsumerDatabase.open = async connection => {
  const database = await open.call(ConsumerDatabase, connection);
  const advance = database.inbox.advance.bind(database.inbox);
  database.inbox.advance = async applied => {
    await at('remember');
    await advance(applied);
  };
  return database;
};

// What a relay has read and not yet published.
const { publish } = KafkaPublisher.prototype;
KafkaPublisher.prototype.publish = async function (this: KafkaPublisher, events) {
  if (events.length > 0) await at('publish', events);
  await publish.call(this, events);
};

// In the client's own hands, where no delivery catches it.
const { reader } = KafkajsBroker.prototype;
KafkajsBroker.prototype.reader = function (this: KafkajsBroker, options) {
  const onBatch: typeof options.onBatch = async batch => {
    await at('batch');
    await options.onBatch(batch);
  };
  return reader.call(this, { ...options, onBatch });
};
