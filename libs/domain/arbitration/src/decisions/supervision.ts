import {
  mayAnswerSupervision,
  mayEndSupervision,
  maySupervise,
  supervised,
  supervisionAnswered,
  supervisionEnded,
  type Supervision,
} from '@one-window/kernel';
import type { AnswerCaseSupervision, EndCaseSupervision, SuperviseCase } from '../commands';
import type { ArbitrationRejection } from '../rejections';
import { firstOf, guarded, type Guard } from './guarded';
import { asOpened, opened } from './stages';

/** At any stage, over or not: what was done is supervised too (domain.md §10.4). The award is not its business. */
const ofOrder =
  (objection: (open: Supervision | undefined) => ArbitrationRejection | undefined): Guard =>
  state =>
    state.phase === 'unopened' ? undefined : objection(state.supervision);

export const maySuperviseCase = firstOf(opened, ofOrder(maySupervise));
/** 督办. */
export const superviseCase = guarded(maySuperviseCase, asOpened, (command: SuperviseCase, state) =>
  supervised(state.supervision, command.data, command),
);

export const mayAnswerCaseSupervision = firstOf(opened, ofOrder(mayAnswerSupervision));
/** 答复督办: by who leads the institute. */
export const answerCaseSupervision = guarded(
  mayAnswerCaseSupervision,
  asOpened,
  (command: AnswerCaseSupervision, state) => supervisionAnswered(state.supervision, command.data, command),
);

export const mayEndCaseSupervision = firstOf(opened, ofOrder(mayEndSupervision));
/** 销督. */
export const endCaseSupervision = guarded(mayEndCaseSupervision, asOpened, (command: EndCaseSupervision, state) =>
  supervisionEnded(state.supervision, command.data, command),
);
