import type { Folds } from '../facts';
import type { CaseDoc } from './case-doc';
import { changeClaims, itemsAt, leaving, withItems, withOutcome } from './claims';

/** What the window made of the claims: suggested, confirmed or overridden, sent on, returned, withdrawn. */
export const intakeClaims: Folds<CaseDoc> = {
  intake: {
    WindowReceived: (doc, fact) => withItems(doc, fact.items),
    MatterAmended: (doc, fact) => withItems(doc, fact.items ?? []),
    RouteSuggested: (doc, { itemId, suggestion }) =>
      changeClaims(doc, [itemId], claim => ({ ...claim, suggestedBody: suggestion.body })),
    RouteConfirmed: (doc, { itemId, body }) =>
      changeClaims(doc, [itemId], claim => ({ ...claim, confirmedBody: body })),
    RouteOverridden: (doc, { itemId, body, suggested, reason }) =>
      changeClaims(doc, [itemId], claim => ({
        ...claim,
        suggestedBody: suggested,
        confirmedBody: body,
        overrideReason: reason,
      })),
    CaseDispatched: (doc, fact) => withItems(doc, fact.claimItems, fact.body),
    AdvisedElsewhere: (doc, { itemId }, event) =>
      withOutcome(doc, [itemId], { service: 'intake', kind: 'referred', on: event.data.happenedOn, eventId: event.id }),
    ItemsReturned: (doc, { itemIds, by }) =>
      changeClaims(doc, itemIds, claim => (by === 'arbitration' || by === 'inspection' ? leaving(claim, by) : claim)),
    ItemsWithdrawn: (doc, { itemIds }, event) =>
      withOutcome(doc, itemIds, { service: 'intake', kind: 'withdrawn', on: event.data.happenedOn, eventId: event.id }),
  },
  arbitration: {
    ApplicationReceived: (doc, fact) => withItems(doc, fact.items, 'arbitration'),
  },
  inspection: {
    LeadRegistered: (doc, fact) => withItems(doc, fact.items, 'inspection'),
    DisputeProcedureAdvised: (doc, { itemIds }, event) =>
      changeClaims(
        withOutcome(doc, itemIds.length > 0 ? itemIds : itemsAt(doc, 'inspection'), {
          service: 'inspection',
          kind: 'referred',
          on: event.data.happenedOn,
          eventId: event.id,
        }),
        itemIds,
        claim => leaving(claim, 'inspection'),
      ),
  },
};
