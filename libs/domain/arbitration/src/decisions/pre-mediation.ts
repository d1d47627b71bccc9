import { accept, reject } from '@one-window/kernel';
import type { AgreeToMediate, DeclineMediation, EndMediation, SuggestMediation } from '../commands';
import { dayProblem } from './dates';
import { firstOf, guarded, type Guard } from './guarded';
import { asPreliminary, inPreliminary } from './stages';

const BASIS = ['办案规则69条'];

const notYetMediated: Guard = state =>
  state.phase === 'preliminary' && state.mediation !== 'none'
    ? { code: 'mediation/already-suggested', article: '办案规则69条' }
    : undefined;
const suggested: Guard = state =>
  state.phase === 'preliminary' && state.mediation !== 'suggested'
    ? { code: 'mediation/not-suggested', article: '办案规则69条' }
    : undefined;
const held: Guard = state =>
  state.phase === 'preliminary' && state.at !== 'mediation-held'
    ? { code: 'mediation/not-held', article: '办案规则69条' }
    : undefined;
const notCorrecting: Guard = state =>
  state.phase === 'preliminary' && state.at === 'correcting'
    ? { code: 'correction/already-requested', article: '办案规则29条' }
    : undefined;

export const maySuggestMediation = firstOf(inPreliminary, notYetMediated, notCorrecting);
/** A4: only where nobody has mediated yet, and only with the party's consent. */
export const suggestMediation = guarded(maySuggestMediation, asPreliminary, ({ data, today }: SuggestMediation) =>
  accept({ type: 'MediationSuggested', on: today, basis: BASIS, data }),
);

export const mayAgreeToMediate = firstOf(inPreliminary, suggested);
/** Acceptance is held, and ARB-01 with it, as long as they mediate. */
export const agreeToMediate = guarded(
  mayAgreeToMediate,
  asPreliminary,
  ({ data: { agreedOn, ...consent }, today }: AgreeToMediate, state) => {
    const wrongDay = dayProblem(agreedOn, { notBefore: state.application.windowReceivedOn, today });
    return wrongDay ? reject(wrongDay) : accept({ type: 'AcceptanceHeld', on: agreedOn, basis: BASIS, data: consent });
  },
);

export const mayDeclineMediation = firstOf(inPreliminary, suggested);
/** Declined: acceptance must be processed as if nothing had been suggested. */
export const declineMediation = guarded(
  mayDeclineMediation,
  asPreliminary,
  ({ data, today }: DeclineMediation, state) => {
    const wrongDay = dayProblem(data.declinedOn, { notBefore: state.application.windowReceivedOn, today });
    return wrongDay
      ? reject(wrongDay)
      : accept({ type: 'MediationDeclined', on: data.declinedOn, basis: BASIS, data: {} });
  },
);

export const mayEndMediation = firstOf(inPreliminary, held);
export const endMediation = guarded(
  mayEndMediation,
  asPreliminary,
  ({ data: { endedOn, outcome }, today }: EndMediation, state) => {
    const wrongDay = dayProblem(endedOn, { notBefore: state.application.windowReceivedOn, today });
    return wrongDay
      ? reject(wrongDay)
      : accept({ type: 'PreMediationEnded', on: endedOn, basis: BASIS, data: { outcome } });
  },
);
