import { join } from 'node:path';
import { caseEventUpcasts } from '@one-window/contracts';
import { CurrentShapes, type EventStore } from '@one-window/event-store';
import { SqliteEventStore } from '@one-window/event-store-sqlite';
import { sourceStream, type SourceStream } from '@one-window/messaging';
import { ConsumerFile, SqliteMessageLog } from '@one-window/messaging-embedded';
import type { ServiceSpec } from '../service/service-module';
import { checkFiles } from './check-files';
import { Differences, type Difference } from './report';
import { verifyLog, type LogCounts } from './verify-log';
import { verifyStore, type StoreCounts } from './verify-store';

export interface ServiceReport extends StoreCounts {
  readonly service: string;
  readonly published: number;
  /** Messages it has taken from the log. */
  readonly received: number;
  readonly parked: number;
}

export interface FolderReport {
  readonly services: readonly ServiceReport[];
  readonly log: LogCounts;
  readonly differences: readonly Difference[];
  /** No faults: numbers that were given and never used. */
  readonly notes: readonly Difference[];
}

interface Opened {
  readonly spec: ServiceSpec;
  readonly store: EventStore;
  readonly file: ConsumerFile;
}

const NOTHING = { services: [], log: { messages: 0, repeats: 0, unreadable: 0, waiting: 0 }, notes: [] };

/**
 * Compares all that a data folder holds with itself: histories, the log between services, and what each service has
 * taken in. Looks on: of a running system it sees what was there when it looked. Views are their service's to compare.
 */
export const verifyFolder = async (dataDir: string, specs: readonly ServiceSpec[]): Promise<FolderReport> => {
  const damage = checkFiles(dataDir, specs);
  if (damage.length > 0) return { ...NOTHING, differences: damage };
  const differences = new Differences();
  const services = specs.map((spec): Opened => {
    const at = (file: string) => join(dataDir, spec.name, file);
    const store = new CurrentShapes(new SqliteEventStore(at('events.sqlite')), caseEventUpcasts[spec.name]);
    return { spec, store, file: new ConsumerFile(at('messages.sqlite')) };
  });
  const log = new SqliteMessageLog(join(dataDir, 'log', 'case-events.sqlite'));
  try {
    return await compare(services, log, differences);
  } finally {
    for (const { store, file } of services) {
      await store.close();
      file.close();
    }
    log.close();
  }
};

const compare = async (
  services: readonly Opened[],
  log: SqliteMessageLog,
  differences: Differences,
): Promise<FolderReport> => {
  // Offsets and checkpoints first: what comes in meanwhile is beyond them and is not judged.
  const offsets = services.map(({ file }) => Number(file.offset()));
  const publishers = await Promise.all(
    services
      .filter(({ spec }) => spec.publications)
      .map(async ({ spec, store, file }) => ({ spec, store, checkpoint: (await file.checkpoints.load()).position })),
  );
  const lasts = services.map(() => new Map<SourceStream, { revision: number; key: string }>());
  const logCounts = await verifyLog(publishers, log, differences, (offset, event) => {
    offsets.forEach((taken, index) => {
      const stream = sourceStream(event);
      const before = lasts[index]?.get(stream)?.revision ?? -1;
      if (Number(offset) <= taken) {
        lasts[index]?.set(stream, { revision: Math.max(before, event.revision), key: event.subject });
      }
    });
  });
  const reports: ServiceReport[] = [];
  for (const [index, { spec, store, file }] of services.entries()) {
    const counts = await verifyStore(spec, store, differences);
    const parked = await verifyInbox(spec, file, lasts[index] ?? new Map(), differences);
    const { published } = await file.checkpoints.load();
    reports.push({ service: spec.name, ...counts, published, received: offsets[index] ?? 0, parked });
  }
  return { services: reports, log: logCounts, differences: differences.found, notes: differences.notes };
};

/** Each source stream was applied as far as its messages were taken, but for cases that are parked. */
const verifyInbox = async (
  spec: ServiceSpec,
  file: ConsumerFile,
  lasts: ReadonlyMap<SourceStream, { readonly revision: number; readonly key: string }>,
  differences: Differences,
): Promise<number> => {
  const parked = new Map((await file.deadLetters.cases()).map(one => [one.key, one]));
  for (const { key, letter, kept } of parked.values()) {
    differences.add(
      spec.name,
      `case ${key} is parked (${letter.reason}: ${letter.error.message}); ${kept} messages wait`,
    );
  }
  // A service of views remembers beside its views; comparing those covers it.
  if (spec.consumer) return parked.size;
  for (const [stream, { revision, key }] of lasts) {
    if (parked.has(key)) continue;
    const applied = await file.inbox.lastRevision(stream);
    if (applied < revision) differences.add(spec.name, `${stream}: applied ${applied}, although ${revision} was taken`);
  }
  return parked.size;
};
