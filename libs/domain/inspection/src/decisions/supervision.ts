import {
  mayAnswerSupervision,
  mayEndSupervision,
  maySupervise,
  supervised,
  supervisionAnswered,
  supervisionEnded,
} from '@one-window/kernel';
import type {
  AnswerInspectionSupervision,
  EndInspectionSupervision,
  SuperviseInspection,
} from '../commands/supervision-commands';
import { during } from '../during';

/** From the lead to the archive: what was done, or not done, is supervised too (domain.md §10.4). */
const registered = during('screening', 'ended', 'filed', 'closed', 'archived');

/** 督办. */
const order = registered<SuperviseInspection>({
  may: ({ supervision }) => maySupervise(supervision),
  decide: (command, { supervision }) => supervised(supervision, command.data, command),
});
export const maySuperviseInspection = order.may;
export const superviseInspection = order.decide;

/** 答复督办: by the head of the inspection body. */
const answer = registered<AnswerInspectionSupervision>({
  may: ({ supervision }) => mayAnswerSupervision(supervision),
  decide: (command, { supervision }) => supervisionAnswered(supervision, command.data, command),
});
export const mayAnswerInspectionSupervision = answer.may;
export const answerInspectionSupervision = answer.decide;

/** 销督. */
const ending = registered<EndInspectionSupervision>({
  may: ({ supervision }) => mayEndSupervision(supervision),
  decide: (command, { supervision }) => supervisionEnded(supervision, command.data, command),
});
export const mayEndInspectionSupervision = ending.may;
export const endInspectionSupervision = ending.decide;
