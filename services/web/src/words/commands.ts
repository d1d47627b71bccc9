import type { ArbitrationOperation, InspectionOperation } from '@one-window/contracts';
import { pair, type Pair } from './pair';

export type IntakeOperation =
  | 'amendMatter'
  | 'requestCompletion'
  | 'completeMatter'
  | 'addMaterials'
  | 'confirmRoute'
  | 'overrideRoute'
  | 'dispatchMatter'
  | 'recordHandoverConsent'
  | 'sendPackage'
  | 'acceptPackage'
  | 'refusePackage'
  | 'designateUnit'
  | 'withdrawMatter'
  | 'claimMatter'
  | 'reassignMatter'
  | 'superviseMatter'
  | 'answerMatterSupervision'
  | 'endMatterSupervision';

export type Operation = IntakeOperation | ArbitrationOperation | InspectionOperation;

/** What a command is called on buttons and in work lists (ui.md §2). */
export const commandWords: Record<Operation, Pair> = {
  amendMatter: pair('更正登记', 'Amend the matter'),
  requestCompletion: pair('一次性告知补正', 'Request completion, once'),
  completeMatter: pair('收到补正材料', 'Receive the completion'),
  addMaterials: pair('补收材料', 'Add materials'),
  confirmRoute: pair('同意分流建议', 'Confirm the suggested way'),
  overrideRoute: pair('改变分流建议', 'Override the suggested way'),
  dispatchMatter: pair('派送', 'Hand on to the bodies'),
  recordHandoverConsent: pair('记录是否同意移送', 'Record consent to the hand-over'),
  sendPackage: pair('移交材料', 'Send the package'),
  acceptPackage: pair('接收移交', 'Accept the package'),
  refusePackage: pair('退回移交', 'Return the package'),
  designateUnit: pair('指定管辖', 'Designate the office'),
  withdrawMatter: pair('撤回事项', 'Withdraw'),
  claimMatter: pair('领取', 'Take'),
  reassignMatter: pair('转派', 'Reassign'),
  superviseMatter: pair('督办', 'Supervise'),
  answerMatterSupervision: pair('答复督办', 'Answer supervision'),
  endMatterSupervision: pair('销督', 'End supervision'),

  requestCorrection: pair('一次性告知补正', 'Request correction, once'),
  submitCorrection: pair('登记补正材料', 'Record the correction'),
  suggestMediation: pair('建议先行调解', 'Suggest mediation first'),
  agreeToMediate: pair('登记同意先行调解', 'Record consent to mediation'),
  declineMediation: pair('登记不同意先行调解', 'Record that mediation is declined'),
  endMediation: pair('登记先行调解结果', 'Record how mediation ended'),
  proposeAcceptance: pair('提请受理', 'Propose acceptance'),
  acceptApplication: pair('批准受理', 'Approve acceptance'),
  proposeRefusal: pair('提请不予受理', 'Propose refusal'),
  refuseApplication: pair('批准不予受理', 'Approve refusal'),
  explainNoJurisdiction: pair('告知有管辖权的仲裁委', 'Explain which commission is competent'),
  serveApplicationCopy: pair('送达申请书副本', 'Serve the copy of the application'),
  fileDefence: pair('登记答辩书', 'Record the defence'),
  chooseSimplifiedProcedure: pair('决定简易处理', 'Choose simplified handling'),
  convertToOrdinary: pair('转为普通程序', 'Convert to ordinary procedure'),
  formTribunal: pair('组庭', 'Form the tribunal'),
  recordService: pair('登记送达', 'Record service'),
  scheduleHearing: pair('排期', 'Schedule the hearing'),
  waiveNoticePeriod: pair('登记同意缩短通知期', 'Record a waiver of the notice period'),
  openHearing: pair('开庭', 'Open the hearing'),
  decideRecusal: pair('决定回避申请', 'Decide on recusal'),
  recordAbsence: pair('登记缺席', 'Record an absence'),
  closeDebate: pair('宣布辩论终结', 'Close the debate'),
  recordFinalOpinion: pair('记录最后意见', 'Record a final opinion'),
  signRecord: pair('笔录签名', 'Sign the record'),
  requestRecordCorrection: pair('记录补正笔录申请', 'Record a request to correct the record'),
  attemptMediation: pair('调解', 'Mediate'),
  issueConciliation: pair('制作调解书', 'Issue the conciliation statement'),
  signConciliation: pair('登记签收调解书', 'Record a signature for the conciliation statement'),
  repudiateConciliation: pair('登记调解反悔', 'Record a repudiation'),
  deliberate: pair('评议', 'Deliberate'),
  issueAward: pair('裁决', 'Award'),
  serveAward: pair('送达裁决书', 'Serve the award'),
  withdrawApplication: pair('登记撤回申请', 'Record a withdrawal'),
  proposeExtension: pair('提请延期', 'Propose an extension'),
  extendTimeLimit: pair('批准延期', 'Approve the extension'),
  proposeSuspension: pair('提请中止', 'Propose suspension'),
  suspendCase: pair('批准中止', 'Approve suspension'),
  resumeCase: pair('恢复审理', 'Resume the case'),
  proposeRevocation: pair('提请撤销案件', 'Propose revocation'),
  revokeCase: pair('批准撤销案件', 'Approve revocation'),
  proposeClosing: pair('提请结案', 'Propose closing'),
  closeCase: pair('批准结案', 'Approve closing'),
  returnProposal: pair('退回', 'Return the proposal'),
  sendLead: pair('向监察移送线索', 'Send a lead to inspection'),
  claimCase: pair('领取', 'Take'),
  reassignCase: pair('转派', 'Reassign'),
  superviseCase: pair('督办', 'Supervise'),
  answerCaseSupervision: pair('答复督办', 'Answer supervision'),
  endCaseSupervision: pair('销督', 'End supervision'),

  registerLead: pair('登记线索', 'Register a lead'),
  requestSupplement: pair('通知补充材料', 'Ask for a supplement'),
  receiveSupplement: pair('登记补充材料', 'Record the supplement'),
  tellDisputeProcedure: pair('告知走争议程序', 'Tell of the dispute procedure'),
  proposeLeadRefusal: pair('提请不予受理', 'Propose refusal'),
  refuseComplaint: pair('批准不予受理', 'Approve refusal'),
  declineLead: pair('批准不予立案', 'Approve declining the lead'),
  proposeFiling: pair('提请立案', 'Propose filing'),
  acceptAndFile: pair('批准立案', 'Approve filing'),
  returnInspectionProposal: pair('退回', 'Return the proposal'),
  assignInspectors: pair('指派监察员', 'Assign inspectors'),
  recordInvestigationStep: pair('记录调查', 'Record an investigation step'),
  proposeEvidencePreservation: pair('提请先行登记保存', 'Propose preserving evidence'),
  preserveEvidence: pair('批准先行登记保存', 'Approve preserving evidence'),
  decideOnEvidence: pair('处理登记保存的证据', 'Decide on the preserved evidence'),
  proposeInvestigationExtension: pair('提请延长调查', 'Propose extending the investigation'),
  extendInvestigation: pair('批准延长调查', 'Approve the extension'),
  finishInvestigation: pair('调查终结', 'Finish the investigation'),
  sendPriorNotice: pair('事先告知', 'Send prior notice'),
  receiveEmployerDefence: pair('登记陈述申辩', 'Record the defence'),
  recordDefenceWaiver: pair('登记放弃申辩', 'Record that no defence is made'),
  reviewDefence: pair('复核申辩', 'Review the defence'),
  legalReview: pair('法制审核', 'Legal review'),
  issueOrderToCorrect: pair('责令限期改正', 'Order to correct'),
  issueHandlingDecision: pair('处理决定', 'Handling decision'),
  issuePenaltyDecision: pair('处罚决定', 'Penalty decision'),
  decideNoPenalty: pair('不予处罚决定', 'Decide no penalty'),
  revokeFiling: pair('撤销立案', 'Revoke the filing'),
  serveInspectionDocument: pair('送达', 'Serve'),
  recordPerformance: pair('核实履行', 'Verify performance'),
  punishNonCompliance: pair('查处拒不履行', 'Act on non-compliance'),
  proposePoliceTransfer: pair('提请移送公安', 'Propose transfer to the police'),
  transferToPolice: pair('批准移送公安', 'Approve transfer to the police'),
  refusePoliceTransfer: pair('决定不移送', 'Refuse the transfer'),
  sendToPolice: pair('移送公安', 'Send to the police'),
  recordPoliceReceipt: pair('登记公安签收', 'Record the police receipt'),
  recordPoliceDecision: pair('登记公安立案决定', 'Record the police decision'),
  recordPoliceFeedback: pair('登记公安反馈', 'Record police feedback'),
  tellResult: pair('告知结果', 'Tell the result'),
  proposeInspectionClosing: pair('提请结案', 'Propose closing'),
  closeInspection: pair('批准结案', 'Approve closing'),
  archiveInspection: pair('归档', 'Archive'),
  claimInspection: pair('领取', 'Take'),
  reassignInspection: pair('转派', 'Reassign'),
  superviseInspection: pair('督办', 'Supervise'),
  answerInspectionSupervision: pair('答复督办', 'Answer supervision'),
  endInspectionSupervision: pair('销督', 'End supervision'),
};

const unnamed = pair('办理', 'Handle');
export const isOperation = (name: string): name is Operation => name in commandWords;
/** Never an operationId on the screen: a command that this build does not know is simply 【办理】. */
export const commandWord = (command: string): Pair => (isOperation(command) ? commandWords[command] : unnamed);
