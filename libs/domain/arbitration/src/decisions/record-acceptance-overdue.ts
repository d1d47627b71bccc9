import { accept, reject } from '@one-window/kernel';
import type { RecordAcceptanceOverdue } from '../commands';
import { firstOf, guarded, type Guard } from './guarded';
import { asPreliminary, inPreliminary } from './stages';

const notRecorded: Guard = state =>
  state.phase === 'preliminary' && state.overdueRecorded ? { code: 'acceptance/not-overdue' } : undefined;

export const mayRecordAcceptanceOverdue = firstOf(inPreliminary, notRecorded);

/** A8, by timer: the applicant may now sue. A late decision stays possible until a court files the suit. */
export const recordAcceptanceOverdue = guarded(
  mayRecordAcceptanceOverdue,
  asPreliminary,
  ({ today }: RecordAcceptanceOverdue, state) => {
    const clock = Object.values(state.deadlines).find(
      deadline => deadline.ruleId === 'ARB-01' && deadline.status === 'running' && !deadline.provisional,
    );
    if (!clock || clock.dueOn >= today)
      return reject({ code: 'acceptance/not-overdue', params: { dueOn: clock?.dueOn ?? '', today } });
    return accept({
      type: 'AcceptanceDecisionOverdue',
      on: today,
      basis: ['调解仲裁法29条', '办案规则31条', '法释〔2020〕26号12条'],
      data: { dueOn: clock.dueOn },
    });
  },
);
