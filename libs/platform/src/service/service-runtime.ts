import { setTimeout as sleep } from 'node:timers/promises';
import { derivedId, type EventStore } from '@one-window/event-store';
import { InboxConsumer } from '@one-window/messaging';
import { findUnit, servesUnit } from '@one-window/contracts';
import {
  commandId,
  legalDay,
  streamId,
  type Actor,
  type Clock,
  type Rejection,
  type StreamId,
} from '@one-window/kernel';
import type { Aggregate } from '../aggregate/define-aggregate';
import { fold } from '../aggregate/fold';
import { CALENDAR_STREAM, CalendarBook } from '../calendar/calendar-book';
import type { Moment } from '../clock/clocks';
import type { AnyCommand, PathValues } from '../commands/define-command';
import { domainCommand } from '../commands/domain-command';
import { handleCommand, type CommandDependencies, type CommandOutcome } from '../commands/handle-command';
import type { Stamp } from '../commands/stamp';
import { StreamQueue } from '../commands/stream-queue';
import type { Applied } from '../followers/timed-consumer';
import { NumberBook } from '../numbers/number-book';
import { recordForbidden } from '../commands/record-forbidden';
import { wordingOf } from '../problems/from-rejection';
import type { Problem } from '../problems/problem';
import { problems } from '../problems/texts';
import type { ServiceEngines } from '../profiles/service-engines';
import { currentTraceparent, inSpan } from '../telemetry/spans';
import type { Awaited } from '../http/position';
import { StateCache } from '../publications/state-cache';
import { toCaseEvent } from '../publications/to-case-event';
import { react } from '../reactions/react';
import type { Log } from '../telemetry/log';
import { DeadlineWatch } from '../watch/deadline-watch';
import { droppedOffsets } from './dropped-offsets';
import { ServiceMessaging } from './service-messaging';
import type { ResourceKey, ServiceContext } from './service-context';
import type { OpenConsumer, OpenRegister, ServiceSpec } from './service-module';

export interface CommandInput {
  readonly actor: Actor;
  readonly moment: Moment;
  readonly key: string;
  /** Fingerprint of what was asked: one key may not carry two different requests. */
  readonly hash: string;
  readonly params: PathValues;
  readonly body: unknown;
  readonly expected?: number;
}

interface Target {
  readonly stream: StreamId;
  readonly created: ReturnType<NonNullable<AnyCommand['creates']>> | undefined;
}

/** What a service is given when it opens. */
export interface ServiceParts {
  readonly folder: string;
  readonly personalData: ServiceContext['personalData'];
  readonly operations: ServiceContext['operations'];
  readonly officials: ServiceContext['officials'];
  readonly engines: ServiceEngines;
  readonly clock: Clock;
  readonly logger: Log;
}

const NOTICES_EVERY_MS = 2_000;

/** 403 that names the unit which holds the case. */
const strangerTo = (actor: Actor, holder: string | undefined): Problem | undefined =>
  holder === undefined || holder === '' || actor.role === 'system' || servesUnit(actor.unit, holder)
    ? undefined
    : problems.wrongUnit(findUnit(holder)?.name ?? { zh: holder, en: holder });

/** One service at work: its store, its commands, its messages. Knows nothing of HTTP or of other services. */
export class ServiceRuntime {
  readonly store: EventStore;
  readonly queue = new StreamQueue();
  readonly context: ServiceContext;
  readonly watch: DeadlineWatch;
  /** What `/health/ready` tells. */
  state: 'opening' | 'running' | 'stopping' = 'opening';
  private readonly calendar = new CalendarBook();
  private readonly numbers: NumberBook;
  private readonly stop = new AbortController();
  private readonly resources = new Map<string, unknown>();
  private opened: ServiceMessaging | undefined;
  private views: OpenConsumer | undefined;
  private register: OpenRegister | undefined;
  private readonly listeners = new Set<(events: readonly Applied[]) => void>();
  private working: readonly Promise<void>[] = [];

  private constructor(
    readonly spec: ServiceSpec,
    private readonly parts: ServiceParts,
  ) {
    this.store = parts.engines.store;
    this.numbers = new NumberBook(this.store);
    this.context = this.makeContext();
    const { dependencies } = this;
    this.watch = new DeadlineWatch({
      ...{ index: parts.engines.index, dependencies, clock: parts.clock, log: parts.logger },
      aggregateOf: stream => this.aggregateOf(stream),
    });
  }

  /** Opens files and resources; nothing moves before `start`. */
  static async open(spec: ServiceSpec, parts: ServiceParts): Promise<ServiceRuntime> {
    const service = new ServiceRuntime(spec, parts);
    await service.calendar.open(service.store);
    for (const { key, open } of spec.resources ?? []) service.resources.set(key.name, await open(service.context));
    service.opened = service.openMessaging();
    return service;
  }

  get name(): ServiceSpec['name'] {
    return this.spec.name;
  }

  get messaging(): ServiceMessaging {
    if (!this.opened) throw new Error(`service ${this.name} is not open`);
    return this.opened;
  }

  get folder(): string {
    return this.parts.folder;
  }

  get clock(): Clock {
    return this.parts.clock;
  }

  /** Aborted when the service is asked to stop. */
  get stopping(): AbortSignal {
    return this.stop.signal;
  }

  get dependencies(): CommandDependencies {
    return {
      ...{ store: this.store, queue: this.queue, calendar: () => this.calendar.current() },
      wording: rejection => wordingOf(rejection, this.spec.problems),
    };
  }

  start(): void {
    const { signal } = this.stop;
    this.messaging.start();
    this.working = [
      ...(this.spec.deadlineWatch ? [this.watch.run(signal)] : []),
      ...(this.parts.engines.database ? [this.followCalendar(signal)] : []),
    ];
  }

  /** Where the service is several processes, one of them records a notice and all count with it soon. */
  private async followCalendar(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.calendar.readOn(this.store).catch((err: unknown) => {
        this.parts.logger.error({ err, service: this.name }, 'notices of holidays cannot be read');
      });
      await sleep(NOTICES_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  declareReady(): void {
    this.state = 'running';
  }

  /** Lets what runs come to its end. After it, nothing is read or written any more but by requests at hand. */
  async end(): Promise<void> {
    this.state = 'stopping';
    this.stop.abort();
    await this.messaging.end();
    await Promise.all(this.working);
  }

  async close(): Promise<void> {
    for (const { key, close } of [...(this.spec.resources ?? [])].reverse())
      await close?.(this.resources.get(key.name));
    await this.views?.close();
    await this.register?.close();
    await this.parts.engines.close();
  }

  /** Does this service, or what it has heard, hold this revision; waits for it a little, and looks when something moved. */
  async reached({ stream, revision }: Awaited, waitMs: number): Promise<boolean> {
    const has = async () =>
      (this.spec.consumer === undefined && (await this.store.read(streamId(stream), revision)).length > 0) ||
      (await this.messaging.lastRevision(stream)).some(last => last >= revision);
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), waitMs);
    try {
      for (;;) {
        const { seen } = this.messaging.moved;
        if (await has()) return true;
        if (late.signal.aborted) return false;
        await this.messaging.moved.after(seen, late.signal);
      }
    } finally {
      clearTimeout(timer);
    }
  }

  /** The aggregate whose streams begin like this one. */
  aggregateOf(stream: string): Aggregate | undefined {
    return this.spec.aggregates.find(({ streamPrefix }) => stream.startsWith(streamPrefix));
  }

  execute(definition: AnyCommand, input: CommandInput): Promise<CommandOutcome> {
    const id = commandId(derivedId(input.actor.accountId, input.key));
    const { params, body, actor, moment } = input;
    const created = definition.creates?.({ commandId: id, params, body });
    const stream = created?.stream ?? definition.stream?.(params);
    if (stream === undefined) throw new Error(`${definition.name} names no stream`);
    return inSpan(`case.${definition.name}`, { 'case.stream': stream }, async () => {
      const traceparent = currentTraceparent();
      const stamp: Stamp = {
        commandId: id,
        command: definition.name,
        commandHash: input.hash,
        actor,
        at: moment.at,
        correlationId: id,
        causationId: id,
        ...(traceparent !== undefined && { traceparent }),
        ...(moment.played && { played: moment.played }),
      };
      const outcome = await this.handle(definition, input, stamp, { stream, created });
      this.messaging.moved.notify();
      if (stream === CALENDAR_STREAM && outcome.kind === 'done') await this.calendar.open(this.store);
      return outcome;
    });
  }

  /** Somebody's role may not do this; where the case is known, that they tried is written down. */
  async forbidden(
    definition: AnyCommand,
    { actor, moment, params }: Pick<CommandInput, 'actor' | 'moment' | 'params'>,
    problem: Problem,
  ): Promise<void> {
    const stream = definition.stream?.(params);
    const [first] = stream === undefined ? [] : await this.store.read(stream);
    if (stream === undefined || !first) return;
    await recordForbidden(
      this.store,
      { actor, command: definition.name, ...moment },
      { caseId: first.meta.caseId, stream },
      problem,
    );
  }

  private handle(
    definition: AnyCommand,
    { params, body, expected }: CommandInput,
    stamp: Stamp,
    { stream, created }: Target,
  ): Promise<CommandOutcome> {
    const { aggregate } = definition;
    const allotted = new Set<string>();
    return handleCommand(
      {
        aggregate,
        stamp,
        type: domainCommand(definition.name),
        stream,
        expected,
        ...(created && { newCase: created.caseId }),
        admit: async (state, caseId) => {
          const stranger = definition.unit !== 'any' && !created && strangerTo(stamp.actor, aggregate.unitOf(state));
          if (!stranger) return;
          await recordForbidden(this.store, stamp, { caseId, stream }, stranger);
          throw stranger;
        },
        prepare: ({ state, revision }, caseId) =>
          definition.toCommand(body, {
            actor: stamp.actor,
            at: stamp.at,
            today: legalDay(stamp.at),
            commandId: stamp.commandId,
            caseId,
            stream,
            revision,
            params,
            state,
            services: this.context,
            allotNumber: series => {
              allotted.add(series);
              return this.numbers.allot(series, stamp, caseId);
            },
          }),
        refused: async (rejection: Rejection, caseId) => {
          for (const series of allotted) await this.numbers.release(series, stamp, caseId, rejection.code);
        },
      },
      this.dependencies,
    );
  }

  private openMessaging(): ServiceMessaging {
    const { spec, context, dependencies, calendar, watch, store, name } = this;
    const { clock, logger: trouble, engines } = this.parts;
    const doReact = react({ reactions: spec.reactions, context, dependencies, clock, calendar, watch });
    this.views = spec.consumer?.(context);
    const register = (this.register = spec.register?.(context));
    const heard = {
      consumer:
        this.views?.consumer ??
        new InboxConsumer(engines.memory.inbox, doReact, register && (events => register.note(events))),
      clock,
      span: this.views ? 'projection.apply' : 'reactions.apply',
      applied: (events: readonly Applied[]) => {
        this.opened?.moved.notify();
        this.listeners.forEach(listener => listener(events));
      },
    };
    const followers = engines.follow({
      ...{ ...heard, name, react: doReact, trouble },
      ...(spec.publications && {
        toCaseEvent: toCaseEvent(spec, stream => this.aggregateOf(stream), new StateCache(store)),
      }),
    });
    return new ServiceMessaging({
      ...{ ...heard, name, engines, followers, trouble, publishes: spec.publications !== undefined },
    });
  }

  private makeContext(): ServiceContext {
    const { store, parts, resources, listeners } = this;
    return {
      name: this.spec.name,
      store,
      personalData: parts.personalData,
      calendar: () => this.calendar.current(),
      log: parts.engines.log,
      operations: parts.operations,
      officials: parts.officials,
      folder: parts.folder,
      ...(parts.engines.views && { views: parts.engines.views }),
      ...(parts.engines.database && { database: parts.engines.database }),
      droppedOffsets: () => droppedOffsets(parts.engines.memory.deadLetters),
      async load(aggregate, stream) {
        const events = await store.read(stream);
        const first = events[0];
        if (!first) return undefined;
        const { state, revision } = fold(aggregate, events);
        return { stream, caseId: first.meta.caseId, revision, state, events };
      },
      whileConsumerRests: work => this.messaging.exclusively(work),
      onApplied(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      get<T>(key: ResourceKey<T>): T {
        if (!resources.has(key.name)) throw new Error(`resource ${key.name} is not open`);
        return resources.get(key.name) as T;
      },
    };
  }
}
