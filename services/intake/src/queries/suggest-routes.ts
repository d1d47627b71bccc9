import { SuggestRoutesAnswer, SuggestRoutesBody } from '@one-window/contracts';
import { competentUnits, defaultParameters, preferredUnit, suggestRoute, type Claim } from '@one-window/domain-intake';
import { defineQuery } from '@one-window/platform';
import { claimFrom } from '../edge/claims';
import { employmentFrom, flagsFrom } from '../edge/employment';
import { offices } from '../offices';
import { claimTitle } from './claim-title';
import { withTexts } from './suggestion-texts';

/** While the clerk types. Nothing is written; what is recorded is suggested anew by the decision itself. */
export const suggestRoutes = defineQuery({
  name: 'suggestRoutes',
  title: { zh: '分流建议', en: 'Suggest a way for each claim' },
  path: '/route-suggestions',
  method: 'POST',
  roles: ['window-clerk'],
  query: SuggestRoutesBody,
  answer: SuggestRoutesAnswer,
  run: ({ query, today, actor }): SuggestRoutesAnswer => {
    const { workersCount, area } = query;
    const context = {
      employment: employmentFrom(query.employment),
      flags: flagsFrom(query.flags, workersCount),
      workersCount,
      today,
      parameters: defaultParameters,
    };
    return {
      suggestions: query.claims.map(input => {
        const claim = claimFrom(input);
        const suggestion = suggestRoute(claim, context);
        const unit = area && unitFor(suggestion.body, area, actor.unit);
        return { ...subjectOf(claim), ...withTexts(suggestion), title: claimTitle(claim), ...(unit && { unit }) };
      }),
    };
  },
});

const subjectOf = ({ cause, matter, outside }: Claim) => ({ cause, matter, outside });

const unitFor = (body: string, area: 'city' | 'xincheng' | 'dongshan', windowUnit: string): string | undefined =>
  body === 'arbitration' || body === 'inspection'
    ? preferredUnit(competentUnits(body, { area }, offices), windowUnit, offices)
    : undefined;
