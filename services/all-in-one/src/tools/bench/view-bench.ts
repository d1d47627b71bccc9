import { accountOf, SystemOverHttp } from '../../http/system-over-http';
import { ask, Commands } from './commands';
import { percentile, type Line } from './line';

const SAMPLES = 200;
const LOAD_PER_SECOND = 50;

/** From the answer of a command to the answer of the one-window view that holds what it recorded. */
export const benchViews = async (): Promise<readonly Line[]> => {
  const system = await SystemOverHttp.start();
  try {
    const commands = await Commands.of(system);
    await sample(system, commands, 50);
    const idle = await sample(system, commands, SAMPLES);
    const load = new SteadyLoad(system, commands);
    const busy = await sample(system, commands, SAMPLES);
    await load.stop();
    return [lineOf('idle', idle), lineOf(`under ${LOAD_PER_SECOND} commands/s`, busy)];
  } finally {
    await system.remove();
  }
};

const sample = async (system: SystemOverHttp, commands: Commands, count: number): Promise<readonly number[]> => {
  const tookMs: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const { caseId, stream, revision } = await ask(system, commands.registerMatter());
    const acknowledged = performance.now();
    const path = `/api/one-window/cases/${String(caseId)}?after=${String(stream)}@${String(revision)}`;
    const { status, body } = await system.ask(path, { as: accountOf('supervisor') });
    tookMs.push(performance.now() - acknowledged);
    if (status !== 200 || body['behind'] === true)
      throw new Error(`${path}: ${status}, behind ${String(body['behind'])}`);
    // Not in step with any timer of the system.
    await new Promise(resolve => setTimeout(resolve, index % 13));
  }
  return tookMs;
};

const lineOf = (when: string, tookMs: readonly number[]): Line => ({
  name: `command acknowledged to seen in the view, ${when}: p99 ms`,
  ours: percentile(tookMs, 0.99),
  more: { 'p50 ms': percentile(tookMs, 0.5) },
});

/** So many registrations a second, whether or not the last has been answered. */
class SteadyLoad {
  private readonly asked = new Set<Promise<void>>();
  private failed: unknown;
  private readonly timer: NodeJS.Timeout;

  constructor(system: SystemOverHttp, commands: Commands) {
    this.timer = setInterval(() => {
      const one = ask(system, commands.registerMatter()).then(
        () => undefined,
        (error: unknown) => {
          this.failed = error;
        },
      );
      this.asked.add(one);
      void one.then(() => this.asked.delete(one));
    }, 1000 / LOAD_PER_SECOND);
  }

  /** @throws what a command of it met. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await Promise.all(this.asked);
    if (this.failed !== undefined) throw this.failed;
  }
}
