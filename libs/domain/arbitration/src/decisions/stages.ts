import { InvariantBroken } from '@one-window/kernel';
import type { ArbitrationState, Preliminary, Proceeding, Running } from '../state/proceeding';
import { openItems, openedHearing } from '../state/reading';
import type { Guard } from './guarded';

// Which stage a command belongs to. Each guard has a narrowing twin that is used only after it.

export const opened: Guard = state => (state.phase === 'unopened' ? { code: 'case/not-opened' } : undefined);
export const asOpened = (state: ArbitrationState): Proceeding => {
  if (state.phase === 'unopened') throw new InvariantBroken('a guard let an unopened case through');
  return state;
};

export const inPreliminary: Guard = state => {
  if (state.phase === 'unopened') return { code: 'case/not-opened' };
  if (state.phase === 'running') return { code: 'case/already-accepted' };
  return state.phase === 'ended' ? { code: 'case/ended', params: { by: state.by } } : undefined;
};
export const asPreliminary = (state: ArbitrationState): Preliminary => {
  if (state.phase !== 'preliminary') throw new InvariantBroken('a guard let a case past acceptance through');
  return state;
};

export const inRunning: Guard = state => {
  if (state.phase === 'unopened') return { code: 'case/not-opened' };
  if (state.phase === 'preliminary') return { code: 'case/not-accepted', article: '调解仲裁法29条' };
  return state.phase === 'ended' ? { code: 'case/ended', params: { by: state.by } } : undefined;
};
export const asRunning = (state: ArbitrationState): Running => {
  if (state.phase !== 'running') throw new InvariantBroken('a guard let a case that is not running through');
  return state;
};

export const notSuspended: Guard = state =>
  state.phase === 'running' && state.suspension
    ? { code: 'case/suspended', article: '办案规则47条', params: { since: state.suspension.on } }
    : undefined;

export const notDecided: Guard = state =>
  state.phase === 'running' && openItems(state).length === 0 ? { code: 'case/decided' } : undefined;

export const tribunalFormed: Guard = state =>
  state.phase === 'running' && !state.tribunal ? { code: 'tribunal/not-formed', article: '办案规则37条' } : undefined;

/** Arbitrators and the recorder act only in the case they sit in. */
export const sits: Guard = (state, by) => {
  if (state.phase !== 'running' || !state.tribunal) return undefined;
  const { members, recorder } = state.tribunal;
  const foreign =
    (by.role === 'arbitrator' && !members.some(member => member.accountId === by.accountId)) ||
    (by.role === 'recorder' && recorder.accountId !== by.accountId);
  return foreign ? { code: 'tribunal/not-member', article: '组织规则13条' } : undefined;
};

/** While a recusal is asked and not decided the tribunal does nothing but wait (RULES 12). */
export const noRecusalPending: Guard = state =>
  state.phase === 'running' && (openedHearing(state)?.recusalPending.length ?? 0) > 0
    ? { code: 'recusal/undecided', article: '办案规则12条' }
    : undefined;

export const hearingOpened: Guard = state =>
  state.phase === 'running' && !openedHearing(state)
    ? { code: 'hearing/not-opened', article: '办案规则41条' }
    : undefined;
