import { z } from 'zod';
import { amountFen, day, id, noRepeats, words } from './fields';

export const IssueConciliationBody = z.strictObject({
  items: z
    .array(z.strictObject({ itemId: id('请求'), agreedFen: amountFen }))
    .min(1, { error: '请至少选择一项达成调解的请求。' })
    .refine(noRepeats('itemId'), { error: '同一项请求只能填写一次。' }),
  terms: words('调解协议内容', 8000),
  signedBy: z.array(id('签名的仲裁员')).min(1, { error: '调解书由仲裁员签名（调解仲裁法42条）。' }),
  sealed: z.literal(true, { error: '调解书须加盖仲裁委员会印章。' }),
  performBy: day.optional(),
});
export type IssueConciliationBody = z.infer<typeof IssueConciliationBody>;

export const SignConciliationBody = z.strictObject({
  documentId: id('调解书'),
  partyId: id('签收的当事人'),
  signedOn: day,
  by: z.enum(['party', 'designated-recipient'], { error: '调解书由本人或其指定的代收人签收。' }),
  receipt: words('送达回证', 200),
});
export type SignConciliationBody = z.infer<typeof SignConciliationBody>;

export const RepudiateConciliationBody = z.strictObject({
  documentId: id('调解书'),
  partyId: id('反悔的当事人'),
  on: day,
  how: z.enum(['before-service', 'refused-to-sign'], { error: '请选择反悔情形。' }),
});
export type RepudiateConciliationBody = z.infer<typeof RepudiateConciliationBody>;

export const DeliberateBody = z.strictObject({
  heldOn: day,
  votes: z
    .array(
      z.strictObject({
        accountId: id('仲裁员'),
        vote: z.enum(['for', 'dissent'], { error: '请填写评议意见。' }),
        opinion: words('评议意见', 8000),
      }),
    )
    .min(1)
    .refine(noRepeats('accountId'), { error: '每名仲裁员只能记录一次意见。' }),
  /** Without a majority the presiding arbitrator's opinion decides (LMAA 45). */
  proposal: words('评议结论', 4000),
});
export type DeliberateBody = z.infer<typeof DeliberateBody>;

/** Parts of a cause whose finality differs (A31 benefits, A61 non-compete). */
export const AWARD_COMPONENTS = ['injury-medical', 'injury-other', 'compensation', 'penalty'] as const;

export const AwardItemBody = z.strictObject({
  itemId: id('请求'),
  granted: z.enum(['full', 'part', 'none'], { error: '请选择支持、部分支持或不予支持。' }),
  grantedFen: amountFen,
  /** Where it differs from the claimed cause, `causeReason` must say why (domain.md §1.4.13). */
  grantedCause: z
    .string()
    .regex(/^A\d\d$/, { error: '请选择案由。' })
    .optional(),
  causeReason: z.string().trim().max(1000).optional(),
  component: z.enum(AWARD_COMPONENTS).optional(),
  /** For dispatch and subcontract causes (A72, A73): the cause by which the item is classified. */
  classifiedAs: z
    .string()
    .regex(/^A\d\d$/)
    .optional(),
  order: words('裁决主文', 2000),
  reason: words('裁决理由', 8000),
});

export const IssueAwardBody = z.strictObject({
  items: z
    .array(AwardItemBody)
    .min(1, { error: '请逐项填写裁决结果。' })
    .refine(noRepeats('itemId'), { error: '同一项请求只能裁决一次。' }),
  disputedFacts: words('争议的事实', 8000),
  signedBy: z.array(id('签名的仲裁员')).min(1, { error: '裁决书由仲裁员签名（调解仲裁法46条）。' }),
  sealed: z.literal(true, { error: '裁决书须加盖仲裁委员会印章。' }),
  performWithinDays: z.int().positive().max(365).optional(),
});
export type IssueAwardBody = z.infer<typeof IssueAwardBody>;
