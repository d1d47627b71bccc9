import type { CaseEventEnvelope } from '@one-window/contracts';
import type { Folds } from '../facts';
import type { CaseDoc, DocOutcome } from './case-doc';
import { itemsAt, withOutcome } from './claims';

const outcome = (event: CaseEventEnvelope, kind: DocOutcome['kind']): DocOutcome => ({
  service: 'arbitration',
  kind,
  on: event.data.happenedOn,
  eventId: event.id,
});

const GRANTED = { full: 'awarded', part: 'partly-awarded', none: 'dismissed' } as const;

const all = (kind: DocOutcome['kind']) => (doc: CaseDoc, _fact: unknown, event: CaseEventEnvelope) =>
  withOutcome(doc, itemsAt(doc, 'arbitration'), outcome(event, kind));

export const arbitrationClaims: Folds<CaseDoc> = {
  arbitration: {
    ClaimItemsRefused: (doc, { items }, event) =>
      withOutcome(
        doc,
        items.map(item => item.itemId),
        outcome(event, 'refused'),
      ),
    ApplicationRefused: all('refused'),
    NoJurisdictionExplained: all('referred'),
    ApplicationWithdrawn: all('withdrawn'),
    WithdrawalDeemed: all('withdrawn'),
    CaseRevoked: all('other'),
    ConciliationEffective: (doc, { items }, event) =>
      items.reduce(
        (so, { itemId, agreedFen }) =>
          withOutcome(so, [itemId], { ...outcome(event, 'settled'), amountFen: agreedFen }),
        doc,
      ),
    /** Item by item: granted or not, final or not, and by which minimum wage (domain.md §1.5). */
    AwardIssued: (doc, { items }, event) =>
      items.reduce(
        (so, { itemId, granted, grantedFen, finality }) =>
          withOutcome(so, [itemId], {
            ...outcome(event, GRANTED[granted]),
            amountFen: grantedFen,
            final: finality.value === 'final',
            finalityBasis: finality.article,
            ...(finality.test && {
              monthlyMinimumWageFen: finality.test.monthlyMinimumFen,
              thresholdFen: finality.test.limitFen,
            }),
          }),
        doc,
      ),
  },
};
