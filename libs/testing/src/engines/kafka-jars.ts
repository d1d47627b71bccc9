import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where `scripts/engines.mjs` puts Kafka's jars. The same path from `src` and from `dist`. */
const LIBS = join(__dirname, '..', '..', '..', '..', '.cache', 'engines', 'kafka', 'libs');

export const hasKafkaJars = (): boolean =>
  existsSync(LIBS) && spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;

const JAVA = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn'];
// The star is Java's, not the shell's: it must arrive unexpanded.
const environment = (): NodeJS.ProcessEnv => ({ ...process.env, CLASSPATH: join(LIBS, '*') });

/** Starts one of Kafka's programs and leaves it running. */
export const spawnKafka = (program: string, args: readonly string[], heapMb: number): ChildProcess =>
  spawn('java', [`-Xmx${heapMb}m`, ...JAVA, program, ...args], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Runs one of Apache Kafka's own tools to its end and answers what it printed. */
export const runKafkaTool = (program: string, args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(
      'java',
      ['-Xmx256m', ...JAVA, program, ...args],
      { env: environment(), maxBuffer: 64 << 20 },
      (error, stdout, stderr) => {
        if (error) reject(new Error(`${program} failed: ${stderr}\n${stdout}`, { cause: error }));
        else resolve(stdout);
      },
    );
  });
