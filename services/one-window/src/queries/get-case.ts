import { GetCaseAnswer, GetCaseQuery } from '@one-window/contracts';
import { defineQuery } from '@one-window/platform';
import { CASE_READERS, seesAll } from '../reading/case-access';
import { caseBodies, positionsOf } from '../reading/case-bodies';
import { openClaims, openLinks } from '../reading/claims-and-links';
import { deadlineRow } from '../reading/deadline-rows';
import { freshnessOf } from '../reading/freshness';
import { openPerson } from '../reading/opener';
import { missingMessages } from '../reading/missing-messages';
import { parkedNotices } from '../reading/parked';
import { readableCase } from '../reading/readable-case';
import { staffNames } from '../reading/staff-names';
import { employerName, titleOf } from '../reading/titles';
import { VIEWS_RESOURCE } from '../reading/views';

/** The one view over all bodies (design.md §5). */
export const getCase = defineQuery({
  name: 'getCase',
  title: { zh: '案件（一窗视图）', en: 'The case, over all bodies' },
  path: '/cases/:caseId',
  roles: CASE_READERS,
  query: GetCaseQuery,
  answer: GetCaseAnswer,
  run: async context => {
    const { services, actor, params, at, today } = context;
    const doc = await readableCase(services, actor, params.caseId);
    const { personalData } = services;
    const title = await titleOf(personalData, doc);
    const nameOf = staffNames(services)(doc.people);
    const looked = { at, today, calendar: services.calendar() };
    const clocks = await services
      .get(VIEWS_RESOURCE)
      .deadlines.find({ where: { field: 'caseId', is: doc.caseId }, limit: 100 });
    const deadlines = clocks.flatMap(proceeding =>
      Object.values(proceeding.deadlines).map(clock => deadlineRow(proceeding, clock, { title, nameOf }, looked)),
    );
    const provisional = deadlines.filter(row => row.provisional).map(row => row.id);
    const employer = doc.employer && {
      kind: doc.employer.kind,
      name: (await employerName(personalData, doc)) ?? null,
      ...(doc.employer.kind === 'organization' && {
        ...(doc.employer.uscc !== undefined && { uscc: doc.employer.uscc }),
        ...(doc.employer.address !== undefined && { address: doc.employer.address }),
      }),
    };
    return {
      caseId: doc.caseId,
      title,
      ...(doc.receiptNumber !== undefined && { receiptNumber: doc.receiptNumber }),
      ...(doc.registeredOn !== undefined && { registeredOn: doc.registeredOn }),
      registeredAt: doc.registeredAt,
      parties: await Promise.all(
        doc.parties.map(async ({ personId, role, sealed }) => ({
          personId,
          role,
          ...(await openPerson(personalData, sealed)),
        })),
      ),
      workerCount: doc.workersCount,
      ...(employer && { employer }),
      bodies: caseBodies(doc, nameOf),
      claims: await openClaims(personalData, doc),
      links: await openLinks(services.personalData, doc),
      deadlines: deadlines.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1)),
      counts: {
        events: doc.events,
        // Attempts that a rule refused are traces for supervisors.
        refused: seesAll(actor) ? doc.refused : 0,
        claims: doc.claims.length,
        openDeadlines: deadlines.filter(row => row.status === 'running' || row.status === 'suspended').length,
      },
      calendar: { provisional: provisional.length > 0, deadlineIds: provisional },
      played: doc.played,
      parked: await parkedNotices(services, doc.caseId),
      missing: await missingMessages(personalData, doc),
      positions: positionsOf(doc),
      freshness: await freshnessOf(context),
    };
  },
});
