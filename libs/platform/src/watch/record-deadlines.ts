import { breachesOn, diffDeadlines, type DeadlineFact, type RecordedDeadlines } from '@one-window/deadlines';
import { derivedId, isStaleRevision, type EventStore } from '@one-window/event-store';
import { commandId, legalDay, type Actor, type StreamId } from '@one-window/kernel';
import type { Aggregate, WorldContext } from '../aggregate/define-aggregate';
import { fold, type Folded } from '../aggregate/fold';
import type { CommandDependencies } from '../commands/handle-command';
import { stampAll, type Stamp } from '../commands/stamp';
import type { Moment } from '../clock/clocks';
import type { Fact } from '@one-window/kernel';

/** Who records what no person did. */
export const SYSTEM: Actor = { accountId: 'system', name: '系统', role: 'system', unit: 'ops-city' };

interface Recording {
  readonly command: string;
  readonly aggregate: Aggregate;
  readonly stream: StreamId;
  readonly moment: Moment;
  /** What caused it: the same cause over the same history is the same command. */
  readonly cause: string;
}

/** Records that days have passed. Twice is once: what is recorded is not found again. */
export const recordBreaches = (
  recording: Recording,
  dependencies: CommandDependencies,
): Promise<readonly DeadlineFact[]> =>
  record(recording, dependencies, ({ recorded }) => breachesOn(recorded, recording.moment.today, recording.moment.at));

/** Records what the rules say of the same history with the calendar as it is now (domain.md §3.5). */
export const recordRecalculation = (
  recording: Recording,
  dependencies: CommandDependencies,
): Promise<readonly DeadlineFact[]> =>
  record(recording, dependencies, ({ recorded, history }, context) =>
    diffDeadlines(recorded, recording.aggregate.deadlines(history, context), context.today),
  );

const record = (
  recording: Recording,
  { store, queue, calendar }: CommandDependencies,
  facts: (
    folded: Folded<unknown, Fact> & { recorded: RecordedDeadlines },
    context: WorldContext,
  ) => readonly DeadlineFact[],
): Promise<readonly DeadlineFact[]> =>
  queue.run(recording.stream, async () => {
    const { aggregate, stream, moment, command, cause } = recording;
    for (;;) {
      const events = await store.read(stream);
      const caseId = events[0]?.meta.caseId;
      if (caseId === undefined) return [];
      const folded = fold(aggregate, events);
      const found = facts(folded, { at: moment.at, today: legalDay(moment.at), calendar: calendar() });
      if (found.length === 0) return [];
      const id = commandId(derivedId(command, cause, stream, folded.revision));
      const stamp: Stamp = {
        ...{ commandId: id, command, commandHash: '', actor: SYSTEM, at: moment.at },
        ...{ correlationId: id, causationId: cause },
        ...(moment.played && { played: moment.played }),
      };
      if (await appended(store, stream, folded.revision, stampAll(stamp, caseId, found))) return found;
    }
  });

const appended = async (
  store: EventStore,
  ...[stream, revision, events]: Parameters<EventStore['append']>
): Promise<boolean> => {
  try {
    await store.append(stream, revision, events);
    return true;
  } catch (error) {
    if (isStaleRevision(error)) return false;
    throw error;
  }
};
