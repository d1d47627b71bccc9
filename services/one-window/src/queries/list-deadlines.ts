import { LIGHTS, ListDeadlinesAnswer, ListDeadlinesQuery, type Light } from '@one-window/contracts';
import type { Actor } from '@one-window/kernel';
import { defineQuery } from '@one-window/platform';
import type { Collection, Where } from '@one-window/read-model';
import type { DeadlinesDoc } from '../projections/deadlines';
import { CASE_READERS, seesAll, servedUnits } from '../reading/case-access';
import { caseTitles } from '../reading/case-titles';
import { deadlineRow } from '../reading/deadline-rows';
import { freshnessOf } from '../reading/freshness';
import { lightWhere } from '../reading/lights';
import { unitName } from '../reading/units';
import { VIEWS_RESOURCE } from '../reading/views';

/** The board of running and past deadlines; overdue ones first, because they are the oldest. */
export const listDeadlines = defineQuery({
  name: 'listDeadlines',
  title: { zh: '期限', en: 'Deadlines' },
  path: '/deadlines',
  roles: CASE_READERS,
  query: ListDeadlinesQuery,
  answer: ListDeadlinesAnswer,
  run: async context => {
    const { services, actor, query, at, today } = context;
    const { deadlines } = services.get(VIEWS_RESOURCE);
    const calendar = services.calendar();
    const lit = (light: Light): Where => lightWhere(light, today, at, calendar);
    const scope: Where = { all: [ofUnits(actor), ...filtersOf(query)] };
    const where: Where = { all: [scope, statusWhere(query.status), ...(query.light ? [lit(query.light)] : [])] };
    const found = await deadlines.findParts({
      where,
      // 【无人承办】 first: what nobody carries is nobody's fault until somebody looks (ui.md §3.7).
      sort:
        query.status === 'past'
          ? [['dueOn', 'desc']]
          : [
              ['handled', 'asc'],
              ['dueOn', 'asc'],
            ],
      limit: query.size,
      offset: (query.page - 1) * query.size,
    });
    const knownCase = caseTitles(services);
    const rows = await Promise.all(
      found.map(async ({ doc, part }) => {
        const clock = Object.values(doc.deadlines)[part];
        return clock ? [deadlineRow(doc, clock, await knownCase(doc.caseId), { at, today, calendar })] : [];
      }),
    );
    const counted = await Promise.all(
      LIGHTS.map(async light => [light, await deadlines.countParts({ all: [scope, lit(light)] })] as const),
    );
    const upcoming = await deadlines.findParts({
      where: { all: [scope, { field: 'running', is: 1 }, { field: 'dueOn', from: today }] },
      sort: [['dueOn', 'asc']],
      limit: 1,
    });
    const nextDueOn = upcoming.map(({ doc, part }) => Object.values(doc.deadlines)[part]?.dueOn)[0];
    return {
      rows: rows.flat(),
      total: await deadlines.countParts(where),
      counts: Object.fromEntries(counted) as Record<Light, number>,
      units: [...(await deadlines.countPartsBy('unit', ofUnits(actor))).keys()].sort().map(unitName),
      rules: await rulesIn(deadlines, ofUnits(actor)),
      ...(nextDueOn !== undefined && { nextDueOn }),
      today,
      freshness: await freshnessOf(context),
    };
  },
});

const ofUnits = (actor: Actor): Where => (seesAll(actor) ? { all: [] } : { field: 'unit', in: servedUnits(actor) });

const filtersOf = ({ unit, rule, caseId, unassigned }: ListDeadlinesQuery): Where[] => {
  const filters: Where[] = [];
  if (unit !== undefined) filters.push({ field: 'unit', is: unit });
  if (rule !== undefined) filters.push({ field: 'ruleId', is: rule });
  if (caseId !== undefined) filters.push({ field: 'caseId', is: caseId });
  if (unassigned === true) filters.push({ field: 'handled', is: 0 });
  return filters;
};

const statusWhere = (status: ListDeadlinesQuery['status']): Where =>
  status === 'all' ? { all: [] } : { field: 'open', is: status === 'open' ? 1 : 0 };

/** Rules that occur, with their names, for the filter. */
const rulesIn = async (deadlines: Collection<DeadlinesDoc>, scope: Where): Promise<ListDeadlinesAnswer['rules']> => {
  const ids = [...(await deadlines.countPartsBy('ruleId', scope)).keys()].sort();
  return Promise.all(
    ids.map(async ruleId => {
      const [one] = await deadlines.findParts({ where: { all: [scope, { field: 'ruleId', is: ruleId }] }, limit: 1 });
      const clock = Object.values(one?.doc.deadlines ?? {}).find(each => each.ruleId === ruleId);
      return { ruleId, title: clock?.title ?? { zh: ruleId, en: ruleId } };
    }),
  );
};
