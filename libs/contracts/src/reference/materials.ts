import type { Name } from './causes';

export interface MaterialKind {
  readonly key: string;
  readonly name: Name;
  /** Which body asks for it (domain.md §7.1). */
  readonly for: readonly ('arbitration' | 'inspection')[];
  /** `law`: asked by statute or rule; `practice`: usual, never a reason not to receive. */
  readonly requiredBy: 'law' | 'practice';
  readonly when?: 'collective' | 'agent' | 'mediated';
  readonly basis?: string;
}

/** What a window asks for. A missing piece is listed once, in writing (办案规则29条); the matter is received all the same. */
// prettier-ignore
export const MATERIALS: readonly MaterialKind[] = [
  { key: 'arbitration-application', name: { zh: '仲裁申请书（按被申请人人数提交副本）', en: 'Arbitration application with a copy for each respondent' }, for: ['arbitration'], requiredBy: 'law', basis: '调解仲裁法28条；办案规则29条' },
  { key: 'complaint', name: { zh: '投诉文书或者口头投诉笔录', en: 'Written complaint, or a signed record of an oral one' }, for: ['inspection'], requiredBy: 'law', basis: '监察条例9条；实施办法13条' },
  { key: 'identity', name: { zh: '身份证明', en: 'Proof of identity' }, for: ['arbitration', 'inspection'], requiredBy: 'law', basis: '办案规则22条' },
  { key: 'power-of-attorney', name: { zh: '授权委托书及代理人身份证明', en: "Power of attorney and agent's identity" }, for: ['arbitration'], requiredBy: 'law', when: 'agent', basis: '调解仲裁法24条' },
  { key: 'labour-relationship', name: { zh: '劳动关系证明（合同、工资记录、社保记录、工牌等）', en: 'Proof of the relationship: contract, pay records, insurance, badge' }, for: ['arbitration', 'inspection'], requiredBy: 'practice' },
  { key: 'violation-proof', name: { zh: '违法事实证明（工资条、欠条、押金收据等）', en: 'Proof of the violation: pay slip, IOU, deposit receipt' }, for: ['inspection'], requiredBy: 'practice' },
  { key: 'respondent-identity', name: { zh: '被申请人工商登记信息', en: "Respondent's registration print-out" }, for: ['arbitration'], requiredBy: 'practice' },
  { key: 'service-address', name: { zh: '送达地址确认书（含电子送达同意）', en: 'Confirmation of service address, with consent to electronic service' }, for: ['arbitration'], requiredBy: 'practice', basis: '民事诉讼法90条' },
  { key: 'evidence-list', name: { zh: '证据清单及证据', en: 'List of evidence and the evidence' }, for: ['arbitration', 'inspection'], requiredBy: 'law', basis: '调解仲裁法28条；办案规则29条' },
  { key: 'pay-sheet', name: { zh: '工资表、考勤表', en: 'Pay sheet, attendance record' }, for: ['arbitration', 'inspection'], requiredBy: 'practice' },
  { key: 'iou', name: { zh: '欠条、结算单', en: 'IOU, settlement' }, for: ['arbitration', 'inspection'], requiredBy: 'practice' },
  { key: 'termination-notice', name: { zh: '解除或终止劳动合同通知', en: 'Notice of rescission or termination' }, for: ['arbitration'], requiredBy: 'practice' },
  { key: 'company-rules', name: { zh: '单位规章制度', en: "Employer's rules" }, for: ['arbitration', 'inspection'], requiredBy: 'practice' },
  { key: 'representatives', name: { zh: '推举代表人的书面文件及劳动者名册', en: 'Election of representatives and list of workers' }, for: ['arbitration', 'inspection'], requiredBy: 'law', when: 'collective', basis: '办案规则63条' },
  { key: 'mediation-failed', name: { zh: '调解不成证明', en: 'Letter that mediation failed' }, for: ['arbitration'], requiredBy: 'practice', when: 'mediated' },
  { key: 'procedure-statement', name: { zh: '是否已申请调解、仲裁或起诉的说明', en: 'Statement whether mediation, arbitration or a suit was used' }, for: ['inspection'], requiredBy: 'practice', basis: '监察条例21条2款' },
  { key: 'electronic-consent', name: { zh: '简易程序、电子方式同意书', en: 'Consent to simplified procedure and electronic means' }, for: ['arbitration'], requiredBy: 'practice' },
];

export const findMaterial = (key: string): MaterialKind | undefined => MATERIALS.find(material => material.key === key);
