import {
  mayAnswerSupervision,
  mayEndSupervision,
  maySupervise,
  reject,
  supervised,
  supervisionAnswered,
  supervisionEnded,
  type Decision,
} from '@one-window/kernel';
import type { AnswerMatterSupervision, EndMatterSupervision, SuperviseMatter } from '../commands';
import type { IntakeFact } from '../events';
import type { IntakeRejection } from '../rejections';
import type { IntakeState, Matter } from '../state';
import { ABSENT, whenReceived } from './matter-received';

// What the window did, or did not do, as long as the matter is known: over or not (domain.md §10.4).
type Answer = Decision<IntakeFact, IntakeRejection>;

const of = (state: IntakeState, decide: (matter: Matter) => Answer): Answer =>
  state.stage === 'received' ? decide(state.matter) : reject(ABSENT);

export const maySuperviseMatter = (state: IntakeState) =>
  whenReceived(state, ({ supervision }) => maySupervise(supervision));
/** 督办. */
export const superviseMatter = (command: SuperviseMatter, state: IntakeState): Answer =>
  of(state, ({ supervision }) => supervised(supervision, command.data, command));

export const mayAnswerMatterSupervision = (state: IntakeState) =>
  whenReceived(state, ({ supervision }) => mayAnswerSupervision(supervision));
/** 答复督办: a window has no head, so its clerks answer. */
export const answerMatterSupervision = (command: AnswerMatterSupervision, state: IntakeState): Answer =>
  of(state, ({ supervision }) => supervisionAnswered(supervision, command.data, command));

export const mayEndMatterSupervision = (state: IntakeState) =>
  whenReceived(state, ({ supervision }) => mayEndSupervision(supervision));
/** 销督. */
export const endMatterSupervision = (command: EndMatterSupervision, state: IntakeState): Answer =>
  of(state, ({ supervision }) => supervisionEnded(supervision, command.data, command));
