import type { CaseEventEnvelope } from '@one-window/contracts';
import { sourceOf } from './fold';

/** Applies an event, or throws. */
export type Try = (event: CaseEventEnvelope) => void;

interface Stopped {
  readonly reason: string;
  readonly waiting: readonly CaseEventEnvelope[];
}

/**
 * One bad event stops one case, in a rebuild as in delivery; what comes later of it waits. Every arrival is a retry:
 * an event that was published again to fill a gap stands last in the log and belongs before those that waited for it.
 */
export class StoppedCases {
  private readonly cases = new Map<string, Stopped>();

  take(event: CaseEventEnvelope, attempt: Try): void {
    const before = this.cases.get(event.subject)?.waiting ?? [];
    const waiting = before.length === 0 ? [event] : inOrder([...before, event]);
    for (const [at, one] of waiting.entries()) {
      try {
        attempt(one);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        this.cases.set(event.subject, { reason, waiting: waiting.slice(at) });
        return;
      }
    }
    this.cases.delete(event.subject);
  }

  waitingIn(caseId: string): readonly CaseEventEnvelope[] {
    return this.cases.get(caseId)?.waiting ?? [];
  }

  reasons(): ReadonlyMap<string, string> {
    return new Map([...this.cases].map(([caseId, { reason }]) => [caseId, reason]));
  }
}

/** The order of the log, but within a stream that of revisions: each stream keeps the places its events came in. */
const inOrder = (events: readonly CaseEventEnvelope[]): readonly CaseEventEnvelope[] => {
  const streams = new Map<string, CaseEventEnvelope[]>();
  for (const event of events) streams.set(sourceOf(event), [...(streams.get(sourceOf(event)) ?? []), event]);
  for (const stream of streams.values()) stream.sort((a, b) => a.revision - b.revision);
  return events.map(event => streams.get(sourceOf(event))?.shift() ?? event);
};
