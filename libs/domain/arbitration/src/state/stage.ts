import type { Running, ArbitrationState } from './proceeding';
import { currentHearing, openItems } from './reading';

/** The stage shown to people (domain.md §1.2). Computed, never stored: regions overlap, a single enum would lie. */
export type Stage =
  | 'unopened'
  | 'received'
  | 'correcting'
  | 'mediation-held'
  | 'refused'
  | 'redirected'
  | 'accepted'
  | 'service-defence'
  | 'tribunal-formed'
  | 'hearing-scheduled'
  | 'hearing'
  | 'hearing-closed'
  | 'deliberated'
  | 'conciliation-issued'
  | 'conciliation-effective'
  | 'award-issued'
  | 'award-served'
  | 'suspended'
  | 'revoked'
  | 'withdrawn'
  | 'withdrawal-deemed'
  | 'closed';

export const stageOf = (state: ArbitrationState): Stage => {
  switch (state.phase) {
    case 'unopened':
      return 'unopened';
    case 'preliminary':
      return state.at;
    case 'ended':
      return state.by;
    case 'running':
      return runningStage(state);
  }
};

const runningStage = (state: Running): Stage => {
  if (state.suspension) return 'suspended';
  if (openItems(state).length === 0) return decidedStage(state);
  if (state.conciliations.some(({ status }) => status === 'issued')) return 'conciliation-issued';
  if (state.deliberation) return 'deliberated';
  const hearing = currentHearing(state);
  if (hearing?.status === 'debate-closed') return 'hearing-closed';
  if (hearing?.status === 'open') return 'hearing';
  if (hearing?.status === 'scheduled') return 'hearing-scheduled';
  if (state.tribunal) return 'tribunal-formed';
  const copies = Object.values(state.documents).filter(({ kind }) => kind === 'application-copy');
  return copies.some(copy => Object.keys(copy.deliveries).length > 0) ? 'service-defence' : 'accepted';
};

const decidedStage = (state: Running): Stage => {
  const awards = Object.values(state.documents).filter(({ kind }) => kind === 'award');
  if (awards.length === 0) return 'conciliation-effective';
  return awards.every(award => award.recipients.every(party => party in award.deliveries))
    ? 'award-served'
    : 'award-issued';
};
