import type { DOCUMENT_KINDS } from '@one-window/contracts';
import { pair, type Pair } from './pair';

/** As the contracts name them; here again so that a page of history does not load every schema for it. */
const documentWords: Record<(typeof DOCUMENT_KINDS)[number], Pair> = {
  'correction-notice': pair('补正通知书', 'Correction notice'),
  'acceptance-notice': pair('受理通知书', 'Acceptance notice'),
  'application-copy': pair('申请书副本及应诉通知书', 'Copy of the application with notice to respond'),
  'refusal-notice': pair('不予受理通知书', 'Refusal notice'),
  'jurisdiction-notice': pair('无管辖权告知书', 'Notice of no jurisdiction'),
  'revocation-decision': pair('撤销案件决定书', 'Decision to revoke the case'),
  'defence-copy': pair('答辩书副本', 'Copy of the defence'),
  'tribunal-notice': pair('组庭通知书', 'Notice of the tribunal'),
  'hearing-notice': pair('开庭通知书', 'Hearing notice'),
  'procedure-notice': pair('程序转换通知书', 'Notice of the procedure'),
  'recusal-decision': pair('回避决定书', 'Recusal decision'),
  'suspension-notice': pair('中止审理决定书', 'Decision to suspend'),
  'resumption-notice': pair('恢复审理通知书', 'Notice of resumption'),
  'extension-notice': pair('延期审理通知书', 'Notice of extension'),
  'withdrawal-decision': pair('撤回（按撤回处理）决定书', 'Decision on withdrawal'),
  conciliation: pair('调解书', 'Conciliation statement'),
  award: pair('裁决书', 'Award'),
};

const isKind = (kind: string): kind is keyof typeof documentWords => kind in documentWords;
export const documentWord = (kind: string): Pair | undefined => (isKind(kind) ? documentWords[kind] : undefined);

/** Papers of the window and of inspection, by the fact that issued them. */
const paperWords: Readonly<Record<string, Pair>> = {
  CompletionRequested: pair('一次性补正告知书', 'Notice of what is missing'),
  AdvisedElsewhere: pair('其他途径告知书', 'Notice of the proper way'),
  SupplementRequested: pair('补充材料通知书', 'Notice to supplement'),
  DisputeProcedureAdvised: pair('劳动争议处理程序告知书', 'Notice of the dispute procedure'),
  ComplaintRefused: pair('不予受理通知书', 'Refusal notice'),
  CaseFiled: pair('受理通知书', 'Acceptance notice'),
  PriorNoticeIssued: pair('事先告知书', 'Prior notice'),
  OrderToCorrectIssued: pair('限期改正指令书', 'Order to correct'),
  HandlingDecisionIssued: pair('行政处理决定书', 'Handling decision'),
  PenaltyDecisionIssued: pair('行政处罚决定书', 'Penalty decision'),
  NoPenaltyDecided: pair('不予行政处罚决定书', 'Decision not to penalize'),
  FilingRevoked: pair('撤销立案通知书', 'Notice of revocation'),
};
export const paperWord = (fact: string): Pair | undefined => paperWords[fact];
