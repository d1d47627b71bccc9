import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Load } from './crash/load';
import { askAgain, verifyFolder, type Verdict } from './crash/oracle';
import { Seeded } from './crash/seeded';
import { freePort, startSystem } from './system-process';

const CLERKS = 6;

export interface CrashResult {
  readonly runs: number;
  readonly acknowledged: number;
  readonly uncertain: number;
  readonly faults: readonly string[];
}

/**
 * Kills the system at random moments under load, starts it again and asks an oracle: 0 lost, 0 doubled, 0 wrong.
 * One folder lives through all runs. `preload` breaks the system on purpose: the oracle must notice.
 */
export const crashRuns = async (
  { runs, seed, preload = [] }: { readonly runs: number; readonly seed: number; readonly preload?: readonly string[] },
  say: (line: string) => void,
): Promise<CrashResult> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'one-window-crash-'));
  const random = new Seeded(seed);
  const verdicts: Verdict[] = [];
  try {
    for (let run = 1; run <= runs; run += 1) {
      const verdict = await oneRun({ dataDir, run, random, preload });
      verdicts.push(verdict);
      say(
        `run ${run}/${runs}: ${verdict.acknowledged} acknowledged, ${verdict.uncertain} cut off, ${verdict.faults.length} faults`,
      );
      for (const fault of verdict.faults) say(`  ${fault}`);
      if (verdict.faults.length > 0) break;
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
  return {
    runs: verdicts.length,
    acknowledged: verdicts.reduce((sum, verdict) => sum + verdict.acknowledged, 0),
    uncertain: verdicts.reduce((sum, verdict) => sum + verdict.uncertain, 0),
    faults: verdicts.flatMap(verdict => verdict.faults),
  };
};

interface Run {
  readonly dataDir: string;
  readonly run: number;
  readonly random: Seeded;
  readonly preload: readonly string[];
}

const ENV = { DEMO: 'on', DEMO_CASES: 'off', LOG_LEVEL: 'silent' };

const oneRun = async ({ dataDir, run, random, preload }: Run): Promise<Verdict> => {
  const port = await freePort();
  const doomed = await startSystem({ dataDir, port, preload, env: ENV });
  const load = new Load(doomed.url, run, random);
  const working = load.work(CLERKS);
  await Promise.race([load.begun, working]);
  await Promise.race([new Promise(resolve => setTimeout(resolve, random.between(1, 1_500))), working]);
  await doomed.kill();
  load.stop();
  await working;

  const again = await startSystem({ dataDir, port, preload, env: ENV });
  const verdict = await askAgain(again.url, load.sent);
  await again.stop();
  return { ...verdict, faults: [...verdict.faults, ...verifyFolder(dataDir)] };
};

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '20' }, seed: { type: 'string', default: String(process.pid) } },
  });
  const [runs, seed] = [Number(values.runs), Number(values.seed)];
  if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
    process.stdout.write('npm run test:crash -- --runs N --seed S, both whole numbers\n');
    return 1;
  }
  process.stdout.write(`seed ${seed}\n`);
  const {
    acknowledged,
    uncertain,
    faults,
    runs: done,
  } = await crashRuns({ runs, seed }, line => process.stdout.write(`${line}\n`));
  process.stdout.write(
    `${done} runs, seed ${seed}: ${acknowledged} commands acknowledged, ${uncertain} cut off and done once afterwards, ${faults.length} lost, doubled or wrong\n`,
  );
  return faults.length === 0 ? 0 : 1;
};

if (require.main === module) {
  void main().then(code => {
    process.exitCode = code;
  });
}
