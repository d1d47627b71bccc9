import type { ServiceName } from '@one-window/contracts';
import { migrateMessaging } from '@one-window/messaging-mongo';
import { checkTopics, KafkajsBroker } from '@one-window/messaging-kafka';
import { initiateReplicaSet } from '@one-window/mongo';
import { migrateReadModel } from '@one-window/read-model-mongo';
import { StartRefused } from '../config/start-refused';
import { migrateIdentity } from '../identity/identity-database';
import { migrateKeys } from '../keys/mongo-key-store';
import { keepsViews, type ServiceSpec } from '../service/service-module';
import { migrateDeadlines } from '../watch/mongo-deadline-index';
import { readDistributedConfig } from './distributed-config';
import { databaseOf, MongoDatabases } from './mongo-databases';
import type { SetupOptions } from './setup';

/** See `setup`. */
export const prepareEngines = async (
  specs: readonly ServiceSpec[],
  environment: NodeJS.ProcessEnv,
  say: (line: string) => void,
  { initiateReplicaSet: initiate = false }: SetupOptions = {},
): Promise<void> => {
  const { mongoUrl, mongoPrefix, kafka } = readDistributedConfig(environment);
  if (initiate) say(`MongoDB: replica set: ${await initiateReplicaSet(mongoUrl)}`);
  const databases = new MongoDatabases(mongoUrl);
  try {
    const prepare = async (of: ServiceName | 'keys' | 'identity', migrations: readonly Migration[]): Promise<void> => {
      const database = await databases.open(databaseOf(mongoPrefix, of));
      for (const migrate of migrations) await migrate(database);
      say(`MongoDB: ${database.name} is prepared`);
    };
    await prepare('keys', [migrateKeys]);
    await prepare('identity', [migrateIdentity]);
    for (const spec of specs) {
      const { name, migrations = [] } = spec;
      const views = keepsViews(spec) ? [migrateReadModel] : [];
      await prepare(name, [migrateMessaging, migrateDeadlines, ...views, ...migrations]);
    }
  } finally {
    await databases.close();
  }
  await prepareTopics(new KafkajsBroker({ ...kafka, clientId: 'one-window-setup' }), say);
};

type Migration = NonNullable<ServiceSpec['migrations']>[number];

const prepareTopics = async (broker: KafkajsBroker, say: (line: string) => void): Promise<void> => {
  try {
    for (const { plan, state, differences } of await checkTopics(broker, { create: true })) {
      say(`Kafka: ${plan.topic}: ${state}`);
      if (differences.length > 0) throw notAsPlanned(plan.topic, differences);
    }
  } finally {
    await broker.close();
  }
};

const notAsPlanned = (topic: string, differences: readonly string[]): StartRefused =>
  new StartRefused({
    zh: `主题 ${topic} 与规划不符：${differences.join('；')}。请人工处理：分区数不能事后更改。`,
    en: `The topic ${topic} is not as planned: ${differences.join('; ')}. Mend it by hand: partitions are chosen once.`,
  });
