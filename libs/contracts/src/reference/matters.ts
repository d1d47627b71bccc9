import type { Name } from './causes';

export interface InspectionMatter {
  readonly code: string;
  readonly name: Name;
  /** Where the inspection duty comes from. */
  readonly basis: string;
  /** The usual basis of an order or a penalty (domain.md §6.2). */
  readonly penaltyBasis: string;
}

/** Inspection matters (监察事项, 监察条例11条). Codes are proposed by this project. */
// prettier-ignore
export const MATTERS = [
  { code: 'I01', name: { zh: '用人单位内部劳动保障规章制度', en: 'Internal labour rules' }, basis: '监察条例11条1项', penaltyBasis: '劳动合同法80条' },
  { code: 'I02', name: { zh: '订立、解除劳动合同', en: 'Conclusion and rescission of contracts' }, basis: '监察条例11条2项', penaltyBasis: '监察条例24条；劳动合同法81、83、84、89条；劳动合同法实施条例33条' },
  { code: 'I03', name: { zh: '禁止使用童工', en: 'Child labour' }, basis: '监察条例11条3项', penaltyBasis: '禁止使用童工规定6—9条' },
  { code: 'I04', name: { zh: '女职工和未成年工特殊保护', en: 'Protection of women and minors' }, basis: '监察条例11条4项', penaltyBasis: '女职工劳动保护特别规定13条；监察条例23条' },
  { code: 'I05', name: { zh: '工作时间和休息休假', en: 'Working time and rest' }, basis: '监察条例11条5项', penaltyBasis: '监察条例25条' },
  { code: 'I06', name: { zh: '支付工资和执行最低工资标准', en: 'Wages and minimum wage' }, basis: '监察条例11条6项', penaltyBasis: '监察条例26条；劳动合同法85条' },
  { code: 'I07', name: { zh: '参加社会保险和缴纳社会保险费', en: 'Social-insurance participation and contributions' }, basis: '监察条例11条7项', penaltyBasis: '监察条例27条；社会保险法84、86条' },
  { code: 'I08', name: { zh: '职业介绍、职业技能培训和考核鉴定机构', en: 'Employment agencies, training and appraisal bodies' }, basis: '监察条例11条8项', penaltyBasis: '人力资源市场暂行条例42—44条；监察条例28条' },
  { code: 'I09', name: { zh: '劳务派遣', en: 'Labour dispatch' }, basis: '监察条例11条9项；劳动合同法92条', penaltyBasis: '劳动合同法92条' },
  { code: 'I10', name: { zh: '工会权利保护', en: 'Retaliation concerning the union' }, basis: '监察条例11条9项、29条', penaltyBasis: '监察条例29条' },
  { code: 'I11', name: { zh: '拒不改正、阻挠监察、打击报复', en: 'Obstruction, refusal to correct, retaliation' }, basis: '监察条例30条', penaltyBasis: '监察条例30条' },
  { code: 'I12', name: { zh: '工程建设领域工资支付专项制度', en: 'Wage duties of construction projects' }, basis: '保障农民工工资支付条例26—34条', penaltyBasis: '保障农民工工资支付条例55—57条' },
  { code: 'I13', name: { zh: '以实物支付、未编制支付台账、扣押工资卡', en: 'Wages in kind, no pay ledger, withheld bank card' }, basis: '保障农民工工资支付条例11、14、15条', penaltyBasis: '保障农民工工资支付条例54条' },
  { code: 'I99', name: { zh: '法律、法规规定的其他监察事项', en: 'Other matter by law' }, basis: '监察条例11条9项', penaltyBasis: '依具体法律、法规' },
] as const satisfies readonly InspectionMatter[];

export type MatterCode = (typeof MATTERS)[number]['code'];
export const findMatter = (code: string): InspectionMatter | undefined => MATTERS.find(matter => matter.code === code);
