import type { ArbitrationStage, InspectionStage, MATTER_STAGES, ServiceName } from '@one-window/contracts';
import { pair, type Pair } from './pair';

/**
 * Stages as the contracts name them, here again because a first page that imported them would load every schema with
 * them. Complete by type: a new stage does not compile until it has its words.
 */
const matter: Record<keyof typeof MATTER_STAGES, Pair> = {
  received: pair('已收件', 'Received'),
  'completion-requested': pair('待补正', 'Completion requested'),
  decided: pair('待派送', 'To be handed on'),
  'handed-over': pair('移交待接收', 'Hand-over waits'),
  dispatched: pair('已派送', 'Handed on'),
  returned: pair('退回窗口', 'Returned to the window'),
  escalated: pair('待指定管辖', 'To be designated'),
  settled: pair('窗口办结', 'Settled at the window'),
  withdrawn: pair('已撤回', 'Withdrawn'),
};
const arbitration: Record<ArbitrationStage, Pair> = {
  received: pair('收件', 'Received'),
  correcting: pair('待补正', 'Awaiting correction'),
  'mediation-held': pair('先行调解（暂缓受理）', 'Mediation first'),
  refused: pair('不予受理', 'Refused'),
  redirected: pair('告知有管辖权的仲裁委', 'Told the competent commission'),
  accepted: pair('已受理', 'Accepted'),
  'service-defence': pair('送达与答辩', 'Service and defence'),
  'tribunal-formed': pair('已组庭', 'Tribunal formed'),
  'hearing-scheduled': pair('已排期', 'Hearing scheduled'),
  hearing: pair('开庭', 'Hearing'),
  'hearing-closed': pair('辩论终结', 'Debate closed'),
  deliberated: pair('已评议', 'Deliberated'),
  'conciliation-issued': pair('调解书已制作', 'Conciliation issued'),
  'conciliation-effective': pair('调解书已生效', 'Conciliation effective'),
  'award-issued': pair('已裁决', 'Award issued'),
  'award-served': pair('裁决书已送达', 'Award served'),
  suspended: pair('中止审理', 'Suspended'),
  revoked: pair('撤销案件', 'Case revoked'),
  withdrawn: pair('撤回', 'Withdrawn'),
  'withdrawal-deemed': pair('按撤回处理', 'Deemed withdrawn'),
  closed: pair('已结案', 'Closed'),
};
const inspection: Record<InspectionStage, Pair> = {
  'lead-registered': pair('线索', 'Lead'),
  screening: pair('审查中', 'Screening'),
  'supplement-requested': pair('待补充', 'Supplement requested'),
  'not-accepted': pair('不予受理', 'Not accepted'),
  'told-dispute-procedure': pair('已告知走争议程序', 'Told of the dispute procedure'),
  filed: pair('已立案', 'Filed'),
  investigating: pair('调查中', 'Investigating'),
  'investigation-done': pair('调查终结', 'Investigation done'),
  'prior-notice': pair('已事先告知', 'Prior notice'),
  'legal-review': pair('法制审核', 'Legal review'),
  decided: pair('已决定', 'Decided'),
  served: pair('已送达', 'Served'),
  performed: pair('已履行', 'Performed'),
  'transferred-police': pair('已移送公安', 'With the police'),
  'filing-revoked': pair('撤销立案', 'Filing revoked'),
  closed: pair('已结案', 'Closed'),
  archived: pair('已归档', 'Archived'),
};
const stages: Readonly<Partial<Record<ServiceName, Readonly<Record<string, Pair>>>>> = {
  intake: matter,
  arbitration,
  inspection,
};

export const stageWord = (service: ServiceName, stage: string): Pair | undefined => stages[service]?.[stage];
