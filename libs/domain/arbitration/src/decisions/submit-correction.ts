import { accept, reject } from '@one-window/kernel';
import type { SubmitCorrection } from '../commands';
import { documentsOfKind } from '../state/reading';
import { dayProblem } from './dates';
import { firstOf, guarded, type Guard } from './guarded';
import { asPreliminary, inPreliminary } from './stages';

const requested: Guard = state =>
  state.phase === 'preliminary' && state.at !== 'correcting'
    ? { code: 'correction/not-requested', article: '办案规则29条' }
    : undefined;

export const maySubmitCorrection = firstOf(inPreliminary, requested);

/** A3: the receipt date is reset to the day the materials were complete (RULES 46(2)). */
export const submitCorrection = guarded(
  maySubmitCorrection,
  asPreliminary,
  ({ data, today }: SubmitCorrection, state) => {
    const [notice] = documentsOfKind(state, 'correction-notice');
    const wrongDay = dayProblem(data.completedOn, {
      notBefore: notice?.issuedOn ?? state.application.windowReceivedOn,
      today,
    });
    if (wrongDay) return reject(wrongDay);
    return accept({
      type: 'CorrectionCompleted',
      on: data.completedOn,
      basis: ['办案规则29条', '办案规则46条(二)'],
      data: { materials: data.materials },
    });
  },
);
