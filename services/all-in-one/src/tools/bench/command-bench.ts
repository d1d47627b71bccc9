import { SystemOverHttp } from '../../http/system-over-http';
import { startBareProcess } from './bare-process';
import { Commands, openProceedings, untilQuiet } from './commands';
import { Driver } from './drive';
import { median, paired, percentile, type Line } from './line';
import type { Driven, Request } from './load-driver';

const CONNECTIONS = 32;
/** The first round warms both sides up and is not counted. */
const ROUNDS = 6;
const GOAL = { atLeast: 0.35 };

interface Round {
  readonly ours: Driven;
  readonly reference: Driven;
  /** Commands a second until everything that follows from them is in the views as well. */
  readonly settledPerSecond: number;
}

/**
 * Whole commands over HTTP beside a POST with the same body to Nest and Fastify alone: session, page token, body,
 * rules, deadlines, seal, durable append. Rounds alternate; each begins when nothing of the last is left to do.
 */
export const benchCommands = async (perRound: number): Promise<readonly Line[]> => {
  const system = await SystemOverHttp.start();
  const bare = await startBareProcess();
  const driver = new Driver();
  try {
    const commands = await Commands.of(system);
    const sides = { system, bare: bare.port, driver };
    const registrations = await rounds(sides, () => times(perRound, () => commands.registerMatter()));
    const proceedings = [...(await openProceedings(system, commands, perRound * ROUNDS))];
    const proposals = await rounds(sides, () =>
      proceedings.splice(0, perRound).map(one => commands.proposeAcceptance(one)),
    );
    return [lineOf('registerMatter', registrations), lineOf('proposeAcceptance', proposals)];
  } finally {
    driver.stop();
    bare.stop();
    await system.remove();
  }
};

interface Sides {
  readonly system: SystemOverHttp;
  readonly bare: number;
  readonly driver: Driver;
}

const rounds = async (
  { system, bare, driver }: Sides,
  requestsOf: () => readonly Request[],
): Promise<readonly Round[]> => {
  const done: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const requests = requestsOf();
    const same = requests.map(request => ({ ...request, path: '/bare' }));
    await untilQuiet(system);
    const reference = await driver.drive({ port: bare, connections: CONNECTIONS, requests: same });
    const started = performance.now();
    const ours = await driver.drive({ port: Number(new URL(system.url).port), connections: CONNECTIONS, requests });
    await untilQuiet(system);
    done.push({ ours, reference, settledPerSecond: (requests.length / (performance.now() - started)) * 1000 });
  }
  return done.slice(1);
};

const lineOf = (command: string, done: readonly Round[]): Line => {
  const pairs = done.map(({ ours, reference }) => ({ ours: ours.perSecond, reference: reference.perSecond }));
  const latencies = (side: 'ours' | 'reference') => done.flatMap(round => round[side].latenciesMs);
  return {
    ...paired(`${command} over HTTP/s beside Nest+Fastify alone, ${CONNECTIONS} connections`, pairs, GOAL),
    more: {
      'p50 ms': percentile(latencies('ours'), 0.5),
      'p99 ms': percentile(latencies('ours'), 0.99),
      'reference p99 ms': percentile(latencies('reference'), 0.99),
      'until in every view/s': median(done.map(round => round.settledPerSecond)),
    },
  };
};

const times = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);
