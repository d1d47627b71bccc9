import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { caseEventUpcasts, type CaseEventEnvelope, type ServiceName } from '@one-window/contracts';
import { CurrentShapes } from '@one-window/event-store';
import { SqliteEventStore } from '@one-window/event-store-sqlite';
import { InboxConsumer } from '@one-window/messaging';
import { ConsumerFile, SqliteMessageLog } from '@one-window/messaging-embedded';
import { SqlitePersonalData } from '@one-window/privacy';
import { SystemClock } from '../clock/clocks';
import { StateCache } from '../publications/state-cache';
import { toCaseEvent } from '../publications/to-case-event';
import { isConcerned } from '../reactions/react';
import type { ServiceSpec } from '../service/service-module';
import { makeLog } from '../telemetry/log';
import { startTelemetry } from '../telemetry/start-telemetry';
import { Bridge } from './bridge';
import type { FollowersReport } from './followers';
import type { FromServing, ThreadData, ToServing } from './followers-thread';
import { LocalFollowers } from './local-followers';

/** How soon a change of what only this thread knows is seen in the one that answers for it. */
const REPORT_EVERY_MS = 500;

/** The thread's own files beside the ones that serve requests; each is written by one of the two. */
const openShared = async ({ dataDir, masterKey, ...config }: ThreadData['config']) => ({
  stopTelemetry: await startTelemetry(config),
  logger: makeLog(config),
  dataDir,
  clock: new SystemClock(),
  log: new SqliteMessageLog(join(dataDir, 'log', 'case-events.sqlite')),
  personalData: new SqlitePersonalData(join(dataDir, 'keys'), masterKey, 'beside'),
});
type Shared = Awaited<ReturnType<typeof openShared>>;

interface Following {
  readonly name: ServiceName;
  readonly followers: LocalFollowers;
  readonly events: SqliteEventStore;
  close(): Promise<void>;
}

/** Follows for all these services until it is told to end: the whole life of a thread. */
export const runFollowers = async (specs: readonly ServiceSpec[]): Promise<void> => {
  if (!parentPort) throw new Error('followers run in a thread of their own');
  const shared = await openShared((workerData as ThreadData).config);
  const all = new Map<ServiceName, Following>();
  const holds = new Map<ServiceName, () => void>();
  const of = (service: ServiceName): Following => {
    const found = all.get(service);
    if (!found) throw new Error(`service ${service} is not followed here`);
    return found;
  };
  const ended = new Promise<void>(end => {
    const bridge = new Bridge(parentPort as NonNullable<typeof parentPort>, {
      committed: ({ service, flushedTo }: FromServing['committed']) => of(service).events.wake(flushedTo),
      hold: ({ service }: FromServing['hold']) =>
        new Promise<void>(held => {
          void of(service).followers.exclusively(() => {
            held();
            return new Promise<void>(release => holds.set(service, release));
          });
        }),
      release: ({ service }: FromServing['release']) => holds.get(service)?.(),
      end: () => end(),
    });
    for (const spec of specs) all.set(spec.name, follow(spec, shared, bridge));
    reporting(all, bridge);
  });
  for (const { followers } of all.values()) followers.start();
  await ended;
  await Promise.all([...all.values()].map(({ followers }) => followers.end()));
  await Promise.all([...all.values()].map(({ close }) => close()));
  shared.log.close();
  shared.personalData.close();
  await shared.stopTelemetry();
  process.exit();
};

const aggregateOf = (spec: ServiceSpec) => (stream: string) =>
  spec.aggregates.find(({ streamPrefix }) => stream.startsWith(streamPrefix));

const follow = (spec: ServiceSpec, shared: Shared, bridge: Bridge): Following => {
  const { name } = spec;
  const { dataDir, log, clock, logger, personalData } = shared;
  const folder = join(dataDir, name);
  const events = new SqliteEventStore(join(folder, 'events.sqlite'), 'beside');
  const store = new CurrentShapes(events, caseEventUpcasts[name]);
  const file = new ConsumerFile(join(folder, 'messages.sqlite'));
  const views = spec.consumer?.({ folder, log, personalData });
  const register = spec.register?.({ folder, log, personalData });
  const react = async (event: CaseEventEnvelope): Promise<void> => {
    if (isConcerned(spec.reactions, event))
      await bridge.ask('react', { service: name, event } satisfies ToServing['react']);
  };
  const followers = new LocalFollowers({
    ...{ name, store, log, file, clock, trouble: logger },
    ...(spec.publications && { toCaseEvent: toCaseEvent(spec, aggregateOf(spec), new StateCache(store)) }),
    consumer: views?.consumer ?? new InboxConsumer(file.inbox, react, register && (events => register.note(events))),
    span: views ? 'projection.apply' : 'reactions.apply',
    // Whoever waits for a revision is woken by any; which cases moved is told where views are followed.
    applied: events =>
      bridge.tell('applied', { service: name, events: views ? events : [] } satisfies ToServing['applied']),
  });
  const close = async (): Promise<void> => {
    await views?.close();
    await register?.close();
    await store.close();
    file.close();
  };
  return { name, followers, events, close };
};

const reporting = (all: ReadonlyMap<ServiceName, Following>, bridge: Bridge): void => {
  const told = new Map<ServiceName, string>();
  const tell = (): void => {
    for (const { name, followers } of all.values()) {
      const report: FollowersReport = followers.report();
      const text = JSON.stringify(report);
      if (told.get(name) === text) continue;
      told.set(name, text);
      bridge.tell('report', { service: name, report } satisfies ToServing['report']);
    }
  };
  setInterval(tell, REPORT_EVERY_MS).unref();
};
