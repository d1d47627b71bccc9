import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { caseEventUpcasts } from '@one-window/contracts';
import { CurrentShapes } from '@one-window/event-store';
import { SqliteEventStore } from '@one-window/event-store-sqlite';
import { ConsumerFile, SqliteMessageLog } from '@one-window/messaging-embedded';
import { SqliteKeyStore } from '@one-window/privacy';
import { openDataFolder } from '../config/data-folder';
import { StartRefused } from '../config/start-refused';
import { IdentityFile } from '../identity/identity-file';
import { StateCache } from '../publications/state-cache';
import { toCaseEvent } from '../publications/to-case-event';
import type { ServiceSpec } from '../service/service-module';
import { verifyFolder } from '../verify/verify-folder';

const PAGE = 500;

/** One service of a data folder that nobody runs. */
export interface SourceService {
  readonly spec: ServiceSpec;
  readonly folder: string;
  readonly store: SqliteEventStore;
  readonly file: ConsumerFile;
}

export interface Source {
  /** No other folder has it: a hash over what its master key proves itself by. */
  readonly fingerprint: string;
  readonly services: readonly SourceService[];
  readonly log: SqliteMessageLog;
  readonly keys: SqliteKeyStore;
  readonly identity: IdentityFile;
  close(): Promise<void>;
}

/**
 * A data folder as a source to move from. It is ours alone meanwhile: of a running system no moment could be moved
 * after which nothing more is recorded. It must agree with itself: a fault would be moved along, and be harder to find.
 * @throws StartRefused
 */
export const openSource = async (dataDir: string, specs: readonly ServiceSpec[]): Promise<Source> => {
  if (!existsSync(join(dataDir, 'format.json'))) throw notAFolder(dataDir);
  const lock = openDataFolder(dataDir);
  try {
    const { differences } = await verifyFolder(dataDir, specs);
    const [first] = differences;
    if (first) throw doesNotAgree(dataDir, differences.length, `${first.where}: ${first.what}`);
    return await openFiles(dataDir, specs, lock.release);
  } catch (error) {
    lock.release();
    throw error;
  }
};

const openFiles = async (dataDir: string, specs: readonly ServiceSpec[], release: () => void): Promise<Source> => {
  const services = specs.map((spec): SourceService => {
    const folder = join(dataDir, spec.name);
    const store = new SqliteEventStore(join(folder, 'events.sqlite'));
    return { spec, folder, store, file: new ConsumerFile(join(folder, 'messages.sqlite')) };
  });
  const log = new SqliteMessageLog(join(dataDir, 'log', 'case-events.sqlite'));
  const keys = new SqliteKeyStore(join(dataDir, 'keys', 'keys.sqlite'));
  const identity = new IdentityFile(join(dataDir, 'identity', 'identity.sqlite'));
  const proof = (await keys.proof()) ?? Buffer.alloc(0);
  return {
    ...{ services, log, keys, identity },
    fingerprint: hash('sha256', proof, 'hex'),
    close: async () => {
      for (const { store, file } of services) {
        await store.close();
        file.close();
      }
      log.close();
      keys.close();
      identity.close();
      release();
    },
  };
};

/** Brings into the log what the relay had not published when the process ended, as its next start would have done. */
export const publishRest = async ({ spec, store, file }: SourceService, log: SqliteMessageLog): Promise<void> => {
  if (!spec.publications) return;
  const aggregateOf = (stream: string) => spec.aggregates.find(({ streamPrefix }) => stream.startsWith(streamPrefix));
  // Histories are moved as they were written; published is what they say in today's shape.
  const today = new CurrentShapes(store, caseEventUpcasts[spec.name]);
  const publication = toCaseEvent(spec, aggregateOf, new StateCache(today));
  const { checkpoints } = file;
  for (;;) {
    const { position, published, epoch } = await checkpoints.load();
    const rest = await today.readAll(position, PAGE);
    const last = rest.at(-1);
    if (last === undefined) return;
    const envelopes = [];
    for (const event of rest) envelopes.push(await publication(event));
    await log.publish(envelopes);
    await checkpoints.save({ position: last.position, published: published + rest.length, epoch });
  }
};

const notAFolder = (dataDir: string): StartRefused =>
  new StartRefused({
    zh: `${dataDir} 不是数据文件夹（没有 format.json）。请用 --from 指明一窗的数据文件夹。`,
    en: `${dataDir} is not a data folder (no format.json). Name the data folder of One Window with --from.`,
  });

const doesNotAgree = (dataDir: string, count: number, first: string): StartRefused =>
  new StartRefused({
    zh: `数据文件夹 ${dataDir} 自身核对有 ${count} 处差异，不能迁移：${first}。请先用 npm run verify 查明并处理（停放的案件请先重试或转人工）。`,
    en: `The data folder ${dataDir} differs from itself in ${count} places and is not moved: ${first}. Run npm run verify and mend it first (retry parked cases, or give their message up).`,
  });
