import type { InspectionRejectionCode } from '@one-window/domain-inspection';
import type { ProblemText } from '@one-window/platform';

type Codes = Extract<
  InspectionRejectionCode,
  `basis/${string}` | `measure/${string}` | `warning/${string}` | `fine/${string}`
>;

export const penaltyProblems: Readonly<Record<Codes, ProblemText>> = {
  'basis/unknown': {
    status: 422,
    zh: { title: '没有这项处罚依据：{basis}。', next: '请从处罚依据表中选择。' },
    en: { title: 'There is no such basis: {basis}.', next: 'Choose one from the table.' },
  },
  'basis/not-in-force': {
    zh: { title: '违法行为发生时（{date}）{basis}尚未施行。', next: '请按行为时的法律选择依据（行政处罚法37条）。' },
    en: {
      title: '{basis} was not in force on the day of the act ({date}).',
      next: 'Choose the law of that day (APL 37).',
    },
  },
  'basis/other-matter': {
    status: 422,
    zh: { title: '{basis}不适用于这项违法行为。', next: '请按违法事项选择依据。' },
    en: { title: '{basis} does not fit this violation.', next: 'Choose a basis of this matter.' },
  },
  'measure/empty': {
    status: 422,
    zh: { title: '没有填写处罚种类。', next: '请选择警告或者填写罚款金额。' },
    en: { title: 'Neither warning nor fine is given.', next: 'Choose a warning or enter a fine.' },
  },
  'warning/not-provided': {
    status: 422,
    zh: { title: '{basis}没有规定警告。', next: '请改填罚款，或者选择其他依据。' },
    en: { title: '{basis} provides no warning.', next: 'Enter a fine, or choose another basis.' },
  },
  'fine/not-provided': {
    status: 422,
    zh: { title: '{basis}没有规定对该对象罚款。', next: '请改为警告，或者选择其他依据。' },
    en: { title: '{basis} provides no fine for this party.', next: 'Give a warning, or choose another basis.' },
  },
  'fine/units-missing': {
    status: 422,
    zh: { title: '{basis}按人（人月）计算，没有填写数量。', next: '请填写人数或者人月数。' },
    en: {
      title: '{basis} counts per head; the number is missing.',
      next: 'Enter the number of persons or child-months.',
    },
  },
  'fine/base-missing': {
    status: 422,
    zh: { title: '{basis}按倍数计算，没有填写基数。', next: '请填写瞒报、欠缴等金额。' },
    en: { title: '{basis} counts a multiple; the sum is missing.', next: 'Enter the sum concerned.' },
  },
  'fine/out-of-range': {
    status: 422,
    zh: { title: '罚款应在{min}元至{max}元之间。', next: '请在法定幅度内确定。' },
    en: { title: 'The fine must be CNY {min} to {max}.', next: 'Stay inside the statutory range.' },
  },
  'fine/outside-benchmark': {
    status: 422,
    zh: { title: '罚款超出裁量基准（{min}元至{max}元）。', next: '请按公布的裁量基准确定（行政处罚法34条）。' },
    en: {
      title: 'The fine is outside the benchmark (CNY {min} to {max}).',
      next: 'Follow the published benchmark (APL 34).',
    },
  },
  'fine/order-not-unmet': {
    zh: { title: '这项罚款须先责令改正且逾期不改。', next: '请先下达指令书并送达，期限届满次日起才能罚款。' },
    en: {
      title: 'This fine needs an order that was not obeyed.',
      next: 'Issue and serve an order; the fine may follow the day after its due date.',
    },
  },
  'fine/twice': {
    zh: { title: '对同一违法行为已经罚款，不能再次罚款。', next: '请删去重复的罚款（行政处罚法29条）。' },
    en: { title: 'The same act has been fined already.', next: 'Remove the second fine (APL 29).' },
  },
  'fine/none': {
    status: 422,
    zh: { title: '这份文书没有罚款。', next: '请选择罚款决定书。' },
    en: { title: 'This paper has no fine.', next: 'Choose the penalty decision.' },
  },
  'fine/overpaid': {
    status: 422,
    zh: { title: '缴款超过应缴余额（{owed}元）。', next: '请核对银行回单。' },
    en: { title: 'More than is owed (CNY {owed}).', next: 'Check the bank receipt.' },
  },
};
