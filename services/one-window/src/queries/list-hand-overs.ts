import { findUnit, ListHandOversAnswer, ListHandOversQuery, UNITS } from '@one-window/contracts';
import type { Actor } from '@one-window/kernel';
import { defineQuery } from '@one-window/platform';
import type { Where } from '@one-window/read-model';
import { CASE_READERS, seesAll, servedUnits } from '../reading/case-access';
import { caseTitles } from '../reading/case-titles';
import { freshnessOf } from '../reading/freshness';
import { unitName } from '../reading/units';
import { VIEWS_RESOURCE } from '../reading/views';

/** What was sent to my office, or by it: nobody's papers lie between two offices unseen. */
export const listHandOvers = defineQuery({
  name: 'listHandOvers',
  title: { zh: '移交件', en: 'Hand-overs' },
  path: '/hand-overs',
  roles: CASE_READERS,
  query: ListHandOversQuery,
  answer: ListHandOversAnswer,
  run: async context => {
    const { services, actor, query, today } = context;
    const { handOvers } = services.get(VIEWS_RESOURCE);
    const where = sideOf(actor, query.direction);
    const found = await handOvers.find({
      where,
      sort: [['sentOn', 'desc']],
      limit: query.size,
      offset: (query.page - 1) * query.size,
    });
    const knownCase = caseTitles(services);
    const rows = await Promise.all(
      found.map(async ({ fromUnit, toUnit, ...doc }) => ({
        ...doc,
        title: (await knownCase(doc.caseId)).title,
        from: unitName(fromUnit),
        to: unitName(toUnit),
      })),
    );
    return {
      // Who waits for an answer stands above what was answered.
      rows: rows.sort((a, b) => Number(a.answer !== 'none') - Number(b.answer !== 'none')),
      total: await handOvers.count(where),
      waiting: await handOvers.count({ all: [where, { field: 'answer', is: 'none' }] }),
      today,
      freshness: await freshnessOf(context),
    };
  },
});

const sideOf = (actor: Actor, direction: 'in' | 'out'): Where => {
  if (seesAll(actor)) return { all: [] };
  return direction === 'out'
    ? { field: 'fromUnit', in: servedUnits(actor) }
    : { field: 'toUnit', in: [...servedUnits(actor), ...ofTheSameArea(actor)] };
};

/** A window answers for the offices of its area (domain.md §5.3). */
const ofTheSameArea = (actor: Actor): readonly string[] => {
  const own = findUnit(actor.unit);
  return own?.body === 'window' && actor.role === 'window-clerk'
    ? UNITS.filter(({ area }) => area === own.area).map(({ code }) => code)
    : [];
};
