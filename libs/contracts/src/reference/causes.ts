/** Both languages of a name shown to people. */
export interface Name {
  readonly zh: string;
  readonly en: string;
}

/**
 * `F1` final when the item is at most 12 monthly minimum wages; `F2` final without a test of amount; `N` non-final;
 * `by-item`: as the underlying claim. Types 1 and 2: 调解仲裁法47条, 办案规则50条.
 */
export type Finality = 'F1' | 'F2' | 'N' | 'by-item';

export interface Cause {
  readonly code: string;
  readonly name: Name;
  readonly basis: string;
  /** Which doors exist by default; what is suggested in a case depends on its facts (domain.md §6.3). */
  readonly doors: 'arbitration' | 'inspection' | 'both' | 'elsewhere' | 'clerk-decides';
  readonly finality: Finality;
  /** Practice differs between places: a parameter, not a rule. */
  readonly contested?: true;
}

/** Causes of arbitration (案由). Codes are proposed by this project (domain.md §6.1), bases are statutes. */
// prettier-ignore
export const CAUSES = [
  { code: 'A01', name: { zh: '确认劳动关系', en: 'Confirmation of labour relationship' }, basis: '调解仲裁法2条1项', doors: 'arbitration', finality: 'N' },
  { code: 'A02', name: { zh: '履行、变更劳动合同或继续履行', en: 'Performance or change of contract, continued performance' }, basis: '调解仲裁法2条2项；劳动合同法48条', doors: 'arbitration', finality: 'N' },
  { code: 'A03', name: { zh: '劳动合同效力', en: 'Validity of the contract' }, basis: '劳动合同法26、28条', doors: 'arbitration', finality: 'N' },
  { code: 'A04', name: { zh: '除名、辞退、辞职、离职争议', en: 'Expulsion, dismissal, resignation, leaving' }, basis: '调解仲裁法2条3项', doors: 'arbitration', finality: 'N' },
  { code: 'A11', name: { zh: '拖欠工资', en: 'Wage arrears' }, basis: '劳动合同法30、85条1项；调解仲裁法2条5项、9条', doors: 'both', finality: 'F1' },
  { code: 'A12', name: { zh: '低于最低工资标准', en: 'Pay below the minimum wage' }, basis: '劳动合同法85条2项', doors: 'both', finality: 'F1' },
  { code: 'A13', name: { zh: '加班费', en: 'Overtime pay' }, basis: '劳动合同法31、85条3项', doors: 'both', finality: 'F1' },
  { code: 'A14', name: { zh: '未休年休假工资', en: 'Pay for unused annual leave' }, basis: '职工带薪年休假条例5、7条', doors: 'both', finality: 'F1', contested: true },
  { code: 'A15', name: { zh: '病假工资、停工留薪期工资', en: 'Sick-leave or injury-leave pay' }, basis: '工伤保险条例33条；调解仲裁法2条5项', doors: 'arbitration', finality: 'F1' },
  { code: 'A16', name: { zh: '代通知金', en: 'Pay in lieu of notice' }, basis: '劳动合同法40条；劳动合同法实施条例20条', doors: 'arbitration', finality: 'F1' },
  { code: 'A17', name: { zh: '违法解除至恢复履行期间工资', en: 'Wages from unlawful dismissal to reinstatement' }, basis: '劳动争议司法解释（二）18条', doors: 'arbitration', finality: 'F1', contested: true },
  { code: 'A21', name: { zh: '经济补偿', en: 'Economic compensation' }, basis: '劳动合同法46、47、85条4项；监察条例26条3项', doors: 'both', finality: 'F1' },
  { code: 'A22', name: { zh: '违法解除或终止劳动合同赔偿金', en: 'Damages for unlawful rescission or termination' }, basis: '劳动合同法48、87条', doors: 'arbitration', finality: 'F1' },
  { code: 'A23', name: { zh: '未订立书面劳动合同二倍工资', en: 'Second wage for lack of a written contract' }, basis: '劳动合同法82条；劳动合同法实施条例6、7条', doors: 'arbitration', finality: 'F1' },
  { code: 'A24', name: { zh: '违法约定试用期赔偿金', en: 'Damages for an unlawful probation period' }, basis: '劳动合同法83条', doors: 'arbitration', finality: 'F1' },
  { code: 'A25', name: { zh: '加付赔偿金', en: 'Additional damages after an unmet order' }, basis: '劳动合同法85条', doors: 'inspection', finality: 'F1', contested: true },
  { code: 'A31', name: { zh: '用人单位支付的工伤保险待遇', en: 'Work-injury benefits payable by the employer' }, basis: '工伤保险条例54、62条', doors: 'arbitration', finality: 'F1', contested: true },
  { code: 'A32', name: { zh: '未参加社会保险造成的损失', en: 'Loss caused by lack of social insurance' }, basis: '劳动争议司法解释（一）1条5项', doors: 'arbitration', finality: 'N', contested: true },
  { code: 'A33', name: { zh: '补缴社会保险费', en: 'Social-insurance contributions in arrears' }, basis: '社会保险法63、86条；监察条例11条7项', doors: 'inspection', finality: 'F2', contested: true },
  { code: 'A34', name: { zh: '住房公积金', en: 'Housing fund' }, basis: '住房公积金管理条例37、38条', doors: 'elsewhere', finality: 'N' },
  { code: 'A35', name: { zh: '用人单位应付的生育待遇', en: 'Maternity benefits owed by the employer' }, basis: '女职工劳动保护特别规定8条', doors: 'arbitration', finality: 'F2', contested: true },
  { code: 'A41', name: { zh: '工作时间、休息休假标准争议', en: 'Working time and rest-leave standard' }, basis: '调解仲裁法2条4项、47条2项；监察条例11条5项', doors: 'both', finality: 'F2' },
  { code: 'A51', name: { zh: '返还押金、担保或证件', en: 'Return of deposit, guarantee or documents' }, basis: '劳动合同法9、84条', doors: 'both', finality: 'N' },
  { code: 'A52', name: { zh: '离职证明、档案和社会保险关系转移', en: 'Leaving certificate, transfer of file and insurance' }, basis: '劳动合同法50、89条', doors: 'both', finality: 'N' },
  { code: 'A61', name: { zh: '竞业限制补偿、违约金', en: 'Non-compete compensation or penalty' }, basis: '劳动合同法23—25条', doors: 'arbitration', finality: 'by-item' },
  { code: 'A62', name: { zh: '培训服务期违约金、特殊待遇损失', en: 'Training or service-period penalty' }, basis: '劳动合同法22条', doors: 'arbitration', finality: 'N' },
  { code: 'A63', name: { zh: '劳动者造成的用人单位损失', en: "Employer's loss caused by the worker" }, basis: '劳动合同法90条', doors: 'arbitration', finality: 'N' },
  { code: 'A71', name: { zh: '福利、培训、劳动保护争议', en: 'Welfare, training or labour protection' }, basis: '调解仲裁法2条4项', doors: 'both', finality: 'N' },
  { code: 'A72', name: { zh: '劳务派遣连带责任', en: 'Joint liability in labour dispatch' }, basis: '劳动合同法92条；调解仲裁法22条', doors: 'arbitration', finality: 'by-item' },
  { code: 'A73', name: { zh: '违法转包、挂靠的用工主体责任', en: 'Liability under unlawful subcontract or attachment' }, basis: '劳动争议司法解释（二）1、2条；办案规则6、7条', doors: 'arbitration', finality: 'by-item' },
  { code: 'A81', name: { zh: '履行集体合同', en: 'Performance of a collective contract' }, basis: '劳动合同法56条；办案规则62条', doors: 'arbitration', finality: 'N' },
  { code: 'A91', name: { zh: '人事争议', en: 'Personnel dispute' }, basis: '办案规则2条2—5项', doors: 'arbitration', finality: 'N' },
  { code: 'A99', name: { zh: '法律、法规规定的其他劳动争议', en: 'Other dispute by law' }, basis: '调解仲裁法2条6项', doors: 'clerk-decides', finality: 'N' },
] as const satisfies readonly Cause[];

export type CauseCode = (typeof CAUSES)[number]['code'];
export const findCause = (code: string): Cause | undefined => CAUSES.find(cause => cause.code === code);
