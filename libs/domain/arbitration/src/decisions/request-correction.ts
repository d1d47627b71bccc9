import { accept } from '@one-window/kernel';
import type { RequestCorrection } from '../commands';
import { applicantsOf } from '../parties';
import { firstOf, guarded, type Guard } from './guarded';
import { documentIssued, refOf } from './issue-document';
import { asPreliminary, inPreliminary } from './stages';

const onlyOnce: Guard = state =>
  state.phase === 'preliminary' && state.correctionRequested
    ? { code: 'correction/already-requested', article: '办案规则29条' }
    : undefined;
const notHeld: Guard = state =>
  state.phase === 'preliminary' && state.at === 'mediation-held'
    ? { code: 'acceptance/held-for-mediation', article: '办案规则69条' }
    : undefined;

export const mayRequestCorrection = firstOf(inPreliminary, onlyOnce, notHeld);

/** A2: one notice, with everything that is missing. What is asked later is asked too late. */
export const requestCorrection = guarded(
  mayRequestCorrection,
  asPreliminary,
  ({ data, today }: RequestCorrection, state) => {
    const basis = ['办案规则29条'];
    return accept(
      {
        type: 'CorrectionRequested',
        on: today,
        basis,
        data: { documentId: refOf(data.documents, 'correction-notice').documentId, items: data.items },
      },
      documentIssued(data.documents, 'correction-notice', today, applicantsOf(state.application.parties), basis),
    );
  },
);
