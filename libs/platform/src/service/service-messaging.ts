import { setTimeout as sleep } from 'node:timers/promises';
import { CommitSignal, comparePositions } from '@one-window/event-store';
import type { ServiceName } from '@one-window/contracts';
import { caseId as toCaseId, type Actor } from '@one-window/kernel';
import { dropKept, retryParked, type DeadLetters, type Repair, type Repaired } from '@one-window/messaging';
import type { Followers } from '../followers/followers';
import { TimedConsumer, type TimedParts } from '../followers/timed-consumer';
import type { ServiceEngines } from '../profiles/service-engines';
import type { Log } from '../telemetry/log';
import type { ConsumerReport, ParkedAt, RelayReport, RepairOutcome } from './operations';
import type { Standing } from './health';
import { recordDropped } from './record-dropped';
import { openRepair, RepairDesk } from './repair-desk';

export interface MessagingParts extends TimedParts {
  readonly name: ServiceName;
  readonly engines: ServiceEngines;
  readonly publishes: boolean;
  readonly followers: Followers;
  readonly trouble: Log;
}

const ASK_WITHIN_MS = 1_000;
const SOURCES = ['intake', 'arbitration', 'inspection', 'one-window'] as const;

/** How one service's publishing and hearing stand, and how they are mended. Who does it may be in another thread. */
export class ServiceMessaging {
  /** Whoever waits for a revision looks again when something was applied, or recorded by a command. */
  readonly moved = new CommitSignal();
  private running = false;
  private readonly desk: RepairDesk | undefined;
  private readonly stop = new AbortController();
  private repairing: Promise<void> = Promise.resolve();

  constructor(private readonly parts: MessagingParts) {
    const { engines, followers, clock, trouble } = parts;
    this.desk =
      engines.memory.repairs &&
      new RepairDesk({
        ...{ requests: engines.memory.repairs, deadLetters: this.deadLetters, clock, trouble },
        reads: place => followers.reads(place),
        repair: (request, by) => this.doRepair(request, by),
      });
  }

  start(): void {
    this.running = true;
    this.parts.followers.start();
    if (this.desk) this.repairing = this.desk.run(this.stop.signal);
  }

  async end(): Promise<void> {
    this.running = false;
    this.stop.abort();
    await this.repairing;
    await this.parts.followers.end();
  }

  lastRevision(stream: string): Promise<readonly number[]> {
    return Promise.all(SOURCES.map(source => this.parts.consumer.lastRevision(`${source}/${stream}`)));
  }

  async relayReport(): Promise<RelayReport | undefined> {
    const { name, publishes, engines, followers } = this.parts;
    if (!publishes) return undefined;
    const checkpoint = await engines.memory.checkpoints.load();
    const { position, published } = checkpoint;
    const head = await engines.store.head();
    const stored = await engines.stored(checkpoint);
    const { trouble } = followers.report();
    return {
      ...{ service: name, published, position, head, stored, running: this.running },
      behind: comparePositions(position, head) < 0 && stored > published,
      ...(trouble && { trouble }),
    };
  }

  async lag(): Promise<number> {
    return (await this.parts.engines.progress()).lag;
  }

  async consumerReport(): Promise<ConsumerReport> {
    const { name, engines, followers } = this.parts;
    const { delayP99Ms } = followers.report();
    return {
      ...{ consumer: name, ...(await engines.progress()), applied: await engines.memory.inbox.applied() },
      ...(delayP99Ms !== undefined && { delayP99Ms }),
    };
  }

  /** For whoever watches the process: what does not answer within a moment is left out. */
  async standing(): Promise<Standing> {
    const { followers, engines } = this.parts;
    const [lag, cases] = await Promise.all([
      soon(followers.lag ? followers.lag() : engines.progress().then(progress => progress.lag)),
      soon(this.deadLetters.cases()),
    ]);
    const { consumer, trouble } = followers.report();
    return {
      ...consumer,
      ...(lag !== undefined && { lag }),
      ...(cases && { parkedCases: cases.length }),
      ...(trouble && { relay: trouble.message }),
    };
  }

  get deadLetters(): DeadLetters {
    return this.parts.engines.memory.deadLetters;
  }

  /** Cases at which this consumer stopped, with the message each waits for and the repair that is on its way. */
  async parked(): Promise<readonly Omit<ParkedAt, 'consumer'>[]> {
    const open = await this.desk?.openOf();
    return Promise.all(
      (await this.deadLetters.cases()).map(async parked => {
        const [message, request] = [await this.deadLetters.find(parked.offset), open?.get(parked.key)];
        return { ...parked, ...(message && { message }), ...(request && { underRepair: openRepair(request) }) };
      }),
    );
  }

  /** Where several processes share the consumer, the one that reads the case's partition does it. */
  async repair(caseId: string, repair: Repair, by: Actor): Promise<RepairOutcome> {
    const outcome = this.desk
      ? await this.desk.ask(caseId, repair, by)
      : await this.doRepair({ key: caseId, repair }, by);
    return outcome ?? { kind: 'gone' };
  }

  /** Between two batches of the consumer, wherever it works: nothing is applied meanwhile. */
  exclusively<R>(work: () => Promise<R>): Promise<R> {
    return this.parts.followers.exclusively(work);
  }

  /** Undefined where a place is named that this process does not read any more. */
  private async doRepair(
    { key, place, repair }: { readonly key: string; readonly place?: string; readonly repair: Repair },
    by?: Actor,
  ): Promise<Repaired | undefined> {
    const done = await this.exclusively(async (): Promise<Repaired | undefined> => {
      if (place !== undefined && !this.parts.followers.reads(place)) return undefined;
      return repair.kind === 'drop' && by ? this.drop(key, repair, by) : this.retry(key, by);
    });
    this.moved.notify();
    return done;
  }

  private async retry(key: string, by: Actor | undefined): Promise<Repaired> {
    return { kind: 'retried', ...(await retryParked(key, this.hands(), by)) };
  }

  /** That it is given up is on record before the message is passed over, when nothing stands against it any more. */
  private async drop(key: string, { offset, why }: Extract<Repair, { kind: 'drop' }>, by: Actor): Promise<Repaired> {
    const { name, clock, engines } = this.parts;
    const kept = await this.deadLetters.kept(key);
    const failed = kept.find(({ letter }) => letter !== undefined) ?? kept[0];
    if (failed?.offset !== offset) return { kind: 'gone' };
    const dropped = await dropKept(offset, by, why, this.hands(), () =>
      recordDropped(engines.store, { consumer: name, caseId: toCaseId(key), failed, by, why, at: clock.now() }),
    );
    if (dropped !== 'dropped') return { kind: dropped === 'not-next' ? 'not-next' : 'gone' };
    return { kind: 'dropped', left: (await retryParked(key, this.hands(), by)).left };
  }

  private hands() {
    return { consumer: new TimedConsumer(this.parts), deadLetters: this.deadLetters, clock: this.parts.clock };
  }
}

/** Whoever asks for health is not kept waiting by an engine that does not answer: that is an answer too. */
const soon = async <T>(asked: Promise<T>): Promise<T | undefined> => {
  const late = new AbortController();
  const tooLate = sleep(ASK_WITHIN_MS, undefined, { signal: late.signal, ref: false }).catch(() => undefined);
  try {
    return await Promise.race([asked.catch(() => undefined), tooLate]);
  } finally {
    late.abort();
  }
};
