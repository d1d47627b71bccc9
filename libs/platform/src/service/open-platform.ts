import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SqliteMessageLog } from '@one-window/messaging-embedded';
import { SqlitePersonalData } from '@one-window/privacy';
import { SystemClock } from '../clock/clocks';
import type { Config } from '../config/config';
import { openDataFolder, type DataFolder } from '../config/data-folder';
import { explained } from '../config/explained';
import { FollowersThread } from '../followers/followers-thread';
import { createFirstAccounts, type FirstAdmin } from '../identity/first-accounts';
import { IdentityFile } from '../identity/identity-file';
import { Officials } from '../identity/officials';
import { Sessions } from '../identity/sessions';
import { SignIn } from '../identity/sign-in';
import { EmbeddedEngines } from '../profiles/embedded-engines';
import { makeLog } from '../telemetry/log';
import { observeServices } from '../telemetry/observe-services';
import type { PlatformRuntime } from './platform-runtime';
import { ProcessOperations } from './process-operations';
import type { ServiceSpec } from './service-module';
import { ServiceRuntime } from './service-runtime';

/** All of one process, open. */
export interface OpenPlatform extends PlatformRuntime {
  /** Made at this start, where there were no accounts and no demonstration was wanted. */
  readonly firstAdmin?: FirstAdmin;
  /** Relays, consumers and timers begin. */
  start(): void;
  /** From now on `/health/ready` says so. */
  declareReady(): void;
  /** Consumers, relays and timers come to their end; requests still find the stores open. */
  end(): Promise<void>;
  close(): Promise<void>;
}

/** With its data in a folder. */
export interface EmbeddedPlatform extends OpenPlatform {
  readonly dataFolder: DataFolder;
}

export interface PlatformOptions {
  /** A script that calls `runFollowers` with the same services: relays and consumers work there, in a thread. */
  readonly followers?: string;
}

/** Opens the data folder and everything in it. @throws StartRefused */
export const openPlatform = async (
  config: Config,
  specs: readonly ServiceSpec[],
  { followers }: PlatformOptions = {},
): Promise<EmbeddedPlatform> => {
  const dataFolder = openDataFolder(config.dataDir);
  try {
    return await openParts(
      config,
      specs,
      dataFolder,
      followers === undefined ? undefined : new FollowersThread(followers, config),
    );
  } catch (error) {
    dataFolder.release();
    throw explained(error, config.dataDir);
  }
};

const openParts = async (
  config: Config,
  specs: readonly ServiceSpec[],
  dataFolder: DataFolder,
  thread: FollowersThread | undefined,
): Promise<EmbeddedPlatform> => {
  const folder = (name: string): string => {
    const path = join(dataFolder.path, name);
    if (!existsSync(path)) mkdirSync(path, { recursive: true });
    return path;
  };
  const log = makeLog(config);
  const clock = new SystemClock();
  const nowMs = () => Date.parse(clock.now());
  const personalData = new SqlitePersonalData(folder('keys'), config.masterKey);
  const identity = new IdentityFile(join(folder('identity'), 'identity.sqlite'));
  const { accounts } = identity;
  const firstAdmin = await createFirstAccounts(accounts, config, dataFolder.isNew);
  const officials = await Officials.follow(accounts, log);
  const sessions = new Sessions(accounts, identity.sessions, nowMs, 'remembered');
  const signIn = new SignIn(accounts, sessions, nowMs);
  const messageLog = new SqliteMessageLog(join(folder('log'), 'case-events.sqlite'));
  const services = new Map<string, ServiceRuntime>();
  const operations = new ProcessOperations(services);
  for (const spec of specs) {
    services.set(
      spec.name,
      await ServiceRuntime.open(spec, {
        ...{ folder: join(dataFolder.path, spec.name), personalData, operations, clock, logger: log },
        engines: await EmbeddedEngines.open({
          ...{ name: spec.name, folder: join(dataFolder.path, spec.name), log: messageLog, thread },
        }),
        officials: () => officials.list(),
      }),
    );
  }
  if (dataFolder.isNew) dataFolder.settle();
  const all = [...services.values()];
  return {
    ...{ config, clock, log, personalData, accounts, sessions, signIn, services, dataFolder },
    ...(firstAdmin && { firstAdmin }),
    start: () => {
      observeServices(all);
      all.forEach(service => service.start());
    },
    declareReady: () => all.forEach(service => service.declareReady()),
    end: async () => {
      await Promise.all(all.map(service => service.end()));
    },
    close: async () => {
      await Promise.all(all.map(service => service.close()));
      messageLog.close();
      officials.stop();
      identity.close();
      personalData.close();
      dataFolder.release();
    },
  };
};
