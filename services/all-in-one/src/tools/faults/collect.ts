import { SERVICES } from '../../distributed/service-processes';
import type { ServiceName } from '@one-window/contracts';
import { START, type EventStore, type RecordedEvent } from '@one-window/event-store';
import {
  CaseEventLog,
  parseMessage,
  type LoggedMessage,
  type ParkedCase,
  type SourceStream,
} from '@one-window/messaging';
import { CASE_EVENTS, readTopic } from '@one-window/messaging-kafka';
import { ConsumerDatabase } from '@one-window/messaging-mongo';
import { SealedPersonalData, SqliteKeyStore } from '@one-window/privacy';
import { MongoViewStore } from '@one-window/read-model-mongo';
import { compareViews } from '@one-window/service-one-window';
import { join } from 'node:path';
import type { Evidence, Published, SeenView } from './evidence';
import type { FaultSystem } from './fault-system';
import type { Given } from './steady-load';

const PAGE = 500;

/** Reads all that is there. Nothing may move meanwhile. */
export const collect = async (
  system: FaultSystem,
  given: readonly Given[],
  foreign: ReadonlySet<string>,
): Promise<Evidence> => {
  const stores = new Map<ServiceName, readonly RecordedEvent[]>();
  for (const [service, store] of system.stores) stores.set(service, await allOf(store));
  const topic: Published[] = [];
  for await (const batch of readTopic(system.broker, CASE_EVENTS)) topic.push(...batch.map(read));
  topic.sort((a, b) => partitionOf(a) - partitionOf(b));
  const inboxes = new Map<ServiceName, ReadonlyMap<SourceStream, number>>();
  const parked: (ParkedCase & { consumer: ServiceName })[] = [];
  for (const service of SERVICES) {
    const memory = await ConsumerDatabase.open(system.database(service));
    parked.push(...(await memory.deadLetters.cases()).map(one => ({ ...one, consumer: service })));
    // The front door remembers what it applied beside its views.
    if (service !== 'one-window') inboxes.set(service, await inboxOf(system, service));
  }
  const { views, applied } = await viewsOf(system, topic);
  return { stores, topic, foreign, inboxes, views, applied, parked, given };
};

const allOf = async (store: EventStore): Promise<readonly RecordedEvent[]> => {
  const all: RecordedEvent[] = [];
  for (let after = START; ;) {
    const page = await store.readAll(after, PAGE);
    const last = page.at(-1);
    if (last === undefined) return all;
    all.push(...page);
    after = last.position;
  }
};

const read = (message: LoggedMessage): Published => {
  const parsed = parseMessage(message);
  return { ...message, event: parsed.kind === 'event' ? parsed.event : undefined };
};

const partitionOf = ({ offset }: LoggedMessage): number => Number(offset.split('/')[0]);

const inboxOf = async (system: FaultSystem, service: ServiceName): Promise<ReadonlyMap<SourceStream, number>> => {
  const rows = system.database(service).collection<{ _id: SourceStream; revision: number }>('message_inbox').find();
  return new Map((await rows.toArray()).map(({ _id, revision }) => [_id, revision]));
};

/** What was read of the topic, as a log of one sequence. */
class ReadAlready extends CaseEventLog {
  constructor(private readonly messages: readonly LoggedMessage[]) {
    super();
  }

  override async read(after: string, limit: number): Promise<readonly LoggedMessage[]> {
    const from = Number(after);
    return this.messages
      .slice(from, from + limit)
      .map((message, index) => ({ ...message, offset: String(from + index + 1) }));
  }

  override async head(): Promise<string> {
    return String(this.messages.length);
  }
}

/** Every view document by document beside the fold of the topic, and how much was applied to it. */
export const viewsOf = async (
  system: FaultSystem,
  topic: readonly Published[],
): Promise<{ readonly views: readonly SeenView[]; readonly applied: ReadonlyMap<string, number> }> => {
  const connection = system.database('one-window');
  const context = {
    folder: system.folder,
    log: new ReadAlready(topic),
    // Documents keep names sealed, so no key is ever asked for.
    personalData: await SealedPersonalData.open(
      new SqliteKeyStore(join(system.folder, 'keys.sqlite')),
      '00'.repeat(32),
    ),
    views: await MongoViewStore.open(connection),
    droppedOffsets: () => Promise.resolve(new Set<string>()),
  };
  const views = await compareViews(context, String(topic.length));
  const rows = connection.collection<{ view: string; state: string; applied: number }>('view_generations').find();
  const live = (await rows.toArray()).filter(({ state }) => state === 'live');
  return { views, applied: new Map(live.map(({ view, applied }) => [view, applied])) };
};
