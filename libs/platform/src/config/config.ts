import { resolve } from 'node:path';
import { z } from 'zod';
import { StartRefused } from './start-refused';

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly demo: boolean;
  /** Cases that the demonstration starts with are played into a new data folder. */
  readonly demoCases: boolean;
  readonly settableClock: boolean;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  readonly otelExporter: 'off' | 'console' | 'otlp';
  /** Where Prometheus may read figures; absent: none are kept. */
  readonly metricsPort?: number;
  /** More messages than this that are not taken yet, and `/health/ready` says no. */
  readonly readyLagLimit: number;
  /** Cookies only over HTTPS: for a proxy in front that ends TLS. */
  readonly secureCookies: boolean;
  readonly masterKey?: string;
  /** Password of the first administrator where there are no demonstration accounts. */
  readonly adminPassword?: string;
}

const onOff = z.enum(['on', 'off']);

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  DEMO: onOff.default('on'),
  DEMO_CASES: onOff.default('on'),
  CLOCK: z.enum(['system', 'settable']).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
  OTEL_EXPORTER: z.enum(['off', 'console', 'otlp']).default('off'),
  METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  READY_LAG_LIMIT: z.coerce.number().int().min(0).default(10_000),
  SECURE_COOKIES: onOff.default('off'),
  MASTER_KEY: z.string().min(1).optional(),
  ADMIN_PASSWORD: z.string().min(12).max(256).optional(),
  NODE_ENV: z.string().optional(),
});

/** An empty setting (`PORT= npm start`) is one that was not made. */
const given = (environment: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, value]],
    ),
  );

/**
 * Settings, read once. @throws StartRefused that names the setting, never its value: some are secrets.
 */
export const readConfig = (environment: NodeJS.ProcessEnv): Config => {
  const parsed = Environment.safeParse(given(environment));
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map(issue => issue.path.join('.')))].join(', ');
    throw new StartRefused({
      zh: `设置有误：${names}。请对照使用说明的“设置”一节更正。`,
      en: `These settings are not usable: ${names}. See "Settings" in the README.`,
    });
  }
  const env = parsed.data;
  const demo = env.DEMO === 'on';
  const settableClock = (env.CLOCK ?? (demo ? 'settable' : 'system')) === 'settable';
  if (env.NODE_ENV === 'production' && settableClock) {
    throw new StartRefused({
      zh: '正式运行（NODE_ENV=production）不允许可设定的时钟。请设 CLOCK=system（并设 DEMO=off）。',
      en: 'A production start (NODE_ENV=production) refuses a settable clock. Set CLOCK=system (and DEMO=off).',
    });
  }
  return {
    port: env.PORT,
    host: env.HOST,
    dataDir: resolve(env.DATA_DIR),
    demo,
    demoCases: demo && env.DEMO_CASES === 'on',
    settableClock,
    logLevel: env.LOG_LEVEL,
    otelExporter: env.OTEL_EXPORTER,
    readyLagLimit: env.READY_LAG_LIMIT,
    secureCookies: env.SECURE_COOKIES === 'on',
    ...(env.METRICS_PORT !== undefined && { metricsPort: env.METRICS_PORT }),
    ...(env.MASTER_KEY !== undefined && { masterKey: env.MASTER_KEY }),
    ...(env.ADMIN_PASSWORD !== undefined && { adminPassword: env.ADMIN_PASSWORD }),
  };
};
