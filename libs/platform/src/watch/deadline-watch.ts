import type { DeadlineFact } from '@one-window/deadlines';
import type { StreamId } from '@one-window/kernel';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Aggregate } from '../aggregate/define-aggregate';
import { momentOf, type Moment } from '../clock/clocks';
import type { CommandDependencies } from '../commands/handle-command';
import type { Clock } from '@one-window/kernel';
import type { Log } from '../telemetry/log';
import type { DeadlineCounts, DeadlineIndex } from './deadline-index';
import { recordBreaches, recordRecalculation } from './record-deadlines';

export interface WatchParts {
  readonly index: DeadlineIndex;
  readonly dependencies: CommandDependencies;
  readonly clock: Clock;
  readonly log: Log;
  aggregateOf(stream: StreamId): Aggregate | undefined;
}

export interface Breach {
  readonly stream: StreamId;
  readonly key: string;
  readonly dueOn: string;
}

/** Days pass without anybody doing anything: a look every ten minutes is soon enough for any rule counted in hours. */
const EVERY_MS = 600_000;

/** Records what time alone does to the deadlines of one service. */
export class DeadlineWatch {
  constructor(private readonly parts: WatchParts) {}

  /** Until aborted. Leaves played cases alone: they live in years of their own. */
  async run(signal: AbortSignal): Promise<void> {
    const { clock, log } = this.parts;
    while (!signal.aborted) {
      try {
        await this.look(momentOf(clock.now()));
      } catch (error) {
        // The next look meets the same histories again; nothing is lost by going on.
        log.error({ err: error }, 'deadline watch failed');
      }
      await sleep(EVERY_MS, undefined, { signal, ref: false }).catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
    }
  }

  /** One look, at a moment: a set clock looks at played cases only, the real one at real ones. */
  async look(moment: Moment, caseId?: string): Promise<readonly Breach[]> {
    await this.parts.index.caughtUp();
    const streams = await this.parts.index.dueBy(moment.today, {
      played: moment.played === true,
      ...(caseId !== undefined && { caseId }),
    });
    const breaches: Breach[] = [];
    for (const stream of streams) {
      const facts = await this.each(stream, aggregate =>
        recordBreaches(
          { command: 'watchDeadlines', cause: moment.today, aggregate, stream, moment },
          this.parts.dependencies,
        ),
      );
      breaches.push(...facts.map(({ data }) => ({ stream, key: data.deadline.key, dueOn: data.deadline.dueOn })));
    }
    return breaches;
  }

  /** After a notice: every open clock is counted again. */
  async recalculate(cause: string, moment: Moment): Promise<number> {
    await this.parts.index.caughtUp();
    let changed = 0;
    for (const stream of await this.parts.index.open()) {
      const facts = await this.each(stream, aggregate =>
        recordRecalculation(
          { command: 'recalculateDeadlines', cause, aggregate, stream, moment },
          this.parts.dependencies,
        ),
      );
      changed += facts.length;
    }
    return changed;
  }

  async counts(): Promise<DeadlineCounts> {
    await this.parts.index.caughtUp();
    return this.parts.index.counts();
  }

  private async each(
    stream: StreamId,
    record: (aggregate: Aggregate) => Promise<readonly DeadlineFact[]>,
  ): Promise<readonly DeadlineFact[]> {
    const aggregate = this.parts.aggregateOf(stream);
    return aggregate ? record(aggregate) : [];
  }
}
