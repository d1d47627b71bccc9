import { diffDeadlines, type WorkingCalendar } from '@one-window/deadlines';
import {
  isStaleRevision,
  type EventStore,
  type Position,
  type RecordedEvent,
  type Revision,
} from '@one-window/event-store';
import { legalDay, type CaseId, type Command, type Fact, type Rejection, type StreamId } from '@one-window/kernel';
import type { Aggregate, WorldContext } from '../aggregate/define-aggregate';
import { fold, type Folded } from '../aggregate/fold';
import type { Asked, Text } from './define-command';
import { countCommand, timeAppend } from '../telemetry/instruments';
import { findRefusal, recordRefusal } from './record-refusal';
import { Refused } from './refuse';
import { stampAll, type Stamp } from './stamp';
import type { StreamQueue } from './stream-queue';

/** What became of a command. */
export type CommandOutcome =
  | {
      readonly kind: 'done';
      readonly caseId: CaseId;
      readonly stream: StreamId;
      readonly revision: Revision;
      readonly position: Position;
      readonly events: readonly string[];
      /** It had been done before under the same key; nothing was written. */
      readonly repeated: boolean;
    }
  | { readonly kind: 'rejected'; readonly rejection: Rejection }
  | { readonly kind: 'stale'; readonly revision: Revision; readonly since: readonly RecordedEvent[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'key-reused' };

export interface CommandRequest<C extends Command, S, E extends Fact, R extends Rejection> {
  readonly aggregate: Aggregate<C, S, E, R>;
  readonly stamp: Stamp;
  readonly type: C['type'];
  readonly stream: StreamId;
  /** For a new stream; an existing one knows its case. */
  readonly newCase?: CaseId;
  /** The revision that the decision was made on (`If-Match`). */
  readonly expected?: Revision | undefined;
  /** Whether this actor may act on this state at all (unit); thrown before anything is decided. */
  admit?(state: S, caseId: CaseId): void | Promise<void>;
  /** Translates and seals, once the guard has nothing against it. */
  prepare(before: Folded<S, E>, caseId: CaseId): Asked<C> | Promise<Asked<C>>;
  /** The command was refused after `prepare`. */
  refused?(rejection: Rejection, caseId: CaseId): Promise<void>;
}

export interface CommandDependencies {
  readonly store: EventStore;
  readonly queue: StreamQueue;
  calendar(): WorkingCalendar;
  /** How a refusal is told; kept with the attempt. */
  wording?(rejection: Rejection): Text | undefined;
}

const TRIES = 4;

/**
 * Load, answer what was answered before, check the revision, decide, add what the deadline rules say, append.
 * On a conflict it loads and decides again, unless the caller named the revision.
 */
export const handleCommand = async <C extends Command, S, E extends Fact, R extends Rejection>(
  request: CommandRequest<C, S, E, R>,
  dependencies: CommandDependencies,
): Promise<CommandOutcome> => {
  const outcome = await inTurn(request, dependencies);
  countCommand({
    command: request.type,
    outcome: outcome.kind,
    ...(outcome.kind === 'rejected' && { rule: outcome.rejection.code }),
  });
  return outcome;
};

const inTurn = <C extends Command, S, E extends Fact, R extends Rejection>(
  request: CommandRequest<C, S, E, R>,
  dependencies: CommandDependencies,
): Promise<CommandOutcome> => {
  const { queue, store } = dependencies;
  return queue.run(request.stream, async () => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(request, dependencies);
      } catch (error) {
        if (!isStaleRevision(error)) throw error;
        if (request.expected !== undefined) return stale(await store.read(request.stream), request.expected);
        if (attempt === TRIES) throw error;
      }
    }
  });
};

const once = async <C extends Command, S, E extends Fact, R extends Rejection>(
  request: CommandRequest<C, S, E, R>,
  { store, calendar, wording }: CommandDependencies,
): Promise<CommandOutcome> => {
  const { aggregate, stamp, stream, type } = request;
  const events = await store.read(stream);
  const repeated = answeredBefore(events, request);
  if (repeated) return repeated;
  const caseId = events[0]?.meta.caseId ?? request.newCase;
  // A new stream's id follows from the command, so a stranger's command can only meet its own case here.
  if (caseId === undefined) return { kind: 'missing' };
  const refusedBefore = await findRefusal(store, caseId, stamp.commandId);
  if (refusedBefore) {
    if (refusedBefore.commandHash !== stamp.commandHash) return { kind: 'key-reused' };
    return { kind: 'rejected', rejection: refusedBefore.rejection };
  }
  const before = fold(aggregate, events);
  await request.admit?.(before.state, caseId);
  if (request.expected !== undefined && request.expected !== before.revision) return stale(events, request.expected);

  const context: WorldContext = { at: stamp.at, today: legalDay(stamp.at), calendar: calendar() };
  const refuse = async (rejection: Rejection): Promise<CommandOutcome> => {
    await recordRefusal(store, stamp, { caseId, stream }, rejection, wording?.(rejection));
    await request.refused?.(rejection, caseId);
    return { kind: 'rejected', rejection };
  };
  const objection = aggregate.guard(type, before.state, stamp.actor, context);
  if (objection) return refuse(objection);
  const asked = await preparing(() => request.prepare(before, caseId));
  if (asked instanceof Refused) return refuse(asked.rejection);
  const command = { ...asked, by: stamp.actor, at: stamp.at, today: context.today } as Command as C;
  const decision = aggregate.decide(command, before.state, context);
  if (decision.kind === 'rejected') return refuse(decision.rejection);

  const facts = withDeadlines(aggregate, before, decision.events, context);
  if (facts.length === 0) return done(request, caseId, events, []);
  const fresh = stampAll(stamp, caseId, facts);
  const expected = events.length === 0 ? 'no-stream' : before.revision;
  const { revision, position } = await timeAppend(() => store.append(stream, expected, fresh));
  return { kind: 'done', caseId, stream, revision, position, events: fresh.map(event => event.type), repeated: false };
};

/** What the rules say of the history with the new facts, as far as it is not recorded yet. */
const withDeadlines = <C extends Command, S, E extends Fact, R extends Rejection>(
  aggregate: Aggregate<C, S, E, R>,
  before: Folded<S, E>,
  facts: readonly E[],
  context: WorldContext,
): readonly Fact[] => {
  const computed = aggregate.deadlines([...before.history, ...facts], context);
  return [...facts, ...diffDeadlines(before.recorded, computed, context.today)];
};

const preparing = async <T>(prepare: () => T | Promise<T>): Promise<T | Refused> => {
  try {
    return await prepare();
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
};

const answeredBefore = <C extends Command, S, E extends Fact, R extends Rejection>(
  events: readonly RecordedEvent[],
  { stamp, stream }: CommandRequest<C, S, E, R>,
): CommandOutcome | undefined => {
  const mine = events.filter(event => event.meta.commandId === stamp.commandId);
  const last = mine.at(-1);
  if (!last) return undefined;
  if (last.meta.commandHash !== stamp.commandHash) return { kind: 'key-reused' };
  const { revision, position } = last;
  const types = mine.map(event => event.type);
  return { kind: 'done', caseId: last.meta.caseId, stream, revision, position, events: types, repeated: true };
};

/** Accepted without a fact: everything was so already. */
const done = <C extends Command, S, E extends Fact, R extends Rejection>(
  { stream }: CommandRequest<C, S, E, R>,
  caseId: CaseId,
  events: readonly RecordedEvent[],
  types: readonly string[],
): CommandOutcome => {
  const last = events.at(-1);
  return {
    kind: 'done',
    caseId,
    stream,
    revision: last?.revision ?? -1,
    position: last?.position ?? ('0' as Position),
    events: types,
    repeated: false,
  };
};

const stale = (events: readonly RecordedEvent[], expected: Revision): CommandOutcome => ({
  kind: 'stale',
  revision: events.at(-1)?.revision ?? -1,
  since: events.filter(event => event.revision > expected),
});
