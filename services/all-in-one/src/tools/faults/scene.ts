import { setTimeout as sleep } from 'node:timers/promises';
import type { Seeded } from '../crash/seeded';
import type { ApiClient } from '../scenario/api-client';
import type { FaultSystem } from './fault-system';
import { SteadyLoad } from './steady-load';

/** One round of one fault: the system, what is asked of it meanwhile, and what went against expectation. */
export class Scene {
  readonly loads: SteadyLoad[] = [];
  /** What no count of events tells: a code, a colour of health, a clerk who could not register. */
  readonly broken: string[] = [];

  constructor(
    readonly system: FaultSystem,
    readonly random: Seeded,
    /** How long an engine stays away. */
    readonly downMs: number,
    /** Unique in the run. */
    readonly name: string,
    /** Messages put on the topic by hand. */
    readonly foreign: Set<string>,
  ) {}

  load(acts: 'cases' | 'registrations', clerks = 3, api: ApiClient = this.system.api): SteadyLoad {
    const load = new SteadyLoad({
      ...{ api, acts, random: this.random },
      name: `${this.name}-${this.loads.length}`,
    });
    this.loads.push(load);
    return load.start(clerks);
  }

  expect(holds: boolean, sentence: string): void {
    if (!holds) this.broken.push(`not so: ${sentence}`);
  }

  /** A moment that the seed repeats. */
  async moment(fromMs: number, toMs: number): Promise<void> {
    await sleep(this.random.between(fromMs, toMs));
  }

  /** True as soon as it is so; false when it is not so in time. */
  async soon(isSo: () => Promise<boolean>, withinMs = 20_000): Promise<boolean> {
    for (const until = Date.now() + withinMs; Date.now() < until; await sleep(100))
      if (await isSo().catch(() => false)) return true;
    return false;
  }
}
