import { once } from 'node:events';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { Actor, Clock } from '@one-window/kernel';
import {
  DEFAULT_RETRY,
  deliverBatch,
  dropKept,
  pause,
  pauseMs,
  retryParked,
  type CaseEventConsumer,
  type DeadLetters,
  type Dropped,
  type ParkedCase,
  type Retried,
  type RetryPolicy,
} from '@one-window/messaging';
import type { Broker, GroupReaderOptions, PartitionBatch } from './broker';
import { keepAlive } from './keep-alive';
import { lagOf, placesText, toLogged } from './place';
import { Troubles, type Trouble } from './troubles';

export interface KafkaGroupParts {
  /** The consumer group: the name of its service. Its members share the partitions. */
  readonly group: string;
  readonly broker: Broker;
  readonly topic: string;
  readonly consumer: CaseEventConsumer;
  /** Shared by all members of the group: a case stays parked wherever its partition goes. */
  readonly deadLetters: DeadLetters;
  readonly clock: Clock;
  readonly retry?: RetryPolicy;
  /** Told when the broker is away, or when even keeping a message fails; the member goes on trying. */
  readonly onTrouble?: (error: unknown, failures: number) => void;
  /** Told once when the client will not come back: the process has to end, so that another one is started. */
  readonly onDead: (error: Error) => void;
  readonly timing?: Pick<GroupReaderOptions, 'sessionTimeoutMs' | 'rebalanceTimeoutMs' | 'maxWaitMs'>;
}

export interface KafkaGroupStats {
  /** Partitions that this member reads now. */
  readonly partitions: readonly number[];
  /** Of the whole group, per partition: the offset of the next message. Absent while the broker does not answer. */
  readonly received?: string;
  /** Messages of the topic that the group has not done. */
  readonly lag?: number;
  readonly parked: readonly ParkedCase[];
  readonly trouble?: Trouble;
  /** The client gave up: nothing more will come. */
  readonly dead?: { readonly message: string };
}

/** How a member stands, as far as it knows without asking anybody. */
export interface MemberStanding {
  /** Reading as a whole does not get on: the broker is away, or the group is being given anew. */
  readonly reading?: Trouble;
  /** A partition whose messages can be neither applied nor kept, and therefore wait. */
  readonly held?: Trouble;
  readonly dead?: { readonly message: string };
}

const CHUNK = 500;
const LEAVE_WITHIN_MS = 5_000;

/** One member of a group: brings every message of its partitions to the consumer or to the dead letters. */
export class KafkaGroupConsumer {
  private turn: Promise<unknown> = Promise.resolve();
  private readonly troubles: Troubles;
  private readonly resuming = new Set<NodeJS.Timeout>();
  private partitions: readonly number[] = [];
  private atWork: AbortController | undefined;
  private atHand: Promise<void> = Promise.resolve();
  private stopping = false;
  private dead: Error | undefined;

  constructor(private readonly parts: KafkaGroupParts) {
    this.troubles = new Troubles(parts.onTrouble);
  }

  get group(): string {
    return this.parts.group;
  }

  /** Reads until aborted; then finishes what it has begun, commits, and leaves the group. */
  async run(signal: AbortSignal): Promise<void> {
    const { broker, group, topic, timing, retry = DEFAULT_RETRY } = this.parts;
    const reader = broker.reader({
      ...{ group, topic, ...timing },
      onBatch: batch => {
        const atHand = this.onBatch(batch);
        // Whoever waits for its end does not ask how it ended.
        this.atHand = atHand.catch(() => undefined);
        return atHand;
      },
      onCrash: (error, tryingAgain) => this.onCrash(error, tryingAgain),
      onAssigned: partitions => {
        this.partitions = partitions;
        this.troubles.over('reading');
        this.troubles.onlyOf(partitions);
      },
    });
    for (let joined = false; !joined && !signal.aborted;) {
      try {
        await reader.start();
        joined = true;
      } catch (error) {
        await pause(pauseMs(this.troubles.note('reading', error), retry), signal);
      }
    }
    if (!signal.aborted) await once(signal, 'abort');
    this.stopping = true;
    this.atWork?.abort();
    for (const timer of this.resuming) clearTimeout(timer);
    const left = reader.stop();
    await this.atHand;
    await this.turn;
    // What we did is done and, if the broker answers, committed. A broker that is away must not hold up the end.
    await Promise.race([left, sleep(LEAVE_WITHIN_MS, undefined, { ref: false })]);
  }

  /** Runs between two batches of this member: a repair must not overlap with delivery. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = this.turn.then(work);
    // The next one waits for the end of this one, not for its success.
    this.turn = mine.then(
      () => undefined,
      () => undefined,
    );
    return mine;
  }

  /** Tries a parked case again, in order. `elsewhere`: another member reads its partition, and has to be asked. */
  retry(key: string): Promise<Retried | 'elsewhere'> {
    return this.exclusively(async () => {
      const [first] = await this.parts.deadLetters.kept(key);
      return first !== undefined && !this.reads(first.offset) ? 'elsewhere' : await retryParked(key, this.parts);
    });
  }

  /** Gives up a kept message, with a record of who and why. */
  drop(offset: string, by: Actor, why: string): Promise<Dropped | 'elsewhere'> {
    return this.exclusively(async () =>
      this.reads(offset) ? await dropKept(offset, by, why, this.parts) : 'elsewhere',
    );
  }

  standing(): MemberStanding {
    const reading = this.troubles.worst(where => where === 'reading');
    const held = this.troubles.worst(where => typeof where === 'number');
    return {
      ...(reading && { reading }),
      ...(held && { held }),
      ...(this.dead && { dead: { message: String(this.dead) } }),
    };
  }

  /** Messages of this member's partitions that it has not done. */
  async lag(): Promise<number> {
    const { broker, group, topic } = this.parts;
    const places = await broker.places(group, topic);
    return lagOf(places.filter(({ partition }) => this.partitions.includes(partition)));
  }

  /** Whether messages of this place come to this member now. */
  reads(place: string): boolean {
    return this.partitions.includes(Number(place.split('/')[0]));
  }

  async stats(): Promise<KafkaGroupStats> {
    const { broker, group, topic, deadLetters } = this.parts;
    const places = await broker.places(group, topic).catch((error: unknown) => {
      this.troubles.note('asking', error);
      return undefined;
    });
    if (places) this.troubles.over('asking');
    const trouble = this.troubles.worst();
    return {
      partitions: this.partitions,
      ...(places && { received: placesText(places), lag: lagOf(places) }),
      parked: await deadLetters.cases(),
      ...(trouble && { trouble }),
      ...(this.dead && { dead: { message: String(this.dead) } }),
    };
  }

  private async onBatch(batch: PartitionBatch): Promise<void> {
    const atWork = new AbortController();
    this.atWork = atWork;
    const life = keepAlive(batch, atWork);
    try {
      await this.deliverAll(batch, life.sign, atWork.signal);
      this.troubles.over(batch.partition);
    } catch (error) {
      this.holdBack(batch, error);
    } finally {
      life.end();
    }
    // What these two throw is the client's own, and it knows what to do: mostly, to join again.
    await batch.commit();
    if (life.lost) throw life.lost;
  }

  private async deliverAll(batch: PartitionBatch, heartbeat: () => Promise<void>, signal: AbortSignal): Promise<void> {
    const { retry = DEFAULT_RETRY, consumer, deadLetters, clock } = this.parts;
    const messages = batch.messages.map(message => toLogged(batch.partition, message));
    for (let done = 0; done < messages.length && batch.isCurrent() && !signal.aborted && !this.stopping;) {
      const outcomes = await this.exclusively(() =>
        deliverBatch(messages.slice(done, done + CHUNK), { consumer, deadLetters, retry, clock, signal, heartbeat }),
      );
      done += outcomes.length;
      const last = batch.messages[done - 1];
      if (last === undefined) return;
      batch.done(last.offset);
      // A long catch-up must not keep requests waiting.
      await nextTurn();
    }
  }

  /** Nothing of the partition is lost or passed over: it waits, while the member goes on with the others. */
  private holdBack(batch: PartitionBatch, error: unknown): void {
    const resume = batch.pause();
    const failures = this.troubles.note(batch.partition, error);
    const timer = setTimeout(
      () => {
        this.resuming.delete(timer);
        resume();
      },
      pauseMs(failures, this.parts.retry ?? DEFAULT_RETRY),
    );
    this.resuming.add(timer);
  }

  private onCrash(error: Error, tryingAgain: boolean): void {
    this.partitions = [];
    this.troubles.note('reading', error);
    if (tryingAgain || this.dead) return;
    this.dead = error;
    this.parts.onDead(error);
  }
}
