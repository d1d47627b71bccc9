import { z } from 'zod';
import { day, id, ids, noRepeats, words } from './fields';

export const RequestCorrectionBody = z.strictObject({
  /** Everything that is missing: RULES 29 allows one notice only. */
  items: z
    .array(z.strictObject({ what: words('需补正的内容', 300), how: z.string().trim().max(300).optional() }))
    .min(1, { error: '请一次性列出全部需要补正的内容（办案规则29条）。' })
    .max(50),
});
export type RequestCorrectionBody = z.infer<typeof RequestCorrectionBody>;

export const SubmitCorrectionBody = z.strictObject({
  completedOn: day,
  materials: z
    .array(z.strictObject({ name: words('材料名称', 200), pages: z.int().positive().max(5000).optional() }))
    .min(1, { error: '请登记补正的材料。' }),
});
export type SubmitCorrectionBody = z.infer<typeof SubmitCorrectionBody>;

export const SuggestMediationBody = z.strictObject({ reason: words('建议先行调解的理由', 500) });
export type SuggestMediationBody = z.infer<typeof SuggestMediationBody>;

export const AgreeToMediateBody = z.strictObject({
  agreedOn: day,
  /** How the applicant's consent is on file. */
  consentProof: words('同意调解的凭证', 200),
  mediator: z.string().trim().max(100).optional(),
});
export type AgreeToMediateBody = z.infer<typeof AgreeToMediateBody>;

export const DeclineMediationBody = z.strictObject({ declinedOn: day });
export type DeclineMediationBody = z.infer<typeof DeclineMediationBody>;

export const EndMediationBody = z.strictObject({
  endedOn: day,
  outcome: z.enum(['failed', 'agreed'], { error: '请选择调解结果。' }),
});
export type EndMediationBody = z.infer<typeof EndMediationBody>;

/** Why an application, or one item of it, is refused: RULES 30(1)–(3), 34 and 39. */
export const REFUSAL_REASONS = [
  'outside-scope',
  'claims-or-facts-unclear',
  'no-direct-interest',
  'respondent-unidentified',
  'earlier-refusal-issued',
  'pending-in-arbitration',
  'pending-in-court',
  'already-decided',
  'deemed-withdrawn-before',
] as const;
export const RefusalReason = z.enum(REFUSAL_REASONS, { error: '请选择不予受理的理由。' });
export type RefusalReason = z.infer<typeof RefusalReason>;

export const ProposeAcceptanceBody = z.strictObject({
  /** The four conditions of RULES 30. Limitation is not one of them: it is a defence. */
  conditions: z.strictObject({
    withinScope: z.boolean(),
    clearClaimsAndFacts: z.boolean(),
    directInterestAndIdentifiedRespondent: z.boolean(),
    thisCommissionCompetent: z.boolean(),
  }),
  acceptItemIds: ids('拟受理的请求'),
  refuseItems: z
    .array(z.strictObject({ itemId: id('请求'), reasonCode: RefusalReason, reason: words('该项不予受理的理由', 1000) }))
    .default([])
    .refine(noRepeats('itemId'), { error: '同一项请求只能填写一次。' }),
  opinion: words('拟办意见', 1000),
});
export type ProposeAcceptanceBody = z.infer<typeof ProposeAcceptanceBody>;

export const ProposeRefusalBody = z.strictObject({ reasonCode: RefusalReason, reason: words('不予受理的理由', 2000) });
export type ProposeRefusalBody = z.infer<typeof ProposeRefusalBody>;

export const ExplainNoJurisdictionBody = z.strictObject({
  targetCommission: words('有管辖权的仲裁委员会', 200),
  reason: words('无管辖权的理由', 1000),
});
export type ExplainNoJurisdictionBody = z.infer<typeof ExplainNoJurisdictionBody>;
