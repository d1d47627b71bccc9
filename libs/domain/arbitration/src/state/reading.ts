import type { ClaimItem } from '../claim-item';
import type { CaseFile, IssuedDocument } from './case-file';
import { isOpened, type Hearing, type OpenedHearing } from './hearing';
import type { Running } from './proceeding';

// Questions that several rules ask of a state.

export const currentHearing = (state: Running): Hearing | undefined => state.hearings[state.hearings.length - 1];

export const openedHearing = (state: Running): OpenedHearing | undefined => {
  const hearing = currentHearing(state);
  return isOpened(hearing) ? hearing : undefined;
};

/** Accepted items on which nothing binding has been said yet. */
export const openItems = (state: Running): readonly ClaimItem[] => {
  const decided = new Set([
    ...state.awards.flatMap(award => award.items.map(item => item.itemId)),
    ...state.conciliations
      .filter(({ status }) => status === 'effective')
      .flatMap(({ items }) => items.map(item => item.itemId)),
  ]);
  return state.items.filter(({ itemId }) => state.acceptance.itemIds.includes(itemId) && !decided.has(itemId));
};

/** ≥ 10 workers, or a collective contract: three arbitrators (RULES 37, 62). */
export const isCollective = (state: CaseFile, from: number): boolean =>
  state.application.flags.collective ||
  state.application.workersCount >= from ||
  state.items.some(({ cause }) => cause === 'A81');

export const documentsOfKind = (state: CaseFile, kind: IssuedDocument['kind']): readonly IssuedDocument[] =>
  Object.values(state.documents).filter(document => document.kind === kind);

/** Recipients who do not have it yet. */
export const unservedOf = (document: IssuedDocument): readonly string[] =>
  document.recipients.filter(party => !(party in document.deliveries));

/** ARB-01's clock and the minimum wage look at the day of application (INT-03). */
export const appliedOn = (state: CaseFile) => state.application.windowReceivedOn;
