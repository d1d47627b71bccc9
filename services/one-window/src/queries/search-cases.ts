import { SearchCasesAnswer, SearchCasesBody } from '@one-window/contracts';
import { defineQuery } from '@one-window/platform';
import { CASE_READERS } from '../reading/case-access';
import { caseHit } from '../reading/case-hits';
import { foundByText, reasonsFor, visibleTo } from '../reading/finding';
import { freshnessOf } from '../reading/freshness';
import { nearestFirst } from '../reading/nearest-first';
import { VIEWS_RESOURCE } from '../reading/views';

const WHILE_TYPING = 8;

export const searchCases = defineQuery({
  name: 'searchCases',
  title: { zh: '查案件', en: 'Find cases' },
  path: '/search',
  method: 'POST',
  roles: CASE_READERS,
  query: SearchCasesBody,
  answer: SearchCasesAnswer,
  run: async context => {
    const { services, actor, query } = context;
    const { search, cases } = services.get(VIEWS_RESOURCE);
    const { personalData } = services;
    const all = [...visibleTo(actor), foundByText(personalData, query.text)];
    const page = query.typing ? { limit: WHILE_TYPING } : { limit: query.size, offset: (query.page - 1) * query.size };
    const found = await nearestFirst(search, { all, text: query.text, ...page });
    const hits = await Promise.all(
      found.map(async sought => {
        const doc = await cases.get(sought.caseId);
        if (!doc) return [];
        const foundBy = await reasonsFor(personalData, sought, query.text);
        return [{ ...(await caseHit(personalData, doc)), foundBy }];
      }),
    );
    return {
      hits: hits.flat(),
      ...(!query.typing && { total: await search.countFound({ all }) }),
      freshness: await freshnessOf(context),
    };
  },
});
