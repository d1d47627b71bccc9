import type { FastifyInstance } from 'fastify';
import { KafkajsBroker } from '@one-window/messaging-kafka';
import { SealedPersonalData } from '@one-window/privacy';
import { SystemClock } from '../clock/clocks';
import type { Config } from '../config/config';
import { explained } from '../config/explained';
import { createFirstAccounts } from '../identity/first-accounts';
import { IdentityDatabase } from '../identity/identity-database';
import { Officials } from '../identity/officials';
import { Sessions } from '../identity/sessions';
import { SignIn } from '../identity/sign-in';
import { Erasures } from '../keys/erasures';
import { hearErasures } from '../keys/hear-erasures';
import { MongoKeyStore } from '../keys/mongo-key-store';
import type { OpenPlatform } from '../service/open-platform';
import { answerOperations } from '../service/answer-operations';
import { OperationsProof } from '../service/asked-operations';
import { ProcessOperations } from '../service/process-operations';
import { keepsViews, type ServiceSpec } from '../service/service-module';
import { ServiceRuntime } from '../service/service-runtime';
import { SystemOperations } from '../service/system-operations';
import { makeLog } from '../telemetry/log';
import { observeServices } from '../telemetry/observe-services';
import type { DistributedConfig } from './distributed-config';
export { readDistributedConfig } from './distributed-config';
import { DistributedEngines } from './distributed-engines';
import { databaseOf, MongoDatabases } from './mongo-databases';

/** What one process of the distributed profile answers beside the routes for people. */
export interface DistributedPlatform extends OpenPlatform {
  internal(fastify: FastifyInstance): void;
}

/** One service in a process of its own, over engines that it shares with others. @throws StartRefused, NotMigrated */
export const openDistributed = async (
  config: Config,
  distributed: DistributedConfig,
  spec: ServiceSpec,
): Promise<DistributedPlatform> => {
  const databases = new MongoDatabases(distributed.mongoUrl);
  try {
    return await openParts(config, distributed, spec, databases);
  } catch (error) {
    await databases.close();
    throw explained(error, `MongoDB ${distributed.mongoPrefix}_*`);
  }
};

const openParts = async (
  config: Config,
  { mongoPrefix, kurrentDbUrl, masterKey, kafka, patience, upstreams }: DistributedConfig,
  spec: ServiceSpec,
  databases: MongoDatabases,
): Promise<DistributedPlatform> => {
  const log = makeLog(config);
  const clock = new SystemClock();
  const nowMs = () => Date.parse(clock.now());
  const keysDatabase = await databases.open(databaseOf(mongoPrefix, 'keys'));
  const keys = await MongoKeyStore.open(keysDatabase);
  const personalData = await SealedPersonalData.open(keys, masterKey);
  const identity = await IdentityDatabase.open(await databases.open(databaseOf(mongoPrefix, 'identity')));
  const { accounts } = identity;
  const firstAdmin = await createFirstAccounts(accounts, config, true);
  const officials = await Officials.follow(accounts, log);
  const sessions = new Sessions(accounts, identity.sessions, nowMs, 'asked');
  const signIn = new SignIn(accounts, sessions, nowMs);
  const broker = new KafkajsBroker({ ...kafka, clientId: `one-window-${spec.name}` });
  const services = new Map<string, ServiceRuntime>();
  const engines = await DistributedEngines.open({
    ...{ name: spec.name, broker, kurrentDb: kurrentDbUrl, patience },
    database: await databases.open(databaseOf(mongoPrefix, spec.name)),
    keepsViews: keepsViews(spec),
  });
  const own = new ProcessOperations(services);
  const proof = new OperationsProof(masterKey);
  const service = await ServiceRuntime.open(spec, {
    ...{ engines, personalData, clock, logger: log },
    operations: Object.keys(upstreams).length > 0 ? new SystemOperations(own, spec.name, upstreams, proof) : own,
    ...{ folder: engines.scratch, officials: () => officials.list() },
  });
  services.set(spec.name, service);
  const stop = new AbortController();
  let hearing: Promise<void> = Promise.resolve();
  return {
    ...{ config, clock, log, personalData, accounts, sessions, signIn, services },
    ...(firstAdmin && { firstAdmin }),
    internal: fastify => answerOperations(fastify, spec.name, own, proof),
    start: () => {
      observeServices([service]);
      service.start();
      const erasures = new Erasures(keysDatabase);
      hearing = hearErasures({ erasures, personalData, service: spec.name, log }, stop.signal);
    },
    declareReady: () => service.declareReady(),
    end: async () => {
      stop.abort();
      await hearing;
      await service.end();
    },
    close: async () => {
      await service.close();
      officials.stop();
      await broker.close();
      await databases.close();
    },
  };
};
