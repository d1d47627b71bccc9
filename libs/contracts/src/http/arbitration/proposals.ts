import { z } from 'zod';
import { amountFen, day, id, words } from './fields';

/** What one official proposes and another decides (domain.md §8, four-eyes). */
export const PROPOSAL_KINDS = ['acceptance', 'refusal', 'revocation', 'extension', 'suspension', 'closing'] as const;
export const ProposalKind = z.enum(PROPOSAL_KINDS);
export type ProposalKind = z.infer<typeof ProposalKind>;

/** The approver's own words on the approval form (立案、延期、中止、结案审批表); internal volume. */
export const ApprovalBody = z.strictObject({ remark: z.string().trim().min(1).max(500).optional() }).default({});
export type ApprovalBody = z.infer<typeof ApprovalBody>;

export const ReturnProposalBody = z.strictObject({ proposal: ProposalKind, reason: words('退回的理由', 500) });
export type ReturnProposalBody = z.infer<typeof ReturnProposalBody>;

export const ProposeRevocationBody = z.strictObject({ reason: words('撤销案件的理由', 1000) });
export type ProposeRevocationBody = z.infer<typeof ProposeRevocationBody>;

export const ProposeExtensionBody = z.strictObject({
  days: z
    .int({ error: '请填写整数天数。' })
    .min(1, { error: '延期至少1日。' })
    .max(15, { error: '延期合计不得超过15日（调解仲裁法43条）。' }),
  reason: words('案情复杂需要延期的理由', 1000),
});
export type ProposeExtensionBody = z.infer<typeof ProposeExtensionBody>;

/** The seven grounds of RULES 47. */
export const SUSPENSION_GROUNDS = [
  'worker-died-heirs-awaited',
  'worker-incapacitated-no-agent',
  'employer-ended-successor-open',
  'force-majeure',
  'depends-on-other-case',
  'appraisal-awaited',
  'other',
] as const;
export const SuspensionGround = z.enum(SUSPENSION_GROUNDS, { error: '请选择中止的情形（办案规则47条）。' });
export type SuspensionGround = z.infer<typeof SuspensionGround>;

export const ProposeSuspensionBody = z.strictObject({
  ground: SuspensionGround,
  reason: words('中止的具体情形', 1000),
});
export type ProposeSuspensionBody = z.infer<typeof ProposeSuspensionBody>;

export const ResumeCaseBody = z.strictObject({ endedOn: day, reason: words('中止情形消除的说明', 1000) });
export type ResumeCaseBody = z.infer<typeof ResumeCaseBody>;

export const CLOSING_MODES = [
  'award-final',
  'award-non-final',
  'award-both',
  'conciliation',
  'award-and-conciliation',
  'withdrawn',
  'deemed-withdrawn',
  'revoked',
  'other',
] as const;
export const ClosingMode = z.enum(CLOSING_MODES);
export type ClosingMode = z.infer<typeof ClosingMode>;

/** Who prevailed, for the statistics (domain.md §9.2). */
export const CLOSING_RESULTS = ['worker-prevailed', 'employer-prevailed', 'both-in-part', 'not-applicable'] as const;

export const ProposeClosingBody = z.strictObject({
  result: z.enum(CLOSING_RESULTS, { error: '请选择处理结果。' }),
});
export type ProposeClosingBody = z.infer<typeof ProposeClosingBody>;

export const WithdrawApplicationBody = z.strictObject({
  withdrawnOn: day,
  reason: words('撤回的理由', 500),
  /** A private settlement cannot be enforced directly; a conciliation statement can (domain.md §1.4.11). */
  settled: z.boolean().default(false),
  settlementExplained: z.boolean().default(false),
  settlementFen: amountFen.optional(),
});
export type WithdrawApplicationBody = z.infer<typeof WithdrawApplicationBody>;

export const SendLeadBody = z.strictObject({
  toUnit: id('接收线索的监察机构'),
  /** Violations found, in the codes of domain.md §6.2. */
  matters: z
    .array(
      z.strictObject({
        code: z.string().regex(/^I\d\d$/, { error: '请选择监察事项。' }),
        facts: words('违法事实', 2000),
      }),
    )
    .min(1),
  itemIds: z.array(id('请求')).default([]),
  documentIds: z.array(id('文书')).default([]),
});
export type SendLeadBody = z.infer<typeof SendLeadBody>;
