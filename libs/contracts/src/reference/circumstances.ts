import type { Name } from './causes';

/** A question that the form asks once the circumstance is ticked. */
export type Question =
  'amount' | 'months' | 'period' | 'admitted' | 'clear' | 'arose' | 'known' | 'ongoing' | 'others' | 'order';

/** What a worker says in his own words, and the claim item that follows from it. The law is only the answer. */
export interface Circumstance {
  readonly key: string;
  readonly name: Name;
  readonly group: 'pay' | 'contract' | 'leaving' | 'injury' | 'insurance' | 'time' | 'rules' | 'other';
  readonly cause?: string;
  readonly matter?: string;
  readonly outside?: string;
  readonly asks: readonly Question[];
}

// prettier-ignore
export const CIRCUMSTANCES: readonly Circumstance[] = [
  { key: 'wages-unpaid', name: { zh: '没发工资', en: 'Wages not paid' }, group: 'pay', cause: 'A11', matter: 'I06', asks: ['months', 'amount', 'admitted', 'clear', 'period'] },
  { key: 'wages-cut', name: { zh: '工资少发、被扣', en: 'Wages cut or short-paid' }, group: 'pay', cause: 'A11', matter: 'I06', asks: ['amount', 'admitted', 'period'] },
  { key: 'below-minimum', name: { zh: '工资低于最低工资', en: 'Paid below the minimum wage' }, group: 'pay', cause: 'A12', matter: 'I06', asks: ['months', 'amount', 'admitted', 'period'] },
  { key: 'overtime-unpaid', name: { zh: '加班没给加班费', en: 'Overtime not paid' }, group: 'pay', cause: 'A13', matter: 'I06', asks: ['amount', 'admitted', 'period'] },
  { key: 'annual-leave-unpaid', name: { zh: '年休假没休也没给钱', en: 'Annual leave neither taken nor paid' }, group: 'pay', cause: 'A14', matter: 'I06', asks: ['amount', 'admitted', 'period'] },
  { key: 'order-not-obeyed', name: { zh: '监察责令支付后仍不付，要求加付赔偿', en: 'Order to pay not obeyed: additional damages' }, group: 'pay', cause: 'A25', matter: 'I06', asks: ['amount', 'order'] },
  { key: 'paid-in-kind', name: { zh: '用东西抵工资、扣了工资卡', en: 'Paid in kind, bank card withheld' }, group: 'pay', matter: 'I13', asks: ['arose', 'ongoing', 'others'] },
  { key: 'dismissed', name: { zh: '被违法辞退，要赔偿金', en: 'Dismissed unlawfully: damages' }, group: 'leaving', cause: 'A22', asks: ['amount', 'arose'] },
  { key: 'dismissed-back-to-work', name: { zh: '被辞退，要回去上班', en: 'Dismissed: wants to go back' }, group: 'leaving', cause: 'A02', asks: ['arose'] },
  { key: 'pay-until-return', name: { zh: '辞退到恢复上班期间的工资', en: 'Pay from dismissal to return' }, group: 'leaving', cause: 'A17', asks: ['amount', 'period'] },
  { key: 'leaving-dispute', name: { zh: '除名、辞退、辞职有争议', en: 'Dispute about leaving' }, group: 'leaving', cause: 'A04', asks: ['arose'] },
  { key: 'compensation-unpaid', name: { zh: '离职没给经济补偿', en: 'Left without economic compensation' }, group: 'leaving', cause: 'A21', matter: 'I06', asks: ['amount', 'admitted', 'arose'] },
  { key: 'no-notice', name: { zh: '没提前通知，要代通知金', en: 'No notice: pay in lieu' }, group: 'leaving', cause: 'A16', asks: ['amount', 'arose'] },
  { key: 'leaving-papers', name: { zh: '不开离职证明、不转档案社保', en: 'No leaving certificate or transfer of file' }, group: 'leaving', cause: 'A52', matter: 'I02', asks: ['arose', 'admitted'] },
  { key: 'non-compete', name: { zh: '竞业限制补偿', en: 'Non-compete compensation' }, group: 'leaving', cause: 'A61', asks: ['amount', 'period'] },
  { key: 'training-penalty', name: { zh: '培训服务期违约金', en: 'Training or service-period penalty' }, group: 'leaving', cause: 'A62', asks: ['amount'] },
  { key: 'employer-loss', name: { zh: '单位要求赔偿损失', en: 'Employer claims a loss' }, group: 'leaving', cause: 'A63', asks: ['amount'] },
  { key: 'no-contract', name: { zh: '没签合同，要二倍工资', en: 'No written contract: second wage' }, group: 'contract', cause: 'A23', matter: 'I02', asks: ['amount', 'period'] },
  { key: 'confirm-relationship', name: { zh: '要确认是这家单位的人', en: 'Confirm that there is a labour relationship' }, group: 'contract', cause: 'A01', asks: ['period'] },
  { key: 'contract-performance', name: { zh: '合同怎么履行有争议', en: 'Dispute about performing or changing the contract' }, group: 'contract', cause: 'A02', asks: ['arose'] },
  { key: 'contract-invalid', name: { zh: '合同是否有效', en: 'Is the contract valid' }, group: 'contract', cause: 'A03', asks: ['arose'] },
  { key: 'illegal-probation', name: { zh: '试用期太长、反复试用', en: 'Unlawful probation' }, group: 'contract', cause: 'A24', matter: 'I02', asks: ['amount', 'period'] },
  { key: 'deposit', name: { zh: '收了押金、扣了证件', en: 'Deposit taken, documents kept' }, group: 'contract', cause: 'A51', matter: 'I02', asks: ['amount', 'admitted', 'arose'] },
  { key: 'deposit-practice', name: { zh: '单位收押金的做法要查处', en: 'The practice of taking deposits' }, group: 'contract', matter: 'I02', asks: ['arose', 'ongoing', 'others'] },
  { key: 'dispatch', name: { zh: '劳务派遣争议', en: 'Labour dispatch' }, group: 'contract', cause: 'A72', matter: 'I09', asks: ['amount'] },
  { key: 'subcontract', name: { zh: '包工头、挂靠，找谁负责', en: 'Subcontractor or attachment: who is liable' }, group: 'contract', cause: 'A73', asks: ['amount', 'period'] },
  { key: 'collective-contract', name: { zh: '集体合同', en: 'Collective contract' }, group: 'contract', cause: 'A81', asks: ['arose'] },
  { key: 'personnel', name: { zh: '事业单位人事争议', en: 'Personnel dispute of a public institution' }, group: 'contract', cause: 'A91', asks: ['amount', 'arose'] },
  { key: 'injured', name: { zh: '工伤待遇没给', en: 'Work-injury benefits not paid' }, group: 'injury', cause: 'A31', asks: ['amount', 'arose'] },
  { key: 'injury-leave-pay', name: { zh: '养伤、病假期间工资', en: 'Pay during injury or sick leave' }, group: 'injury', cause: 'A15', asks: ['amount', 'period'] },
  { key: 'insurance-unpaid', name: { zh: '没缴社保，要补缴', en: 'Social insurance not paid: arrears' }, group: 'insurance', cause: 'A33', matter: 'I07', asks: ['period', 'ongoing'] },
  { key: 'insurance-loss', name: { zh: '没缴社保又补不了，造成损失', en: 'Loss because insurance cannot be made up' }, group: 'insurance', cause: 'A32', asks: ['amount'] },
  { key: 'maternity', name: { zh: '生育待遇没给', en: 'Maternity benefits not paid' }, group: 'insurance', cause: 'A35', matter: 'I04', asks: ['amount', 'period'] },
  { key: 'housing-fund', name: { zh: '没缴公积金', en: 'Housing fund not paid' }, group: 'insurance', cause: 'A34', asks: ['period'] },
  { key: 'working-time', name: { zh: '超时加班、不让休息', en: 'Excessive hours, no rest' }, group: 'time', cause: 'A41', matter: 'I05', asks: ['arose', 'ongoing', 'others'] },
  { key: 'working-time-rules', name: { zh: '单位规定的工作时间违法，要求查处', en: 'Unlawful working-time rules: investigate' }, group: 'time', matter: 'I05', asks: ['arose', 'ongoing', 'others'] },
  { key: 'welfare', name: { zh: '福利、培训、劳动保护', en: 'Welfare, training or labour protection' }, group: 'other', cause: 'A71', asks: ['amount', 'arose'] },
  { key: 'internal-rules', name: { zh: '规章制度违法', en: 'Unlawful internal rules' }, group: 'rules', matter: 'I01', asks: ['arose', 'ongoing', 'others'] },
  { key: 'child-labour', name: { zh: '使用童工', en: 'Child labour' }, group: 'rules', matter: 'I03', asks: ['arose', 'ongoing', 'others'] },
  { key: 'women-minors', name: { zh: '女职工、未成年工保护', en: 'Protection of women and minors' }, group: 'rules', matter: 'I04', asks: ['arose', 'ongoing', 'others'] },
  { key: 'agency', name: { zh: '职业中介、培训机构违法', en: 'Unlawful agency or training body' }, group: 'rules', matter: 'I08', asks: ['arose', 'others'] },
  { key: 'union', name: { zh: '因参加工会被报复', en: 'Retaliation for union activity' }, group: 'rules', matter: 'I10', asks: ['arose'] },
  { key: 'retaliation', name: { zh: '投诉后被打击报复', en: 'Retaliation after a complaint' }, group: 'rules', matter: 'I11', asks: ['arose'] },
  { key: 'construction-wages', name: { zh: '工地没有实名制、工资专户', en: 'Building site without real-name roll or wage account' }, group: 'rules', matter: 'I12', asks: ['arose', 'ongoing', 'others'] },
  { key: 'other-violation', name: { zh: '其他违法情况', en: 'Another violation' }, group: 'rules', matter: 'I99', asks: ['arose', 'others'] },
  { key: 'other-dispute', name: { zh: '其他争议（如垫付的报销款）', en: 'Another dispute, such as expenses advanced' }, group: 'other', cause: 'A99', asks: ['amount', 'arose'] },
  { key: 'mental-distress', name: { zh: '要精神损失费', en: 'Damages for mental distress' }, group: 'other', outside: 'O01', asks: ['amount'] },
  { key: 'apology', name: { zh: '要赔礼道歉', en: 'An apology' }, group: 'other', outside: 'O02', asks: [] },
  { key: 'service-pay', name: { zh: '不是单位的人，劳务费没结', en: 'Not an employee: service pay not settled' }, group: 'other', outside: 'O03', asks: ['amount', 'period'] },
  { key: 'agency-benefits', name: { zh: '社保经办机构没发待遇', en: 'Benefits not paid by the insurance agency' }, group: 'other', outside: 'O04', asks: ['arose'] },
  { key: 'public-housing', name: { zh: '公有住房转让', en: 'Transfer of public housing' }, group: 'other', outside: 'O05', asks: [] },
  { key: 'appraisal', name: { zh: '不服伤残等级或职业病鉴定', en: 'Objection to an appraisal' }, group: 'other', outside: 'O06', asks: ['arose'] },
  { key: 'domestic-helper', name: { zh: '保姆、家政', en: 'Domestic helper' }, group: 'other', outside: 'O07', asks: ['amount'] },
  { key: 'apprentice', name: { zh: '个体工匠的帮工、学徒', en: 'Helper or apprentice of a craftsman' }, group: 'other', outside: 'O08', asks: ['amount'] },
  { key: 'farm-hand', name: { zh: '给农户打工', en: 'Hired hand of a farm household' }, group: 'other', outside: 'O09', asks: ['amount'] },
  { key: 'assessment', name: { zh: '不服考核结果', en: 'Objection to an assessment' }, group: 'other', outside: 'O10', asks: ['arose'] },
];

export const findCircumstance = (key: string): Circumstance | undefined =>
  CIRCUMSTANCES.find(circumstance => circumstance.key === key);
