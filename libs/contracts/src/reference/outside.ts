import type { Name } from './causes';

/** Something people ask for at the window that neither arbitration nor inspection decides. */
export interface OutsideSubject {
  readonly code: string;
  readonly name: Name;
  readonly basis: string;
  readonly agency:
    | 'court'
    | 'people-mediation'
    | 'housing-fund-centre'
    | 'social-insurance-agency'
    | 'tax-authority'
    | 'police'
    | 'personnel-appeal'
    | 'appraisal-committee'
    | 'competent-unit'
    | 'other';
}

/**
 * Mostly 劳动争议司法解释（一）2条: never a labour dispute. Codes are proposed by this project. An item of this list is
 * never dropped at the counter: the worker gets a written notice, and may still ask for a written refusal.
 */
// prettier-ignore
export const OUTSIDE = [
  { code: 'O01', name: { zh: '精神损害赔偿', en: 'Damages for mental distress' }, basis: '调解仲裁法2条', agency: 'court' },
  { code: 'O02', name: { zh: '赔礼道歉、恢复名誉', en: 'Apology, restoration of reputation' }, basis: '调解仲裁法2条', agency: 'court' },
  { code: 'O03', name: { zh: '非劳动关系的劳务报酬', en: 'Pay for services outside a labour relationship' }, basis: '人民调解法33条；民事诉讼法205条', agency: 'people-mediation' },
  { code: 'O04', name: { zh: '请求社会保险经办机构发放待遇', en: 'Benefits claimed from the social-insurance agency' }, basis: '劳动争议司法解释（一）2条1项', agency: 'social-insurance-agency' },
  { code: 'O05', name: { zh: '住房制度改革公有住房转让', en: 'Transfer of public housing' }, basis: '劳动争议司法解释（一）2条2项', agency: 'court' },
  { code: 'O06', name: { zh: '对伤残等级或者职业病诊断鉴定的异议', en: 'Objection to a disability or occupational-disease appraisal' }, basis: '劳动争议司法解释（一）2条3项', agency: 'appraisal-committee' },
  { code: 'O07', name: { zh: '家庭或者个人与家政服务人员的纠纷', en: 'Household and domestic helper' }, basis: '劳动争议司法解释（一）2条4项', agency: 'court' },
  { code: 'O08', name: { zh: '个体工匠与帮工、学徒的纠纷', en: 'Craftsman and helper or apprentice' }, basis: '劳动争议司法解释（一）2条5项', agency: 'court' },
  { code: 'O09', name: { zh: '农村承包经营户与受雇人的纠纷', en: 'Farm household and hired hand' }, basis: '劳动争议司法解释（一）2条6项', agency: 'court' },
  { code: 'O10', name: { zh: '对年度考核结果不服', en: 'Objection to an annual assessment' }, basis: '事业单位人事管理条例38条', agency: 'personnel-appeal' },
] as const satisfies readonly OutsideSubject[];

export const findOutside = (code: string): OutsideSubject | undefined => OUTSIDE.find(subject => subject.code === code);
