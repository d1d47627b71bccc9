import type { ClaimFacts } from '../claim-item';
import type { Employment, IntakeFlags } from '../parties';

/**
 * Stories as workers tell them at the window, reduced to the facts that the form asks for, after published cases.
 * Days are only given where the source has them. `expected` is what the collector of the cases expects of a window.
 */
export interface NarrativeClaim {
  readonly cause?: string;
  readonly matter?: string;
  readonly outside?: string;
  readonly yuan?: number;
  readonly facts?: ClaimFactsTold;
  readonly expected: 'arbitration' | 'inspection' | 'both' | 'not-accepted' | 'mediation';
}

/** As `ClaimFacts`, with days as plain text. */
type ClaimFactsTold = Omit<ClaimFacts, 'arose' | 'ended' | 'known' | 'orderUnmet'> & {
  readonly arose?: string;
  readonly ended?: string;
};

export interface Narrative {
  readonly id: string;
  readonly about: string;
  readonly toldOn: string;
  readonly workers: number;
  readonly relation: Employment['relation'];
  readonly endedOn?: string;
  readonly flags?: Partial<IntakeFlags>;
  readonly claims: readonly NarrativeClaim[];
}

const group: Partial<IntakeFlags> = { collective: true };
const migrant: Partial<IntakeFlags> = { migrantWage: true };
const iou: ClaimFactsTold = { admitted: 'yes', clear: true };
const absentBefore: ClaimFactsTold = { procedureUsed: 'deemed-withdrawn' };

// prettier-ignore
export const narratives: readonly Narrative[] = [
  { id: 'N-01', about: '快递员拒绝超时加班被辞退', toldOn: '2020-09-01', workers: 1, relation: 'admitted', claims: [
    { cause: 'A22', yuan: 8000, expected: 'arbitration' },
    { matter: 'I05', facts: { ongoing: true }, expected: 'inspection' },
  ] },
  { id: 'N-02', about: '离职后追索加班费差额', toldOn: '2021-03-01', workers: 1, relation: 'admitted', endedOn: '2021-02-28', claims: [
    { cause: 'A13', yuan: 17000, facts: { admitted: 'no' }, expected: 'arbitration' },
  ] },
  { id: 'N-04', about: '打卡截图证明的加班费', toldOn: '2020-08-01', workers: 1, relation: 'admitted', endedOn: '2020-07-31', claims: [
    { cause: 'A13', yuan: 10000, facts: { admitted: 'no' }, expected: 'arbitration' },
  ] },
  { id: 'N-06', about: '众包骑手要求确认劳动关系', toldOn: '2020-02-01', workers: 1, relation: 'disputed', claims: [
    { cause: 'A01', expected: 'arbitration' },
    { cause: 'A21', expected: 'arbitration' },
  ] },
  { id: 'N-08', about: '停工留薪期工资差额', toldOn: '2022-12-15', workers: 1, relation: 'admitted', claims: [
    { cause: 'A15', expected: 'arbitration' },
  ] },
  { id: 'N-10', about: '当众辞退，要精神损失费和道歉', toldOn: '2018-12-03', workers: 1, relation: 'admitted', claims: [
    { outside: 'O01', expected: 'not-accepted' },
    { outside: 'O02', expected: 'not-accepted' },
  ] },
  { id: 'N-11', about: '事业单位考核后薪级未晋升', toldOn: '2019-04-01', workers: 1, relation: 'admitted', claims: [
    { cause: 'A91', expected: 'arbitration' },
  ] },
  { id: 'N-13', about: '待岗后被解除，要提成、差额和赔偿金', toldOn: '2020-07-01', workers: 1, relation: 'admitted', claims: [
    { cause: 'A11', facts: { admitted: 'unknown', othersAffected: 6 }, expected: 'arbitration' },
    { cause: 'A11', facts: { admitted: 'unknown', othersAffected: 6 }, expected: 'arbitration' },
    { cause: 'A22', facts: { othersAffected: 6 }, expected: 'arbitration' },
  ] },
  { id: 'N-15', about: '骑手受伤，先要确认劳动关系', toldOn: '2020-12-01', workers: 1, relation: 'disputed', claims: [
    { cause: 'A01', expected: 'arbitration' },
  ] },
  { id: 'N-16', about: '项目风险抵押金只肯退一部分', toldOn: '2020-11-10', workers: 1, relation: 'admitted', endedOn: '2020-11-03', claims: [
    { cause: 'A51', yuan: 15200, facts: { admitted: 'no' }, expected: 'arbitration' },
    { matter: 'I02', facts: { arose: '2020-04-26' }, expected: 'inspection' },
  ] },
  { id: 'N-17', about: '经济补偿是否三倍封顶', toldOn: '2020-11-01', workers: 1, relation: 'admitted', endedOn: '2020-10-31', claims: [
    { cause: 'A21', yuan: 200000, facts: { admitted: 'no' }, expected: 'arbitration' },
  ] },
  { id: 'N-20', about: '火锅店关门，9人先来', toldOn: '2021-08-02', workers: 9, relation: 'admitted', claims: [
    { cause: 'A11', facts: { admitted: 'unknown', othersAffected: 14 }, expected: 'both' },
  ] },
  { id: 'N-21', about: '老板失联，106人转仲裁', toldOn: '2024-07-01', workers: 106, relation: 'admitted', flags: group, claims: [
    { cause: 'A11', facts: { admitted: 'unknown' }, expected: 'arbitration' },
    { cause: 'A14', facts: { admitted: 'unknown' }, expected: 'arbitration' },
    { cause: 'A21', facts: { admitted: 'unknown' }, expected: 'arbitration' },
    { cause: 'A99', expected: 'arbitration' },
  ] },
  { id: 'N-22', about: '工资已由监察责令，还要经济补偿', toldOn: '2021-06-01', workers: 1, relation: 'admitted', claims: [
    { cause: 'A11', facts: iou, expected: 'inspection' },
    { cause: 'A21', facts: { admitted: 'no' }, expected: 'arbitration' },
  ] },
  { id: 'N-24', about: '停产停薪，142人申请仲裁', toldOn: '2020-01-10', workers: 142, relation: 'admitted', flags: group, claims: [
    { cause: 'A11', facts: { admitted: 'unknown', wish: 'arbitration' }, expected: 'arbitration' },
  ] },
  { id: 'N-26', about: '挂靠工地73名农民工', toldOn: '2025-01-06', workers: 73, relation: 'unclear', flags: { ...group, ...migrant }, claims: [
    { cause: 'A11', yuan: 1400000, facts: iou, expected: 'both' },
  ] },
  { id: 'N-27', about: '快递承包公司的15人，关系不明', toldOn: '2024-12-02', workers: 15, relation: 'unclear', flags: group, claims: [
    { outside: 'O03', expected: 'mediation' },
  ] },
  { id: 'N-31', about: '餐饮公司13人欠薪', toldOn: '2018-01-25', workers: 13, relation: 'admitted', flags: group, claims: [
    { cause: 'A11', yuan: 60200, facts: iou, expected: 'inspection' },
  ] },
  { id: 'N-32', about: '17名钢筋工的工资', toldOn: '2019-04-08', workers: 17, relation: 'unclear', flags: { ...group, ...migrant }, claims: [
    { cause: 'A11', yuan: 155486, facts: { ...iou, arose: '2018-12-31' }, expected: 'inspection' },
  ] },
  { id: 'N-33', about: '94名农民工一起投诉', toldOn: '2020-03-16', workers: 94, relation: 'unclear', flags: { ...group, ...migrant }, claims: [
    { cause: 'A11', yuan: 487000, facts: { admitted: 'unknown' }, expected: 'inspection' },
  ] },
  { id: 'N-36', about: '工地管理岗有欠条', toldOn: '2021-11-01', workers: 2, relation: 'admitted', flags: migrant, claims: [
    { cause: 'A11', yuan: 22450, facts: iou, expected: 'inspection' },
    { cause: 'A11', yuan: 30000, facts: iou, expected: 'inspection' },
  ] },
  { id: 'N-38', about: '公安转来的10名外省农民工', toldOn: '2024-02-20', workers: 10, relation: 'unclear', flags: { ...group, ...migrant }, claims: [
    { cause: 'A11', yuan: 30000, facts: { admitted: 'unknown' }, expected: 'inspection' },
  ] },
  { id: 'N-40', about: '公司内部劳务市场', toldOn: '2014-12-31', workers: 1, relation: 'admitted', claims: [
    { matter: 'I01', facts: { ongoing: true }, expected: 'inspection' },
  ] },
  { id: 'N-42', about: '开庭未到被按撤回处理后再申请', toldOn: '2015-11-13', workers: 1, relation: 'admitted', claims: [
    { cause: 'A22', facts: absentBefore, expected: 'not-accepted' },
    { cause: 'A32', facts: absentBefore, expected: 'not-accepted' },
    { cause: 'A11', facts: absentBefore, expected: 'not-accepted' },
    { cause: 'A13', facts: absentBefore, expected: 'not-accepted' },
    { cause: 'A33', facts: absentBefore, expected: 'not-accepted' },
  ] },
  { id: 'N-46', about: '木材厂断指，先确认关系', toldOn: '2021-07-01', workers: 1, relation: 'disputed', claims: [
    { cause: 'A01', expected: 'arbitration' },
  ] },
  { id: 'N-47', about: '工伤十级，厂里没上保险', toldOn: '2022-06-01', workers: 1, relation: 'admitted', claims: [
    { cause: 'A31', expected: 'arbitration' },
  ] },
  { id: 'N-48', about: '上班路上受伤，九级', toldOn: '2024-01-15', workers: 1, relation: 'admitted', claims: [
    { cause: 'A31', expected: 'arbitration' },
  ] },
];
