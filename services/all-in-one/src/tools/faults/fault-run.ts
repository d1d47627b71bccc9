import { Seeded } from '../crash/seeded';
import { ask } from '../crash/load';
import { collect } from './collect';
import type { Evidence } from './evidence';
import type { Fault } from './fault';
import type { FaultSystem } from './fault-system';
import { judge, type Judgement } from './oracle';
import { Scene } from './scene';
import type { Given } from './steady-load';

export interface Row extends Judgement {
  readonly fault: string;
  readonly rounds: number;
  readonly acknowledged: number;
  readonly cutOff: number;
  /** What the fault itself had to show and did not. */
  readonly broken: readonly string[];
  readonly seconds: number;
  /** All of them, as sentences. */
  readonly findings: readonly string[];
}

/** One system through all its faults. The oracle judges everything since the beginning each time. */
export class FaultRun {
  private readonly given: Given[] = [];
  /** Messages that were put on the topic by hand. */
  readonly foreign = new Set<string>();
  private readonly random: Seeded;
  private last: Evidence | undefined;

  constructor(
    private readonly system: FaultSystem,
    private readonly seed: number,
    private readonly downMs: number,
  ) {
    this.random = new Seeded(seed);
  }

  /** Ends with the first round in which something is found. */
  async rounds(fault: Fault, rounds: number): Promise<Row> {
    const began = Date.now();
    let row = EMPTY;
    for (let round = 1; round <= rounds && row.findings.length === 0; round += 1) {
      const next = await this.round(fault, round);
      row = {
        ...next,
        acknowledged: row.acknowledged + next.acknowledged,
        cutOff: row.cutOff + next.cutOff,
        rounds: round,
      };
    }
    return { ...row, fault: fault.name, seconds: Math.round((Date.now() - began) / 1_000) };
  }

  /** What the last round left behind. */
  evidence(): Evidence {
    if (this.last === undefined) throw new Error('no fault was run yet');
    return this.last;
  }

  private async round(fault: Fault, round: number): Promise<typeof EMPTY> {
    const { system, random, downMs, foreign } = this;
    const scene = new Scene(system, random, downMs, `${this.seed}-${fault.name}-${round}`, foreign);
    try {
      await fault.run(scene);
    } catch (error) {
      scene.broken.push(error instanceof Error ? error.message : String(error));
    }
    await Promise.all(scene.loads.map(load => load.stop()));
    const given = scene.loads.flatMap(load => load.given);
    this.given.push(...given);
    const acknowledged = given.filter(({ answer }) => answer !== undefined).length;
    await system.whole();
    const open = await this.askAgain(given);
    await system.settled();
    this.last = await collect(system, this.given, foreign);
    const judgement = judge(this.last);
    const broken = [...scene.broken, ...scene.loads.flatMap(({ refused }) => refused), ...open];
    const { lost, doubled, outOfOrder, viewsWrong } = judgement;
    return {
      ...{ ...judgement, broken, acknowledged, rounds: round },
      cutOff: given.filter(({ cutOff }) => cutOff === true).length,
      findings: [...lost, ...doubled, ...outOfOrder, ...viewsWrong, ...broken],
    };
  }

  /** What was left without an answer gets it now, with the same key. */
  private async askAgain(given: readonly Given[]): Promise<readonly string[]> {
    const faults: string[] = [];
    for (const command of given) {
      if (command.answer) continue;
      const answer = await ask(this.system.api, command);
      if (answer.status < 400) command.answer = answer;
      else faults.push(`${command.key}: when all is well ${answer.status} ${JSON.stringify(answer.body)}`);
    }
    return faults;
  }
}

const EMPTY: Omit<Row, 'fault' | 'seconds'> = {
  ...{ rounds: 0, acknowledged: 0, cutOff: 0 },
  ...{ lost: [], doubled: [], outOfOrder: [], viewsWrong: [], broken: [], findings: [] },
};
