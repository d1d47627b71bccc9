import { join } from 'node:path';
import {
  openPlatform,
  readConfig,
  startServer,
  startTelemetry,
  type OpenPlatform,
  type Server,
} from '@one-window/platform';
import { loadDemoCases } from './demo';
import { services } from './services';

const FOLLOWERS = join(__dirname, 'followers-thread.js');
const WEB_BUILD = join(__dirname, '..', '..', 'web', 'dist');

export interface Running {
  readonly url: string;
  /** Answers what is being asked, lets relays and consumers finish their batch, closes the files. */
  stop(): Promise<void>;
}

/** Starts everything and answers when it is ready for work. @throws StartRefused */
export const run = async (environment: NodeJS.ProcessEnv, say: (line: string) => void): Promise<Running> => {
  const config = readConfig(environment);
  const stopTelemetry = await startTelemetry(config);
  const platform = await openPlatform(config, services, { followers: FOLLOWERS });
  const server = await serve(platform);
  if (platform.firstAdmin?.password !== undefined) {
    const { username, password } = platform.firstAdmin;
    say(`首个管理员 First administrator: ${username} / ${password}（只显示这一次 shown this once）`);
  }
  await loadDemoCases(server.url, config, platform.dataFolder, say);
  platform.declareReady();
  return {
    url: server.url,
    stop: async () => {
      await platform.end();
      await server.close();
      await platform.close();
      await stopTelemetry();
    },
  };
};

const serve = async (platform: OpenPlatform): Promise<Server> => {
  try {
    const server = await startServer(platform, services, { webBuild: WEB_BUILD });
    platform.start();
    return server;
  } catch (error) {
    await platform.close();
    throw error;
  }
};
