import type { ServiceName } from '@one-window/contracts';
import type { CaseDoc, DocClaim, DocOutcome } from './case-doc';

interface Item {
  readonly itemId: string;
  readonly cause?: string | undefined;
  readonly matter?: string | undefined;
  readonly outside?: string | undefined;
  readonly amountFen?: number | undefined;
}

/** Items as a body lists them: new ones are added, known ones follow what is said of them now. */
export const withItems = (doc: CaseDoc, items: readonly Item[], body?: ServiceName): CaseDoc => ({
  ...doc,
  claims: items.reduce((claims, item) => {
    const at = claims.findIndex(claim => claim.itemId === item.itemId);
    const before = claims[at] ?? { itemId: item.itemId, bodies: [], outcomes: [] };
    const claim: DocClaim = {
      ...before,
      cause: item.cause ?? before.cause,
      matter: item.matter ?? before.matter,
      outside: item.outside ?? before.outside,
      amountFen: item.amountFen ?? before.amountFen,
      bodies: body && !before.bodies.includes(body) ? [...before.bodies, body] : before.bodies,
    };
    return at < 0 ? [...claims, claim] : claims.with(at, claim);
  }, doc.claims),
});

export const changeClaims = (
  doc: CaseDoc,
  itemIds: readonly string[],
  change: (claim: DocClaim) => DocClaim,
): CaseDoc => ({
  ...doc,
  claims: doc.claims.map(claim => (itemIds.includes(claim.itemId) ? change(claim) : claim)),
});

export const withOutcome = (doc: CaseDoc, itemIds: readonly string[], outcome: DocOutcome): CaseDoc =>
  changeClaims(doc, itemIds, claim => ({ ...claim, outcomes: [...claim.outcomes, outcome] }));

/** The claims that a body has now. */
export const itemsAt = (doc: CaseDoc, body: ServiceName): readonly string[] =>
  doc.claims.filter(claim => claim.bodies.includes(body)).map(claim => claim.itemId);

export const leaving = (claim: DocClaim, body: ServiceName): DocClaim => ({
  ...claim,
  bodies: claim.bodies.filter(one => one !== body),
});
