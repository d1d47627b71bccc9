import { isLocalDate } from '@one-window/kernel';
import { z } from 'zod';

/** What is to be done about an order: answered by the unit, then ended by supervision. In every body. */
export const SUPERVISION_TASKS = [
  'answerMatterSupervision',
  'endMatterSupervision',
  'answerCaseSupervision',
  'endCaseSupervision',
  'answerInspectionSupervision',
  'endInspectionSupervision',
] as const;

const said = (missing: string) =>
  z.string().trim().min(1, { error: missing }).max(2000, { error: '不能超过2000个字。 / At most 2,000 signs.' });

/** 督办: why, and by which day an answer is wanted. */
export const SuperviseBody = z.strictObject({
  reason: said('请填写督办的理由和要求。 / Say why, and what is wanted.'),
  dueOn: z.string().refine((text): boolean => isLocalDate(text), {
    error: '请填写要求答复的日期。 / A day by which to answer.',
  }),
});
export type SuperviseBody = z.infer<typeof SuperviseBody>;

/** 答复督办. */
export const AnswerSupervisionBody = z.strictObject({
  answer: said('请填写答复：查明的情况和下一步。 / Say what was found and what comes next.'),
});
export type AnswerSupervisionBody = z.infer<typeof AnswerSupervisionBody>;

/** 销督. */
export const EndSupervisionBody = z.strictObject({
  reason: said('请填写销督的理由。 / Say why the order ends.'),
});
export type EndSupervisionBody = z.infer<typeof EndSupervisionBody>;

/** The order that stands over a proceeding, as those who may open it read it. `null`: the text was erased. */
export const SupervisionView = z.object({
  orderedBy: z.object({ accountId: z.string(), name: z.string() }),
  orderedOn: z.string(),
  dueOn: z.string(),
  reason: z.string().nullable(),
  answer: z
    .object({
      answeredBy: z.object({ accountId: z.string(), name: z.string() }),
      on: z.string(),
      text: z.string().nullable(),
    })
    .optional(),
});
export type SupervisionView = z.infer<typeof SupervisionView>;
