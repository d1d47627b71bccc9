import { CALENDAR_SUBJECT, CalendarNoticeLoaded, type CaseEventEnvelope } from '@one-window/contracts';
import { derivedId, type EventStore } from '@one-window/event-store';
import { caseId, commandId, eventId, instant, localDate, type Clock } from '@one-window/kernel';
import { CALENDAR_STREAM, type CalendarBook } from '../calendar/calendar-book';
import { momentOf, type Moment } from '../clock/clocks';
import { handleCommand, type CommandDependencies } from '../commands/handle-command';
import { metaOf, type Stamp } from '../commands/stamp';
import type { ServiceContext } from '../service/service-context';
import { inSpan, withTraceparent } from '../telemetry/spans';
import type { DeadlineWatch } from '../watch/deadline-watch';
import { SYSTEM } from '../watch/record-deadlines';
import type { Reaction, ReactionContext } from './define-reaction';

export interface ReactParts {
  readonly reactions: readonly Reaction[];
  readonly context: ServiceContext;
  readonly dependencies: CommandDependencies;
  readonly clock: Clock;
  readonly calendar: CalendarBook;
  readonly watch: DeadlineWatch;
}

const concerns = ({ on, from }: Reaction, { type, source }: CaseEventEnvelope): boolean =>
  (on === '*' || on === type || (Array.isArray(on) && on.includes(type))) && (!from || from.includes(source));

const isNotice = ({ subject, type }: CaseEventEnvelope): boolean =>
  subject === CALENDAR_SUBJECT && type === 'CalendarNoticeLoaded';

/** Is there anything that `react` would do with this event. */
export const isConcerned = (reactions: readonly Reaction[], event: CaseEventEnvelope): boolean =>
  isNotice(event) || reactions.some(one => concerns(one, event));

/** A played event is answered at its own moment: what follows from it belongs to the same year. */
const momentFor = ({ time, data }: CaseEventEnvelope, clock: Clock): Moment =>
  data.played ? momentOf(instant(time), true) : momentOf(clock.now());

const stampFor = (name: string, index: number, event: CaseEventEnvelope, { at, played }: Moment): Stamp => ({
  commandId: commandId(derivedId(event.id, name, index)),
  command: name,
  commandHash: '',
  actor: SYSTEM,
  at,
  correlationId: event.data.correlationId,
  causationId: event.id,
  ...(event.traceparent !== undefined && { traceparent: event.traceparent }),
  ...(played && { played }),
});

/** What one service does with one case event: its reactions, in the order they are declared. */
export const react =
  (parts: ReactParts) =>
  (event: CaseEventEnvelope): Promise<void> =>
    withTraceparent(event.traceparent, async () => {
      if (isNotice(event)) await adoptNotice(event, parts);
      for (const reaction of parts.reactions.filter(one => concerns(one, event))) {
        await inSpan(`reaction.${reaction.name}`, { 'event.type': event.type, 'case.stream': event.stream }, () =>
          reaction.run(event, contextFor(reaction, event, parts)),
        );
      }
    });

const contextFor = (reaction: Reaction, event: CaseEventEnvelope, parts: ReactParts): ReactionContext => {
  const moment = momentFor(event, parts.clock);
  let issued = 0;
  return {
    at: moment.at,
    today: moment.today,
    services: parts.context,
    issue: ({ aggregate, stream, caseId: newCase, creates, command }) =>
      handleCommand(
        {
          aggregate,
          stream,
          type: command.type,
          stamp: stampFor(reaction.name, issued++, event, moment),
          ...(creates && { newCase }),
          prepare: () => command,
        },
        parts.dependencies,
      ),
  };
};

/** Recorded in this service's own history, then counted with. Both twice are once. */
const adoptNotice = async (event: CaseEventEnvelope, parts: ReactParts): Promise<void> => {
  const { store } = parts.dependencies;
  if (parts.context.name !== event.source) await recordNotice(event, parts, store);
  parts.calendar.note({ stream: CALENDAR_STREAM, type: 'CalendarNoticeAdopted', data: event.data.fact });
  await parts.watch.recalculate(event.id, momentOf(parts.clock.now()));
};

const recordNotice = async (event: CaseEventEnvelope, { clock }: ReactParts, store: EventStore): Promise<void> => {
  const moment = momentOf(clock.now());
  const data = CalendarNoticeLoaded.parse(event.data.fact);
  const fact = { on: localDate(event.data.happenedOn), basis: event.data.basis };
  const stamp = stampFor('adoptCalendarNotice', 0, event, moment);
  await store.append(CALENDAR_STREAM, 'any', [
    {
      id: eventId(derivedId(stamp.commandId, 0)),
      type: 'CalendarNoticeAdopted',
      data,
      meta: metaOf(stamp, caseId(CALENDAR_SUBJECT), fact),
    },
  ]);
};
