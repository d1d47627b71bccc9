import { z } from 'zod';
import { connectionFromEnvironment, type KafkaConnection } from '@one-window/messaging-kafka';
import { StartRefused } from '../config/start-refused';
import type { Upstreams } from '../http/pass-on';

/** How long a process that fell silent is waited for. Longer is calmer, shorter is sooner. */
export interface Patience {
  /** Until its share of the messages goes to other processes of its service. */
  readonly sessionTimeoutMs: number;
  /** Until another process of its service publishes. */
  readonly relayLeaseMs: number;
}

/** Where the engines of the distributed profile are. */
export interface DistributedConfig {
  readonly kafka: Omit<KafkaConnection, 'clientId'>;
  readonly mongoUrl: string;
  /** Databases are named after it: `one_window_intake`, … */
  readonly mongoPrefix: string;
  readonly kurrentDbUrl: string;
  /** 32 bytes, as 64 hex digits or base64: the same for all processes. */
  readonly masterKey: string;
  /** Where the front door passes on what is another service's. */
  readonly upstreams: Upstreams;
  readonly patience: Patience;
}

const Environment = z.object({
  KAFKA_BROKERS: z.string().min(1),
  MONGODB_URL: z.string().regex(/^mongodb(\+srv)?:\/\//),
  MONGODB_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,30}$/)
    .default('one_window'),
  KURRENTDB_URL: z.string().regex(/^(kurrentdb|esdb)(\+discover)?:\/\//),
  MASTER_KEY: z.string().min(1),
  INTAKE_URL: z.url().optional(),
  ARBITRATION_URL: z.url().optional(),
  INSPECTION_URL: z.url().optional(),
  KAFKA_SESSION_TIMEOUT_MS: z.coerce.number().int().min(1_000).max(300_000).default(10_000),
  RELAY_LEASE_MS: z.coerce.number().int().min(1_000).max(300_000).default(10_000),
});

/** @throws StartRefused that names the settings, never their values: addresses may hold passwords. */
export const readDistributedConfig = (environment: NodeJS.ProcessEnv): DistributedConfig => {
  const parsed = Environment.safeParse(environment);
  const kafka = connectionFromEnvironment('one-window', environment);
  if (!parsed.success || !kafka) {
    const names = [...new Set(parsed.error?.issues.map(issue => issue.path.join('.')) ?? ['KAFKA_BROKERS'])].join(', ');
    throw new StartRefused({
      zh: `分布式运行缺少或写错了设置：${names}。请对照 docs/how-to/run-as-processes.md 更正。`,
      en: `The distributed profile lacks settings, or cannot use them: ${names}. See docs/how-to/run-as-processes.md.`,
    });
  }
  const { MONGODB_URL, MONGODB_PREFIX, KURRENTDB_URL, MASTER_KEY, INTAKE_URL, ARBITRATION_URL, INSPECTION_URL } =
    parsed.data;
  const behind = { intake: INTAKE_URL, arbitration: ARBITRATION_URL, inspection: INSPECTION_URL };
  return {
    kafka,
    masterKey: MASTER_KEY,
    mongoUrl: MONGODB_URL,
    mongoPrefix: MONGODB_PREFIX,
    kurrentDbUrl: KURRENTDB_URL,
    patience: {
      sessionTimeoutMs: parsed.data.KAFKA_SESSION_TIMEOUT_MS,
      relayLeaseMs: parsed.data.RELAY_LEASE_MS,
    },
    upstreams: Object.fromEntries(
      Object.entries(behind).flatMap(([service, url]) => (url === undefined ? [] : [[service, url]])),
    ),
  };
};
