import { z } from 'zod';
import { day, id, noRepeats, timeOfDay, words } from './fields';

const official = z.strictObject({ accountId: id('人员'), name: words('姓名', 50) });

export const FileDefenceBody = z.strictObject({
  partyId: id('答辩人'),
  filedOn: day,
  summary: words('答辩要点', 4000),
  pages: z.int().positive().max(5000).optional(),
});
export type FileDefenceBody = z.infer<typeof FileDefenceBody>;

export const SIMPLIFIED_GROUNDS = ['facts-and-rights-clear', 'small-amount', 'both-agree'] as const;

export const ChooseSimplifiedProcedureBody = z.strictObject({
  ground: z.enum(SIMPLIFIED_GROUNDS, { error: '请选择简易处理的情形（办案规则56条）。' }),
  /** Shortened defence period; only with the respondent's consent (RULES 58). */
  defenceDays: z.int().min(0).max(10).optional(),
  respondentConsentProof: z.string().trim().min(1).max(200).optional(),
});
export type ChooseSimplifiedProcedureBody = z.infer<typeof ChooseSimplifiedProcedureBody>;

export const ConvertToOrdinaryBody = z.strictObject({ reason: words('转为普通程序的理由', 500) });
export type ConvertToOrdinaryBody = z.infer<typeof ConvertToOrdinaryBody>;

export const FormTribunalBody = z.strictObject({
  members: z
    .array(official)
    .min(1, { error: '请选择仲裁员。' })
    .max(3, { error: '仲裁庭由一名或者三名仲裁员组成（调解仲裁法31条）。' }),
  presidingAccountId: id('首席仲裁员或独任仲裁员'),
  recorder: official,
});
export type FormTribunalBody = z.infer<typeof FormTribunalBody>;

export const ScheduleHearingBody = z.strictObject({
  heldOn: day,
  time: timeOfDay,
  place: words('开庭地点', 200),
  public: z.boolean().default(true),
  closedReason: z.string().trim().max(300).optional(),
  /** Parties that agreed in writing to less than five clear working days. */
  waivers: z
    .array(z.strictObject({ partyId: id('当事人'), proof: words('同意缩短通知期的书面凭证', 200) }))
    .default([])
    .refine(noRepeats('partyId'), { error: '同一当事人只能填写一次。' }),
});
export type ScheduleHearingBody = z.infer<typeof ScheduleHearingBody>;

export const WaiveNoticePeriodBody = z.strictObject({
  hearingId: id('庭次'),
  partyId: id('当事人'),
  waivedOn: day,
  proof: words('同意缩短通知期的书面凭证', 200),
});
export type WaiveNoticePeriodBody = z.infer<typeof WaiveNoticePeriodBody>;

export const OpenHearingBody = z.strictObject({
  hearingId: id('庭次'),
  attendance: z
    .array(
      z.strictObject({ partyId: id('当事人'), present: z.boolean(), by: z.enum(['in-person', 'agent']).optional() }),
    )
    .min(1)
    .refine(noRepeats('partyId'), { error: '同一当事人只能登记一次到庭情况。' }),
  /** Asked and answered in the hearing, one answer for each party present (RULES 41). */
  recusalAnswers: z
    .array(
      z.strictObject({
        partyId: id('当事人'),
        answer: z.enum(['no', 'requested']),
        against: id('被申请回避人').optional(),
      }),
    )
    .min(1, { error: '须当庭询问是否申请回避并记录答复（办案规则41条）。' })
    .refine(noRepeats('partyId'), { error: '同一当事人只能记录一次答复。' }),
});
export type OpenHearingBody = z.infer<typeof OpenHearingBody>;

export const DecideRecusalBody = z.strictObject({
  granted: z.boolean(),
  reason: words('回避决定的理由', 500),
});
export type DecideRecusalBody = z.infer<typeof DecideRecusalBody>;

export const RecordAbsenceBody = z.strictObject({
  hearingId: id('庭次'),
  partyId: id('缺席当事人'),
  how: z.enum(['absent', 'left-without-permission'], { error: '请选择缺席情形。' }),
  /** What the tribunal makes of it: `deem-withdrawn` (applicant), `default-hearing` (respondent) or only a record. */
  outcome: z.enum(['deem-withdrawn', 'default-hearing', 'record-only'], { error: '请选择处理方式（办案规则39条）。' }),
  justified: z.boolean().default(false),
  reason: z.string().trim().max(500).optional(),
});
export type RecordAbsenceBody = z.infer<typeof RecordAbsenceBody>;

export const SignRecordBody = z.strictObject({
  hearingId: id('庭次'),
  partyId: id('当事人'),
  signed: z.boolean(),
  /** Noted by the tribunal when a party refuses to sign (RULES 42). */
  refusalNote: z.string().trim().max(500).optional(),
});
export type SignRecordBody = z.infer<typeof SignRecordBody>;

export const RequestRecordCorrectionBody = z.strictObject({
  hearingId: id('庭次'),
  partyId: id('当事人'),
  request: words('补正笔录的申请', 2000),
  granted: z.boolean(),
});
export type RequestRecordCorrectionBody = z.infer<typeof RequestRecordCorrectionBody>;

export const CloseDebateBody = z.strictObject({ hearingId: id('庭次') });
export type CloseDebateBody = z.infer<typeof CloseDebateBody>;

export const RecordFinalOpinionBody = z.strictObject({
  hearingId: id('庭次'),
  partyId: id('当事人'),
  opinion: words('最后意见', 4000),
});
export type RecordFinalOpinionBody = z.infer<typeof RecordFinalOpinionBody>;

export const AttemptMediationBody = z.strictObject({
  hearingId: id('庭次').optional(),
  heldOn: day,
  result: z.enum(['failed', 'settled', 'settled-in-part'], { error: '请选择调解结果。' }),
});
export type AttemptMediationBody = z.infer<typeof AttemptMediationBody>;
