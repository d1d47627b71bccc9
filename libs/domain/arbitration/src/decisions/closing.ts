import { accept, InvariantBroken } from '@one-window/kernel';
import type { CloseCase, ProposeClosing } from '../commands';
import type { ClosingMode } from '../events/proposals';
import { documentNamed, partiesNamed } from '../naming';
import type { ArbitrationState, Ended, Proceeding, Running } from '../state/proceeding';
import { openItems, unservedOf } from '../state/reading';
import { mayApprove, noProposalOpen } from './four-eyes';
import { firstOf, guarded, type Guard } from './guarded';
import { asOpened, notSuspended, opened, sits } from './stages';

const BASIS = ['办案规则21条', '办案规则22条'];

/** Only a case with a number is closed; one refused or withdrawn before acceptance has ended by itself. */
const hasResult: Guard = state => {
  if (state.phase === 'unopened') return { code: 'case/not-opened' };
  if (state.phase === 'preliminary') return { code: 'case/not-accepted', article: '调解仲裁法29条' };
  if (state.phase === 'ended')
    return state.by === 'closed' || !state.before ? { code: 'case/ended', params: { by: state.by } } : undefined;
  return openItems(state).length > 0 ? { code: 'closing/not-decided', article: '办案规则21条' } : undefined;
};

/** All service receipts present (RULES 21–22). Notices of sittings that were not held and repudiated papers are moot. */
const everythingServed: Guard = state => {
  if (state.phase === 'unopened') return undefined;
  const missing = Object.values(state.documents).find(
    document => !isMoot(state, document.documentId) && unservedOf(document).length > 0,
  );
  return missing
    ? {
        code: 'closing/service-missing',
        article: '办案规则20条、22条',
        params: { ...documentNamed(missing.kind), ...partiesNamed(unservedOf(missing)) },
      }
    : undefined;
};

const isMoot = (state: Proceeding, documentId: string): boolean => {
  const running = runningOf(state);
  return (
    running?.conciliations.some(one => one.documentId === documentId && one.status === 'repudiated') === true ||
    running?.hearings.some(one => one.documentId === documentId && one.status === 'lapsed') === true ||
    (state.phase === 'ended' &&
      running?.conciliations.some(one => one.documentId === documentId && one.status === 'issued') === true)
  );
};

const runningOf = (state: ArbitrationState): Running | undefined =>
  state.phase === 'running' ? state : state.phase === 'ended' ? state.before : undefined;

export const mayProposeClosing = firstOf(
  opened,
  notSuspended,
  sits,
  hasResult,
  everythingServed,
  noProposalOpen('closing'),
);
/** A42, first half. The mode follows from the outcome and is not asked. */
export const proposeClosing = guarded(mayProposeClosing, asOpened, ({ data, by, today }: ProposeClosing, state) =>
  accept({
    type: 'ClosingProposed',
    on: today,
    basis: BASIS,
    data: { mode: closingModeOf(state), result: data.result, proposedBy: by.accountId },
  }),
);

export const mayCloseCase = firstOf(opened, notSuspended, hasResult, everythingServed, mayApprove('closing'));
/** A42, second half, on the closing approval form (结案审批表). */
export const closeCase = guarded(mayCloseCase, asOpened, ({ data, by, today }: CloseCase, state, { parameters }) => {
  const proposal = state.proposals.closing;
  if (!proposal) throw new InvariantBroken('a guard let a closing without a proposal through');
  const { mode, result, proposedBy } = proposal;
  const retainYears = mode.startsWith('award') ? parameters.retainYears.award : parameters.retainYears.other;
  return accept({
    type: 'CaseClosed',
    on: today,
    basis: [...BASIS, '办案规则24条'],
    data: { mode, result, proposedBy, approvedBy: by.accountId, remark: data.remark, retainYears },
  });
});

const ENDED_MODES: Readonly<Partial<Record<Ended['by'], ClosingMode>>> = {
  withdrawn: 'withdrawn',
  'withdrawal-deemed': 'deemed-withdrawn',
  revoked: 'revoked',
};

/** domain.md §1.4.14. */
const closingModeOf = (state: Proceeding): ClosingMode => {
  if (state.phase === 'ended') {
    const mode = ENDED_MODES[state.by];
    if (mode) return mode;
  }
  const running = runningOf(state);
  if (!running) throw new InvariantBroken('a case without a number has no closing mode');
  const conciliated = running.conciliations.some(({ status }) => status === 'effective');
  const kinds = new Set(running.awards.map(({ finality }) => finality));
  if (kinds.size === 0) return 'conciliation';
  if (conciliated) return 'award-and-conciliation';
  if (kinds.size === 2) return 'award-both';
  return kinds.has('final') ? 'award-final' : 'award-non-final';
};
