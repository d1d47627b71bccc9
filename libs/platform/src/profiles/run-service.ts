import { readConfig } from '../config/config';
import { StartRefused } from '../config/start-refused';
import { startServer } from '../http/start-server';
import type { ServiceSpec } from '../service/service-module';
import { startTelemetry } from '../telemetry/start-telemetry';

/** A stop that does not come to its end is cut off; what was acknowledged is in the stores. */
const STOP_LIMIT_MS = 25_000;

interface Options {
  /** Folder of the built web application, at the front door. */
  readonly webBuild?: string;
}

/**
 * The whole life of a process of the distributed profile: one service, until SIGTERM. It then takes no new request,
 * finishes its batch, commits, leaves its group and ends with code 0.
 */
export const runService = async (spec: ServiceSpec, options: Options = {}): Promise<void> => {
  try {
    const stop = await start(spec, options);
    const end = once(() => {
      setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
      stop().then(
        () => process.exit(),
        (error: unknown) => fail(error),
      );
    });
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
  } catch (error) {
    fail(error);
  }
};

const start = async (spec: ServiceSpec, { webBuild }: Options): Promise<() => Promise<void>> => {
  const config = readConfig(process.env);
  // An ESM-style import of CommonJS output names the file it becomes: engines are loaded where they are used only.
  const { openDistributed, readDistributedConfig } = await import('./open-distributed.js');
  const distributed = readDistributedConfig(process.env);
  const stopTelemetry = await startTelemetry(config, spec.name);
  const platform = await openDistributed(config, distributed, spec);
  const { upstreams } = distributed;
  const server = await startServer(platform, [spec], {
    upstreams,
    internal: fastify => platform.internal(fastify),
    ...(webBuild !== undefined && { webBuild }),
  });
  platform.start();
  platform.declareReady();
  process.stdout.write(`${spec.name} is ready: ${server.url}\n`);
  return async () => {
    await platform.end();
    await server.close();
    await platform.close();
    await stopTelemetry();
  };
};

const once = (act: () => void): (() => void) => {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    act();
  };
};

const fail = (error: unknown): never => {
  process.stderr.write(
    error instanceof StartRefused
      ? `${error.text.zh}\n${error.text.en}\n`
      : `${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exit(1);
};
