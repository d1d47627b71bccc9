import { parseArgs } from 'node:util';
import { startKafka, MongodNode } from '@one-window/testing';
import { startKurrentStub } from '@one-window/testing/kurrent';
import { FAULTS } from './faults/all-faults';
import { FaultRun, type Row } from './faults/fault-run';
import { FaultSystem, type FaultEngines } from './faults/fault-system';
import { table } from './faults/table';

const USAGE = `npm run test:faults [-- --rounds N] [--seed S] [--only name,name] [--brokers 1|3] [--down SECONDS]
  Hurts four real service processes, a real Kafka and a real MongoDB, and asks one oracle after each fault.
  --rounds   rounds of each fault (1)
  --seed     what the moments are drawn from; printed, and repeats a run
  --only     some of: ${FAULTS.map(({ name }) => name).join(', ')}
  --brokers  3 for the fault that takes three (1)
  --down     seconds for which an engine stays away (3)
`;

const startEngines = async (brokers: 1 | 3): Promise<FaultEngines> => {
  const [kafka, mongo, kurrent] = await Promise.all([startKafka(brokers), MongodNode.begin(), startKurrentStub()]);
  return { kafka, mongo, kurrent };
};

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '1' },
      seed: { type: 'string', default: String(process.pid) },
      only: { type: 'string', default: '' },
      brokers: { type: 'string', default: '1' },
      down: { type: 'string', default: '3' },
    },
  });
  const [rounds, seed, brokers, down] = [values.rounds, values.seed, values.brokers, values.down].map(Number);
  const only = values.only.split(',').filter(name => name !== '');
  const unknown = only.filter(name => !FAULTS.some(fault => fault.name === name));
  const numbers = [rounds, seed].every(Number.isInteger) && rounds !== undefined && rounds > 0 && Number(down) > 0;
  if (!numbers || seed === undefined || (brokers !== 1 && brokers !== 3) || unknown.length > 0) {
    process.stdout.write(USAGE);
    return 1;
  }
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  say(`seed ${seed}`);
  const began = Date.now();
  const engines = await startEngines(brokers);
  say(`${engines.kafka.how}; ${engines.mongo.how}; ${engines.kurrent.how}`);
  const rows: Row[] = [];
  let system: FaultSystem | undefined;
  try {
    system = await FaultSystem.start(engines);
    const run = new FaultRun(system, seed, Number(down) * 1_000);
    const faults = FAULTS.filter(({ name }) => only.length === 0 || only.includes(name));
    for (const fault of faults) {
      if (fault.needs !== undefined && brokers < fault.needs) {
        say(
          `${fault.name}: takes --brokers ${fault.needs}; libs/messaging/kafka/src/broker-loss.engine.spec.ts covers it`,
        );
        continue;
      }
      const row = await run.rounds(fault, rounds ?? 1);
      rows.push(row);
      say(`${row.findings.length === 0 ? 'ok  ' : 'FAIL'} ${fault.name}: ${fault.title} (${row.seconds} s)`);
      for (const finding of row.findings) say(`  ${finding}`);
    }
  } finally {
    await system?.stop();
    await Promise.all([engines.kafka.stop(), engines.mongo.stop(), engines.kurrent.stop()]);
  }
  say(table(rows));
  say(`seed ${seed}, ${Math.round((Date.now() - began) / 1_000)} s in all`);
  return rows.every(({ findings }) => findings.length === 0) ? 0 : 1;
};

if (require.main === module) {
  main().then(
    code => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
