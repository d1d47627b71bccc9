import type { Command, SupervisionAnswer, SupervisionEnding, SupervisionOrder } from '@one-window/kernel';

/** 督办 (domain.md §10.4: `D`). */
export type SuperviseInspection = Command<'SuperviseInspection', SupervisionOrder>;
export type AnswerInspectionSupervision = Command<'AnswerInspectionSupervision', SupervisionAnswer>;
export type EndInspectionSupervision = Command<'EndInspectionSupervision', SupervisionEnding>;

export type SupervisionCommand = SuperviseInspection | AnswerInspectionSupervision | EndInspectionSupervision;
