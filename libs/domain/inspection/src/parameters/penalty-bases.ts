import { localDate, yuan, type Fen, type LocalDate } from '@one-window/kernel';
import type { MatterCode, PenaltyParty } from '../vocabulary';
import { findInForce } from './dated';

export type FineRange =
  | { readonly per: 'case' | 'person' | 'child-month'; readonly minFen: Fen; readonly maxFen: Fen }
  /** Times the sum in question. */
  | { readonly per: 'multiple'; readonly minTimes: number; readonly maxTimes: number };

/** A penalty that a law provides, with its range and the days between which it did (domain.md §6.2). */
export interface PenaltyBasis {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly article: string;
  readonly matters: readonly MatterCode[];
  readonly warning: boolean;
  readonly fine: Partial<Readonly<Record<PenaltyParty, FineRange>>>;
  /** Fine gate: only after an order to correct was served, its day passed and it was not obeyed. */
  readonly requiresUnmetOrder: boolean;
  /** The unmet order or decision is itself the offence (INSP 30(3)). */
  readonly offenceIsNonCompliance?: true;
  readonly inForceFrom: LocalDate;
  readonly inForceTo?: LocalDate;
}

const range = (per: 'case' | 'person' | 'child-month', min: number, max: number): FineRange => ({
  per,
  minFen: yuan(min),
  maxFen: yuan(max),
});
const times = (minTimes: number, maxTimes: number): FineRange => ({ per: 'multiple', minTimes, maxTimes });
const from = (first: string, last?: string) => ({
  inForceFrom: localDate(first),
  ...(last !== undefined && { inForceTo: localDate(last) }),
});
const atOnce = { requiresUnmetOrder: false } as const;
const afterUnmetOrder = { requiresUnmetOrder: true } as const;
const fineOnly = { warning: false } as const;

export const PENALTY_BASES: readonly PenaltyBasis[] = [
  {
    id: 'LCL-80',
    title: { zh: '规章制度违法', en: 'Unlawful internal rules' },
    article: '劳动合同法80条',
    matters: ['I01'],
    warning: true,
    fine: {},
    ...atOnce,
    ...from('2008-01-01'),
  },
  {
    id: 'LCL-84-2',
    title: { zh: '以担保等名义收取财物', en: 'Deposit or guarantee taken from workers' },
    article: '劳动合同法84条2款',
    matters: ['I02'],
    ...fineOnly,
    fine: { employer: range('person', 500, 2_000) },
    ...atOnce,
    ...from('2008-01-01'),
  },
  {
    id: 'LCL-84-3',
    title: { zh: '扣押档案或者其他物品', en: 'File or belongings withheld' },
    article: '劳动合同法84条3款',
    matters: ['I02'],
    ...fineOnly,
    fine: { employer: range('person', 500, 2_000) },
    ...atOnce,
    ...from('2008-01-01'),
  },
  {
    id: 'LCR-33',
    title: { zh: '未按规定建立职工名册', en: 'No staff register' },
    article: '劳动合同法实施条例33条',
    matters: ['I02'],
    ...fineOnly,
    fine: { employer: range('case', 2_000, 20_000) },
    ...afterUnmetOrder,
    ...from('2008-09-18'),
  },
  {
    id: 'CHILD-6',
    title: { zh: '使用童工', en: 'Child labor' },
    article: '禁止使用童工规定6条',
    matters: ['I03'],
    ...fineOnly,
    fine: { employer: range('child-month', 5_000, 5_000) },
    ...atOnce,
    ...from('2002-12-01'),
  },
  {
    id: 'WOM-13',
    title: { zh: '侵害女职工特殊权益', en: 'Special protection of women violated' },
    article: '女职工劳动保护特别规定13条',
    matters: ['I04'],
    ...fineOnly,
    fine: { employer: range('person', 1_000, 5_000) },
    ...atOnce,
    ...from('2012-04-28'),
  },
  {
    id: 'INSP-23-women',
    title: { zh: '侵害女职工特殊权益', en: 'Special protection of women violated' },
    article: '监察条例23条1—6项',
    matters: ['I04'],
    ...fineOnly,
    fine: { employer: range('person', 1_000, 5_000) },
    ...atOnce,
    ...from('2004-12-01', '2012-04-27'),
  },
  {
    id: 'INSP-23-minors',
    title: { zh: '侵害未成年工特殊权益', en: 'Special protection of minors violated' },
    article: '监察条例23条7、8项',
    matters: ['I04'],
    ...fineOnly,
    fine: { employer: range('person', 1_000, 5_000) },
    ...atOnce,
    ...from('2004-12-01'),
  },
  {
    id: 'INSP-25',
    title: { zh: '违法延长工作时间', en: 'Unlawful overtime' },
    article: '监察条例25条',
    matters: ['I05'],
    warning: true,
    fine: { employer: range('person', 100, 500) },
    ...atOnce,
    ...from('2004-12-01'),
  },
  {
    id: 'INSP-27-1',
    title: { zh: '瞒报工资总额或者职工人数', en: 'Wages or staff concealed' },
    article: '监察条例27条1款',
    matters: ['I07'],
    ...fineOnly,
    fine: { employer: times(1, 3) },
    ...atOnce,
    ...from('2004-12-01'),
  },
  {
    id: 'SIL-84',
    title: { zh: '不办理社会保险登记', en: 'No social-insurance registration' },
    article: '社会保险法84条',
    matters: ['I07'],
    ...fineOnly,
    fine: { employer: times(1, 3), 'responsible-person': range('case', 500, 3_000) },
    ...afterUnmetOrder,
    ...from('2011-07-01'),
  },
  {
    id: 'SIL-86',
    title: { zh: '欠缴社会保险费', en: 'Social-insurance contributions in arrears' },
    article: '社会保险法86条',
    matters: ['I07'],
    ...fineOnly,
    fine: { employer: times(1, 3) },
    ...afterUnmetOrder,
    ...from('2011-07-01'),
  },
  {
    id: 'SIL-88',
    title: { zh: '骗取社会保险待遇', en: 'Insurance benefits obtained by fraud' },
    article: '社会保险法88条',
    matters: ['I07'],
    ...fineOnly,
    fine: { employer: times(2, 5) },
    ...atOnce,
    ...from('2011-07-01'),
  },
  {
    id: 'INSP-28',
    title: { zh: '违法从事职业介绍、培训、鉴定', en: 'Unlawful employment agency, training or appraisal' },
    article: '监察条例28条',
    matters: ['I08'],
    ...fineOnly,
    fine: { employer: range('case', 10_000, 50_000) },
    ...atOnce,
    ...from('2004-12-01'),
  },
  {
    id: 'LCL-92-2',
    title: { zh: '违反劳务派遣规定', en: 'Labor dispatch rules violated' },
    article: '劳动合同法92条2款',
    matters: ['I09'],
    ...fineOnly,
    fine: { employer: range('person', 5_000, 10_000) },
    ...afterUnmetOrder,
    ...from('2013-07-01'),
  },
  {
    id: 'INSP-30-1',
    title: { zh: '阻挠监察', en: 'Inspection obstructed' },
    article: '监察条例30条1项',
    matters: ['I11'],
    ...fineOnly,
    fine: { employer: range('case', 2_000, 20_000) },
    ...atOnce,
    ...from('2004-12-01'),
  },
  {
    id: 'INSP-30-2',
    title: { zh: '不提供材料或者隐匿、毁灭证据', en: 'Documents withheld, evidence hidden or destroyed' },
    article: '监察条例30条2项',
    matters: ['I11'],
    ...fineOnly,
    fine: { employer: range('case', 2_000, 20_000) },
    ...atOnce,
    ...from('2004-12-01'),
  },
  {
    id: 'INSP-30-3',
    title: { zh: '拒不改正或者拒不履行处理决定', en: 'Order or handling decision not obeyed' },
    article: '监察条例30条3项',
    matters: ['I11'],
    ...fineOnly,
    fine: { employer: range('case', 2_000, 20_000) },
    ...atOnce,
    offenceIsNonCompliance: true,
    ...from('2004-12-01'),
  },
  {
    id: 'WAGE-54',
    title: { zh: '以实物支付、未编制支付台账或者扣押银行卡', en: 'Wages in kind, no pay ledger, bank card withheld' },
    article: '保障农民工工资支付条例54条',
    matters: ['I13'],
    ...fineOnly,
    fine: { employer: range('case', 20_000, 50_000), 'responsible-person': range('case', 10_000, 30_000) },
    ...afterUnmetOrder,
    ...from('2020-05-01'),
  },
  {
    id: 'WAGE-55',
    title: { zh: '未开设专用账户、未存储保证金或者未实名管理', en: 'No special account, deposit or real-name system' },
    article: '保障农民工工资支付条例55条',
    matters: ['I12'],
    ...fineOnly,
    fine: { employer: range('case', 50_000, 100_000) },
    ...afterUnmetOrder,
    ...from('2020-05-01'),
  },
  {
    id: 'WAGE-56',
    title: { zh: '分包单位未考核、总包单位未代发', en: 'Subcontractor or general contractor duties unmet' },
    article: '保障农民工工资支付条例56条',
    matters: ['I12'],
    ...fineOnly,
    fine: { employer: range('case', 50_000, 100_000) },
    ...afterUnmetOrder,
    ...from('2020-05-01'),
  },
  {
    id: 'WAGE-57',
    title: { zh: '建设单位未提供担保或者未拨付人工费用', en: 'Developer gave no guarantee or did not pay labor cost' },
    article: '保障农民工工资支付条例57条',
    matters: ['I12'],
    ...fineOnly,
    fine: { employer: range('case', 50_000, 100_000) },
    ...afterUnmetOrder,
    ...from('2020-05-01'),
  },
];

/**
 * The basis by the day of the act; a version in force on the day of the decision counts instead where it is milder
 * (APL 37: 从旧兼从轻).
 */
export const penaltyBasisOn = (id: string, actOn: LocalDate, decidedOn: LocalDate): PenaltyBasis | undefined => {
  const versions = PENALTY_BASES.filter(basis => basis.id === id);
  const ofTheAct = findInForce(versions, actOn);
  const ofTheDecision = findInForce(versions, decidedOn);
  return ofTheAct && ofTheDecision && isMilder(ofTheDecision, ofTheAct) ? ofTheDecision : ofTheAct;
};

export const isKnownBasis = (id: string): boolean => PENALTY_BASES.some(basis => basis.id === id);

const isMilder = (a: PenaltyBasis, b: PenaltyBasis): boolean => most(a) < most(b);
const most = ({ fine }: PenaltyBasis): number => {
  const range = fine.employer;
  if (!range) return 0;
  return range.per === 'multiple' ? range.maxTimes : range.maxFen;
};
