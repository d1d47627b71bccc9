import { SystemOverHttp } from '../../http/system-over-http';
import { startBareProcess, type BareCommand } from './bare-process';
import { Commands, openMatters, openProceedings, untilQuiet } from './commands';
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
  /** From the last answer until nothing that follows from a command is left to do. */
  readonly drainMs: number;
}

/**
 * Whole commands over HTTP beside a POST with the same body, checked alike, to Nest and Fastify alone: session, page token, body,
 * rules, deadlines, seal, durable append. Rounds alternate; each begins when nothing of the last is left to do.
 */
export const benchCommands = async (perRound: number): Promise<readonly Line[]> => {
  const system = await SystemOverHttp.start();
  const bare = await startBareProcess();
  const driver = new Driver();
  try {
    const commands = await Commands.of(system);
    const sides = { system, bare: bare.port, driver };
    const registrations = await rounds(sides, 'registerMatter', () => times(perRound, () => commands.registerMatter()));
    const matters = [...(await openMatters(system, commands, perRound * ROUNDS))];
    const additions = await rounds(sides, 'addMaterials', () =>
      matters.splice(0, perRound).map(one => commands.addMaterials(one)),
    );
    const proceedings = [...(await openProceedings(system, commands, perRound * ROUNDS))];
    const proposals = await rounds(sides, 'proposeAcceptance', () =>
      proceedings.splice(0, perRound).map(one => commands.proposeAcceptance(one)),
    );
    return [
      lineOf('registerMatter', registrations),
      lineOf('addMaterials', additions),
      lineOf('proposeAcceptance', proposals),
    ];
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
  command: BareCommand,
  requestsOf: () => readonly Request[],
): Promise<readonly Round[]> => {
  const done: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const requests = requestsOf();
    const same = requests.map(request => ({ ...request, path: `/bare/${command}` }));
    await untilQuiet(system);
    const reference = await driver.drive({ port: bare, connections: CONNECTIONS, requests: same });
    const started = performance.now();
    const ours = await driver.drive({ port: Number(new URL(system.url).port), connections: CONNECTIONS, requests });
    const answered = performance.now();
    await untilQuiet(system);
    const quiet = performance.now();
    const settledPerSecond = (requests.length / (quiet - started)) * 1000;
    done.push({ ours, reference, settledPerSecond, drainMs: quiet - answered });
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
      'views caught up after ms': median(done.map(round => round.drainMs)),
    },
  };
};

const times = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);
