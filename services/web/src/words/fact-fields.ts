import { findField } from './fields';
import { findOption } from './options';
import { pair, type Pair } from './pair';

/** Labels of recorded facts where the word of the form would say something else; `fact.field`, or the field alone. */
const labels: Readonly<Record<string, Pair>> = {
  orderNo: pair('责令文书号', 'Number of the order'),
  decisionNo: pair('决定书号', 'Number of the decision'),
  caseNo: pair('案号', 'Case number'),
  caseNumber: pair('案号', 'Case number'),
  number: pair('文号', 'Number'),
  transferNo: pair('移送书号', 'Number of the transfer'),
  proposedBy: pair('提请人', 'Proposed by'),
  presiding: pair('首席或独任仲裁员', 'Presiding or sole arbitrator'),
  'InspectorsAssigned.officers': pair('监察员', 'Inspectors'),
  'InvestigationStepRecorded.officers': pair('监察员', 'Inspectors'),
  'CriminalTransferReported.team': pair('专案人员', 'Team'),
  'CaseFiled.filedOn': pair('立案日期', 'Filed on'),
  'PoliceFiled.filedOn': pair('公安立案日期', 'Filed by the police on'),
  'OrderServed.dueOn': pair('履行截止日', 'To be performed by'),
  'DecisionServed.dueOn': pair('履行截止日', 'To be performed by'),
  'LimitationInterrupted.proof': pair('凭证', 'Proof'),
  'AwardIssued.signedBy': pair('签名的仲裁员', 'Arbitrators who signed'),
  'ConciliationIssued.signedBy': pair('签名的仲裁员', 'Arbitrators who signed'),
  'SupervisionOrdered.dueOn': pair('要求答复的日期', 'To be answered by'),
  'SupervisionEnded.answered': pair('已答复', 'Answered'),
  'DecisionServed.kind': pair('决定', 'Decision'),
};

const choices: Readonly<Record<string, Pair>> = {
  'DecisionServed.kind.penalty': pair('行政处罚决定', 'Penalty decision'),
  'DecisionServed.kind.handling': pair('行政处理决定', 'Handling decision'),
};

/** Marks by which one fact refers to another within a proceeding: people are given the number of the paper instead. */
const marks: ReadonlySet<string> = new Set([
  'orderId',
  'ofOrderId',
  'decisionId',
  'roundId',
  'preservationId',
  'hearingId',
  'documentId',
  'documentIds',
  'basisId',
  'id',
  'accountId',
  'personId',
]);

/** The label of a field of a fact; nothing where the field is for machines. */
export const factField = (fact: string, name: string): Pair | undefined =>
  marks.has(name) ? undefined : (labels[`${fact}.${name}`] ?? labels[name] ?? findField('', name));

export const factOption = (fact: string, name: string, value: string): Pair | undefined =>
  choices[`${fact}.${name}.${value}`] ?? findOption(name, value);
