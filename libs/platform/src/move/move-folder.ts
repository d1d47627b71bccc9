import { comparePositions } from '@one-window/event-store';
import { CASE_EVENTS, KafkaPublisher, readTopic } from '@one-window/messaging-kafka';
import { MasterKeyUnusable, SqlitePersonalData } from '@one-window/privacy';
import { join } from 'node:path';
import { StartRefused } from '../config/start-refused';
import { readDistributedConfig } from '../profiles/distributed-config';
import { prepareEngines } from '../profiles/prepare-engines';
import type { ServiceSpec } from '../service/service-module';
import { compareAccounts, copyAccounts } from './copy-accounts';
import { compareKeys, copyKeys } from './copy-keys';
import { pagesOf, printOf, publishLog } from './copy-log';
import { copyStore, OtherData } from './copy-store';
import { openSource, publishRest, type Source, type SourceService } from './open-source';
import { HeldRelays, openTarget, whatIsThere, type Target, type TargetService } from './open-target';
import { compareStores } from './stream-prints';

type Say = (line: string) => void;

interface Pair {
  readonly from: SourceService;
  readonly to: TargetService;
}

/**
 * Moves a data folder to the engines of the distributed profile: facts with ids, revisions and times as they are, keys,
 * accounts, what reactions have applied, what resources keep, and the log between services in its order. Views are
 * filled from that log when their service starts. May be cut off anywhere and begun again.
 * @returns how many differences the comparison at the end has found.
 * @throws StartRefused where the source is in use or at odds with itself, or the target holds something else.
 */
export const moveFolder = async (
  specs: readonly ServiceSpec[],
  dataDir: string,
  environment: NodeJS.ProcessEnv,
  say: Say,
): Promise<number> => {
  const config = readDistributedConfig(environment);
  const source = await openSource(dataDir, specs);
  try {
    provenKey(dataDir, config.masterKey);
    await prepareEngines(specs, environment, say);
    const target = await openTarget(config, specs);
    try {
      return await moveTo(source, target, say);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
};

const moveTo = async (source: Source, target: Target, say: Say): Promise<number> => {
  const begun = await target.record.find();
  const there = begun === undefined ? await whatIsThere(target) : undefined;
  if (there !== undefined || (begun && begun.source !== source.fingerprint))
    throw holdsOtherData(there ?? 'another folder was moved there');
  if (begun?.state === 'done') {
    say('这个文件夹已迁移完毕，只作核对。 This folder was moved before; it is compared only.');
    return compare(source, target, 'in-use', say);
  }
  if (begun) say('接着上次中断处继续。 Going on where it was cut off.');
  const held = await HeldRelays.hold(target.services);
  try {
    await target.record.save({ source: source.fingerprint, state: 'copying' });
    await copy(source, target, held, say);
    const differences = await compare(source, target, 'fresh', say);
    if (differences === 0) await target.record.save({ source: source.fingerprint, state: 'done' });
    return differences;
  } catch (error) {
    throw error instanceof OtherData ? holdsOtherData(error.where) : error;
  } finally {
    await held.release();
  }
};

const copy = async (source: Source, target: Target, held: HeldRelays, say: Say): Promise<void> => {
  // Keys before what they open, so that no moment shows a name that cannot be read.
  await copyKeys(source.keys, target.keys);
  await copyAccounts(source.identity.accounts, target.identity.accounts);
  for (const { from, to } of pairsOf(source, target)) {
    await publishRest(from, source.log);
    const head = await from.store.head();
    await copyStore(from.store, to.store, count => say(`${from.spec.name}: ${count}/${head}`));
    const applied = [...from.file.inbox.all()];
    for (let at = 0; at < applied.length; at += 500)
      await to.memory.inbox.advance(new Map(applied.slice(at, at + 500)));
    for (const move of from.spec.moves ?? []) await move.copy(from.folder, to.database);
    await held.renew();
  }
  await publish(source, target, held, say);
};

/** The log goes out as it is; each relay begins behind what it has published already. */
const publish = async (source: Source, target: Target, held: HeldRelays, say: Say): Promise<void> => {
  const publisher = new KafkaPublisher({ broker: target.broker, topic: CASE_EVENTS });
  const known = await printOf(readTopic(target.broker, CASE_EVENTS));
  try {
    await publishLog(source.log, known, publisher);
  } finally {
    await publisher.close();
  }
  say(`Kafka: ${CASE_EVENTS}: ${known.events}`);
  await held.renew();
  for (const { from, to } of pairsOf(source, target)) {
    const { published } = await from.file.checkpoints.load();
    const position = await to.store.head();
    const { checkpoints } = to.memory;
    if (comparePositions((await checkpoints.load()).position, position) < 0)
      await checkpoints.save({ position, published, epoch: held.epochOf(to) });
  }
};

const compare = async (source: Source, target: Target, state: 'fresh' | 'in-use', say: Say): Promise<number> => {
  let count = 0;
  const differs = (where: string, what: string): void => {
    count += 1;
    say(`✗ ${where}: ${what}`);
  };
  const beyond = state === 'fresh' ? 'a-difference' : 'allowed';
  for (const { from, to } of pairsOf(source, target)) {
    const { name, moves = [] } = from.spec;
    const { streams, events, hash, differences } = await compareStores(from.store, to.store, beyond);
    say(`${name}: ${streams} 条流 streams, ${events} 个事件 events, sha256 ${hash}`);
    for (const { stream, what } of differences) differs(`${name}/${stream}`, what);
    for (const [stream, revision] of from.file.inbox.all())
      if ((await to.memory.inbox.lastRevision(stream)) < revision) differs(`${name} inbox`, stream);
    for (const move of state === 'fresh' ? moves : []) {
      const { moved, differing } = await move.compare(from.folder, to.database);
      say(`${name}: ${moved} ${move.what}`);
      for (const one of differing) differs(`${name} ${move.what}`, one);
    }
  }
  const { keys, erased, differing } = await compareKeys(source.keys, target.keys, state === 'in-use');
  say(`keys: ${keys} 把密钥 keys, 其中已销毁 of which destroyed ${erased}`);
  for (const person of differing) differs('keys', person);
  const accounts = await source.identity.accounts.count();
  say(`identity: ${accounts} 个账号 accounts`);
  if (state === 'fresh')
    for (const name of await compareAccounts(source.identity.accounts, target.identity.accounts))
      differs('identity', name);
  await compareLogs(source, target, state, say, differs);
  return count;
};

const compareLogs = async (
  source: Source,
  target: Target,
  state: 'fresh' | 'in-use',
  say: Say,
  differs: (where: string, what: string) => void,
): Promise<void> => {
  const here = await printOf(pagesOf(source.log));
  say(`log: ${here.events} 条消息 messages`);
  if (state === 'fresh')
    for (const stream of here.differing(await printOf(readTopic(target.broker, CASE_EVENTS))))
      differs(CASE_EVENTS, stream);
};

const pairsOf = (source: Source, target: Target): readonly Pair[] =>
  source.services.flatMap(from =>
    target.services.filter(({ spec }) => spec.name === from.spec.name).map(to => ({ from, to })),
  );

/** @throws StartRefused where the processes would be given another key than the folder was sealed with. */
const provenKey = (dataDir: string, masterKey: string): void => {
  try {
    new SqlitePersonalData(join(dataDir, 'keys'), masterKey).close();
  } catch (cause) {
    if (!(cause instanceof MasterKeyUnusable)) throw cause;
    throw new StartRefused(
      {
        zh: `MASTER_KEY 不是数据文件夹 ${dataDir} 所用的主密钥。请先 export MASTER_KEY=$(cat ${dataDir}/keys/master.key)，各进程今后也用它。`,
        en: `MASTER_KEY is not the one that the data folder ${dataDir} was sealed with. First export MASTER_KEY=$(cat ${dataDir}/keys/master.key); all processes use it from then on.`,
      },
      { cause },
    );
  }
};

const holdsOtherData = (where: string): StartRefused =>
  new StartRefused({
    zh: `目标已有别的数据（${where}），不会覆盖。请换空的目标（例如另设 MONGODB_PREFIX，并用新的 KurrentDB 和 Kafka），或清空后再迁移。`,
    en: `The target holds other data (${where}); nothing is written over it. Name an empty one (another MONGODB_PREFIX, a new KurrentDB and Kafka), or empty it first.`,
  });
