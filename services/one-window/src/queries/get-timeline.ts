import { GetTimelineAnswer, GetTimelineQuery, type DeadlineRow } from '@one-window/contracts';
import { localDate, plusDays, type LocalDate } from '@one-window/kernel';
import { defineQuery } from '@one-window/platform';
import type { TimelineDoc } from '../projections/timeline';
import { daysOfSpan } from '../reading/calendar';
import { CASE_READERS, seesAll } from '../reading/case-access';
import { openLinks } from '../reading/claims-and-links';
import { deadlineRow } from '../reading/deadline-rows';
import { freshnessOf } from '../reading/freshness';
import { isTrace, markOf } from '../reading/marks';
import { readableCase } from '../reading/readable-case';
import { changesOf, inOrder, timelineEvent } from '../reading/timeline-events';
import { documentNumbers } from '../reading/document-numbers';
import { staffNames, withStaffNames } from '../reading/staff-names';
import { titleOf } from '../reading/titles';
import { VIEWS_RESOURCE } from '../reading/views';

/** A case with more events than this is a collective one; its list of members is another view. */
const MOST = 5_000;
/** Days beside the span of the case whose free days are told too. */
const MARGIN_DAYS = 7;

/** One timeline over all services: who did what, in which role, on which basis, when it happened, when it was recorded. */
export const getTimeline = defineQuery({
  name: 'getTimeline',
  title: { zh: '案件时间线', en: 'Timeline of the case' },
  path: '/cases/:caseId/timeline',
  roles: CASE_READERS,
  query: GetTimelineQuery,
  answer: GetTimelineAnswer,
  run: async context => {
    const { services, actor, params, query, at, today } = context;
    const doc = await readableCase(services, actor, params.caseId);
    const views = services.get(VIEWS_RESOURCE);
    const ofCase = { where: { field: 'caseId', is: doc.caseId } };
    const all = inOrder(await views.timeline.find({ ...ofCase, limit: MOST }));
    const changes = changesByEvent(all);
    // Refused attempts and reads are traces for those who supervise.
    const visible = seesAll(actor) ? all : all.filter(event => !isTrace(event.type));
    const asked = visible.filter(
      event =>
        (query.lane === undefined || event.source === query.lane) &&
        (query.mark === undefined || markOf(event.type) === query.mark) &&
        (query.account === undefined || event.actor.accountId === query.account),
    );
    const title = await titleOf(services.personalData, doc);
    const nameOf = staffNames(services)(doc.people);
    const numbered = documentNumbers(all);
    const looked = { at, today, calendar: services.calendar() };
    const deadlines = (await views.deadlines.find({ ...ofCase, limit: 100 })).flatMap(proceeding =>
      Object.values(proceeding.deadlines).map(clock => deadlineRow(proceeding, clock, { title, nameOf }, looked)),
    );
    return {
      caseId: doc.caseId,
      title,
      today,
      events: await Promise.all(
        asked.map(event =>
          timelineEvent(
            services.personalData,
            { ...event, fact: withStaffNames(numbered(event), nameOf) },
            changes.get(event.id) ?? [],
          ),
        ),
      ),
      total: visible.length,
      deadlines,
      links: await openLinks(services.personalData, doc),
      people: [
        ...new Map(visible.map(event => [`${event.actor.accountId}/${event.actor.role}`, event.actor])).values(),
      ],
      days: daysOfSpan(looked.calendar, ...spanOf(visible, deadlines, today)),
      freshness: await freshnessOf(context),
    };
  },
});

const changesByEvent = (events: readonly TimelineDoc[]): ReadonlyMap<string, ReturnType<typeof changesOf>> => {
  const standings = new Map<string, TimelineDoc['standing']>();
  return new Map(
    events.map(event => {
      const stream = `${event.source}/${event.stream}`;
      const changes = changesOf(standings.get(stream), event.standing);
      if (event.standing) standings.set(stream, event.standing);
      return [event.id, changes];
    }),
  );
};

const spanOf = (
  events: readonly TimelineDoc[],
  deadlines: readonly DeadlineRow[],
  today: LocalDate,
): readonly [LocalDate, LocalDate] => {
  const days = [
    ...events.map(event => event.happenedOn),
    ...deadlines.flatMap(row => [row.startedOn, row.dueOn]),
  ].sort();
  // The picture begins a little before the first day and ends a little after the last one.
  return [plusDays(localDate(days[0] ?? today), -MARGIN_DAYS), plusDays(localDate(days.at(-1) ?? today), MARGIN_DAYS)];
};
