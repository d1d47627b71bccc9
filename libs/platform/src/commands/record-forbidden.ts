import { derivedId, type EventStore, type RecordedEvent } from '@one-window/event-store';
import { commandId, legalDay, type Instant } from '@one-window/kernel';
import type { Problem } from '../problems/problem';
import { attemptsOf, recordRefusal, type AttemptTarget } from './record-refusal';
import type { Stamp } from './stamp';

/** What an account may not do at all, whatever the state of the case. */
const FORBIDDEN: readonly unknown[] = ['role/not-allowed', 'unit/not-yours'];

/** Enough for a supervisor to see it, too little for a store to be filled with (ADR 0009). */
interface AttemptLimits {
  /** The same attempt of one account on one case is recorded once in so many minutes. */
  readonly sameOnceInMinutes: number;
  /** All such attempts of one account on one case. */
  readonly mostInADay: number;
}

const LIMITS: AttemptLimits = { sameOnceInMinutes: 10, mostInADay: 20 };

type Attempt = Pick<Stamp, 'actor' | 'at' | 'played' | 'command' | 'traceparent'>;

/** Records that somebody tried what their role or unit forbids, on a case that exists. */
export const recordForbidden = async (
  store: EventStore,
  attempt: Attempt,
  target: AttemptTarget,
  { code, text }: Problem,
  limits: AttemptLimits = LIMITS,
): Promise<void> => {
  const { actor, at, command } = attempt;
  const before = await store.read(attemptsOf(target.caseId));
  const today = before.filter(
    event =>
      isForbidden(event) &&
      event.meta.actor.accountId === actor.accountId &&
      legalDay(event.meta.recordedAt) === legalDay(at),
  );
  if (today.length >= limits.mostInADay) return;
  // The id follows from who, what and when, and not from the request's key: the store takes the same one only once.
  const id = commandId(
    derivedId('forbidden', actor.accountId, target.stream, command, code, span(at, limits.sameOnceInMinutes)),
  );
  const stamp = { ...attempt, commandId: id, commandHash: '', correlationId: id, causationId: id };
  await recordRefusal(store, stamp, target, { code }, { zh: text.zh.title, en: text.en.title });
};

const isForbidden = ({ data }: RecordedEvent): boolean =>
  FORBIDDEN.includes((data as { readonly code?: unknown }).code);

const span = (at: Instant, minutes: number): number => Math.floor(Date.parse(at) / (minutes * 60_000));
