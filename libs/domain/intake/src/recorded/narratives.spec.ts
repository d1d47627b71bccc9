import { localDate, yuan } from '@one-window/kernel';
import type { Claim, ClaimFacts } from '../claim-item';
import { suggestRoute } from '../routing/suggest-route';
import type { RouteSuggestion } from '../routing/suggestion';
import { city } from '../testing/city';
import { admittedEmployment, noFlags } from '../testing/told';
import { narratives, type Narrative, type NarrativeClaim } from './narratives';

/**
 * Where a window may not do what the collector of the cases expects, and why:
 * - `not-accepted`: a window refuses nothing. What lies outside labour law is told elsewhere in writing; a barred
 *   re-application goes to arbitration, which refuses in writing, with a warning for the clerk.
 * - `both`: one sum goes one way, the other door is named beside it.
 * - N-21 expenses and N-42 contributions: local practice, so the clerk decides with a reason.
 */
const clerkDecides = new Set(['N-21/A99', 'N-42/A33']);

const answers = (expected: NarrativeClaim['expected'], suggestion: RouteSuggestion): boolean => {
  const doors = [suggestion.body, ...suggestion.alternatives.map(way => way.body)];
  switch (expected) {
    case 'both':
      return doors.includes('arbitration') && doors.includes('inspection');
    case 'mediation':
      return suggestion.agency === 'people-mediation';
    case 'not-accepted':
      return (
        (suggestion.body === 'elsewhere' && suggestion.agency === 'court') ||
        (suggestion.body === 'arbitration' && suggestion.warnings.includes('reapplication-barred'))
      );
    default:
      return suggestion.body === expected;
  }
};

const claimOf = ({ cause, matter, outside, yuan: amount, facts }: NarrativeClaim): Claim => ({
  ...(cause && { cause }),
  ...(matter && { matter }),
  ...(outside && { outside }),
  ...(amount !== undefined && { amountFen: yuan(amount) }),
  facts: (facts ?? {}) as ClaimFacts,
});

const suggestionsFor = (narrative: Narrative): readonly [NarrativeClaim, RouteSuggestion][] =>
  narrative.claims.map(claim => [
    claim,
    suggestRoute(claimOf(claim), {
      employment: {
        ...admittedEmployment,
        relation: narrative.relation,
        ...(narrative.endedOn !== undefined && { endedOn: localDate(narrative.endedOn) }),
      },
      flags: { ...noFlags, ...narrative.flags },
      workersCount: narrative.workers,
      today: localDate(narrative.toldOn),
      parameters: city.parameters,
    }),
  ]);

const every = narratives.map(narrative => [narrative.id, narrative.about, narrative] as const);

describe('the stories of published cases', () => {
  it('are all 27 here', () => expect(new Set(narratives.map(({ id }) => id)).size).toBe(27));

  it.each(every)('%s (%s) go the expected way, claim by claim', (id, _about, narrative) => {
    for (const [claim, suggestion] of suggestionsFor(narrative)) {
      const name = `${id}/${claim.cause ?? claim.matter ?? claim.outside}`;
      const fits = clerkDecides.has(name) ? suggestion.body === 'clerk-decides' : answers(claim.expected, suggestion);
      expect({ name, expected: claim.expected, ...suggestion, fits }).toMatchObject({ fits: true });
    }
  });

  it('give inspection a lead where more than one worker is hit', () => {
    const [first] = suggestionsFor(narratives.find(({ id }) => id === 'N-21') as Narrative);
    expect(first?.[1].leadMatter).toBe('I06');
  });
});
