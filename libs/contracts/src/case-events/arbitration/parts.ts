import { z } from 'zod';
import { AWARD_COMPONENTS } from '../../http/arbitration/outcome';
import { LEAVING_GROUNDS, RECEIVERS, SERVICE_METHODS } from '../../http/arbitration/service-of-documents';
import { EmployerParty, PersonParty, WorkerParty } from '../intake';
import { itemBase } from '../intake/parts';

export const LocalDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const Fen = z.int().nonnegative();
/** Narratives and reasons may name people: they travel sealed. */
export const SealedText = z.string().min(1);
export const Cause = z.string().regex(/^A\d\d$/);
export const Official = z.object({ accountId: z.string(), name: z.string() });

/** Those who act in the proceeding and are served: the applicant or the representatives, and the employer. */
export const ArbitrationParty = z.discriminatedUnion('kind', [
  z.object({ partyId: z.string(), side: z.literal('applicant'), kind: z.literal('worker'), person: PersonParty }),
  z.object({
    partyId: z.string(),
    side: z.literal('respondent'),
    kind: z.literal('employer'),
    employer: EmployerParty,
  }),
]);
export type ArbitrationParty = z.infer<typeof ArbitrationParty>;

export const ArbitrationItem = z.object({
  ...itemBase,
  cause: Cause,
  matter: z.string().optional(),
  circumstance: z.string().optional(),
});

export const Workers = z.array(WorkerParty);

export const DOCUMENT_KINDS = [
  'correction-notice',
  'acceptance-notice',
  'application-copy',
  'refusal-notice',
  'jurisdiction-notice',
  'revocation-decision',
  'defence-copy',
  'tribunal-notice',
  'hearing-notice',
  'procedure-notice',
  'recusal-decision',
  'suspension-notice',
  'resumption-notice',
  'extension-notice',
  'withdrawal-decision',
  'conciliation',
  'award',
] as const;
export const DocumentKind = z.enum(DOCUMENT_KINDS);

export const DOCUMENT_LABELS: Readonly<Record<(typeof DOCUMENT_KINDS)[number], { zh: string; en: string }>> = {
  'correction-notice': { zh: '补正通知书', en: 'Correction notice' },
  'acceptance-notice': { zh: '受理通知书', en: 'Acceptance notice' },
  'application-copy': { zh: '申请书副本及应诉通知书', en: 'Copy of the application with notice to respond' },
  'refusal-notice': { zh: '不予受理通知书', en: 'Refusal notice' },
  'jurisdiction-notice': { zh: '无管辖权告知书', en: 'Notice of no jurisdiction' },
  'revocation-decision': { zh: '撤销案件决定书', en: 'Decision to revoke the case' },
  'defence-copy': { zh: '答辩书副本', en: 'Copy of the defence' },
  'tribunal-notice': { zh: '组庭通知书', en: 'Notice of the tribunal' },
  'hearing-notice': { zh: '开庭通知书', en: 'Hearing notice' },
  'procedure-notice': { zh: '程序转换通知书', en: 'Notice of the procedure' },
  'recusal-decision': { zh: '回避决定书', en: 'Recusal decision' },
  'suspension-notice': { zh: '中止审理决定书', en: 'Decision to suspend' },
  'resumption-notice': { zh: '恢复审理通知书', en: 'Notice of resumption' },
  'extension-notice': { zh: '延期审理通知书', en: 'Notice of extension' },
  'withdrawal-decision': { zh: '撤回（按撤回处理）决定书', en: 'Decision on withdrawal' },
  conciliation: { zh: '调解书', en: 'Conciliation statement' },
  award: { zh: '裁决书', en: 'Award' },
};

export const Delivery = z.object({
  documentId: z.string(),
  kind: DocumentKind,
  partyId: z.string(),
  method: z.enum(SERVICE_METHODS),
  /** The act itself: handing over, leaving, the day on the return slip, publication. */
  actedOn: LocalDay,
  /** When it counts as served (domain.md §1.4.1). */
  effectiveOn: LocalDay,
  /** Good enough to sanction absence (ARB-INV-4). */
  proved: z.boolean(),
  proof: z.object({
    reference: z.string(),
    signedBy: z.enum(RECEIVERS).optional(),
    photoOrVideo: z.boolean().optional(),
    witnesses: z.int().nonnegative().optional(),
    consentRecorded: z.boolean().optional(),
    confirmedByRecipient: z.boolean().optional(),
    leavingGround: z.enum(LEAVING_GROUNDS).optional(),
  }),
});

export const ItemFinality = z.object({
  value: z.enum(['final', 'non-final']),
  /** Which rule of domain.md §1.5 decided. */
  rule: z.enum(['amount', 'labour-standard', 'over-amount', 'kind-of-claim', 'relationship-in-dispute']),
  article: z.string(),
  /** The amount test: 12 × the monthly minimum wage in force on the reference day. */
  test: z
    .object({
      testedFen: Fen,
      monthlyMinimumFen: Fen,
      limitFen: Fen,
      referenceOn: LocalDay,
      minimumInForceFrom: LocalDay,
      source: z.string(),
    })
    .optional(),
});

export const AwardItem = z.object({
  itemId: z.string(),
  claimedCause: Cause,
  claimedFen: Fen.optional(),
  granted: z.enum(['full', 'part', 'none']),
  grantedFen: Fen,
  grantedCause: Cause,
  causeReason: SealedText.optional(),
  component: z.enum(AWARD_COMPONENTS).optional(),
  classifiedAs: Cause.optional(),
  finality: ItemFinality,
  order: SealedText,
  reason: SealedText,
});
