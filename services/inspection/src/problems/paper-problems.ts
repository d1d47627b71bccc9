import type { InspectionRejectionCode } from '@one-window/domain-inspection';
import type { ProblemText } from '@one-window/platform';

type Codes = Extract<
  InspectionRejectionCode,
  | `obligation/${string}`
  | `worker/${string}`
  | `term/${string}`
  | `order/${string}`
  | `document/${string}`
  | `service/${string}`
  | `performance/${string}`
  | `payment/${string}`
  | `correction/${string}`
  | `noncompliance/${string}`
>;

export const paperProblems: Readonly<Record<Codes, ProblemText>> = {
  'obligation/no-payee': {
    status: 422,
    zh: { title: '第{obligation}项没有写明支付给谁。', next: '请逐人填写金额。' },
    en: { title: 'Item {obligation} does not say who is paid.', next: 'Enter each worker and sum.' },
  },
  'obligation/not-payable': {
    status: 422,
    zh: {
      title: '请求{item}不属于监察可以责令支付的项目。',
      next: '可以责令支付工资、最低工资差额、加班费、经济补偿等（监察条例26条）。',
    },
    en: {
      title: 'Inspection cannot order payment of claim {item}.',
      next: 'It may order wages, minimum-wage gaps, overtime, compensation (INSP 26).',
    },
  },
  'obligation/damages-by-decision': {
    status: 422,
    zh: {
      title: '加付赔偿金不能写在限期整改指令书里。',
      next: '逾期不支付后，以行政处理决定责令加付（劳动合同法85条）。',
    },
    en: {
      title: 'Additional damages are not part of an order to correct.',
      next: 'They are ordered by decision after the order was not obeyed (LCL 85).',
    },
  },
  'obligation/damages-out-of-range': {
    status: 422,
    zh: { title: '加付赔偿金比例应在{min}%至{max}%之间。', next: '请按规定比例填写（劳动合同法85条）。' },
    en: { title: 'Additional damages must be {min}–{max} percent.', next: 'Enter a lawful share (LCL 85).' },
  },
  'obligation/wrong-sum': {
    status: 422,
    zh: { title: '加付赔偿金的金额与责令支付金额的{percent}%不符。', next: '请按责令支付的每人金额计算。' },
    en: {
      title: 'The sum is not {percent} percent of what was ordered.',
      next: 'Compute it from the ordered sum of each worker.',
    },
  },
  'worker/unknown': {
    status: 422,
    zh: { title: '第{obligation}项里没有这名劳动者。', next: '请从本案劳动者中选择。' },
    en: { title: 'This worker is not part of item {obligation}.', next: 'Choose a worker of this case.' },
  },
  'term/passed': {
    status: 422,
    zh: { title: '期限{date}已过，或者不晚于今天。', next: '请重新确定履行期限。' },
    en: { title: '{date} has passed or is not ahead.', next: 'Set another day.' },
  },
  'order/unknown': {
    status: 422,
    zh: { title: '没有这份指令书或者处理决定书。', next: '请核对文书。' },
    en: { title: 'There is no such order or decision.', next: 'Check which paper is meant.' },
  },
  'order/not-unmet': {
    zh: {
      title: '责令的期限还没有届满，或者已经按期履行。{number} {due}',
      next: '期限届满次日起才产生后果（监察条例18条）。',
    },
    en: {
      title: 'Not overdue yet, or obeyed in time. {number} {due}',
      next: 'Consequences begin the day after it (INSP 18).',
    },
  },
  'order/date-provisional': {
    zh: {
      title: '{number}的期限{due}所在年份的放假通知还没有发布，日期可能变动。',
      next: '请等放假通知加载后再办理。',
    },
    en: {
      title: 'The due date {due} of {number} may still move: its holiday notice is not out.',
      next: 'Wait until the notice is loaded.',
    },
  },
  'order/other-item': {
    status: 422,
    zh: { title: '{number}不涉及这项违法行为。', next: '请选择责令改正该行为的指令书。' },
    en: { title: '{number} is about another violation.', next: 'Choose the order about this one.' },
  },
  'order/unperformed': {
    zh: { title: '{number}还没有履行完毕。', next: '须有改正、支付的凭证才能以“已改正”办理。' },
    en: { title: '{number} has not been performed.', next: '“Corrected” needs evidence of correction and payment.' },
  },
  'document/unknown': {
    status: 422,
    zh: { title: '没有这份文书。', next: '请从本案文书中选择。' },
    en: { title: 'There is no such paper.', next: 'Choose a paper of this case.' },
  },
  'document/already-served': {
    zh: { title: '这份文书已经送达。', next: '不必重复送达。' },
    en: { title: 'This paper has been served.', next: 'Nothing more is needed.' },
  },
  'document/nothing-to-serve': {
    zh: { title: '没有待送达的文书。', next: '请先作出决定或者告知。' },
    en: { title: 'Nothing waits to be served.', next: 'Issue a paper first.' },
  },
  'document/not-served': {
    zh: { title: '{number}还没有送达。', next: '请先送达，履行期限从送达起算。' },
    en: { title: '{number} has not been served.', next: 'Serve it first; its period counts from then.' },
  },
  'service/before-issue': {
    status: 422,
    zh: { title: '送达日期早于文书日期{date}。', next: '请核对日期。' },
    en: { title: 'The service is dated before the paper ({date}).', next: 'Check the day.' },
  },
  'service/consent-missing': {
    status: 422,
    zh: { title: '电子送达须有受送达人签署的确认书。', next: '请填写确认书编号（行政处罚法61条）。' },
    en: { title: 'Electronic service needs a signed confirmation.', next: 'Enter its number (APL 61).' },
  },
  'service/electronic-not-in-force': {
    zh: { title: '当时的法律没有规定处罚文书电子送达。', next: '请改用其他送达方式。' },
    en: { title: 'Electronic service was not provided at that time.', next: 'Serve it another way.' },
  },
  'service/notice-period-running': {
    zh: { title: '公告送达须满{days}日。', next: '请填写公告日期，满{days}日后再登记送达。' },
    en: { title: 'Public notice takes {days} days.', next: 'Enter the day of publication; record service after that.' },
  },
  'service/record-missing': {
    status: 422,
    zh: { title: '没有见证或者影像记录。', next: '请填写见证人、照片或者录像。' },
    en: { title: 'There is no witness or recording.', next: 'Enter witness, photo or video.' },
  },
  'service/receipt-missing': {
    status: 422,
    zh: { title: '邮寄送达没有填写回执号。', next: '请填写邮件号或者回执号。' },
    en: { title: 'The mail receipt is missing.', next: 'Enter its number.' },
  },
  'service/posting-only-orders': {
    zh: { title: '张贴方式只用于限期整改指令书。', next: '处罚、处理决定请用其他法定方式送达。' },
    en: { title: 'Posting is for orders to correct only.', next: 'Serve decisions in another lawful way.' },
  },
  'performance/empty': {
    status: 422,
    zh: { title: '没有填写支付、改正或者缴款。', next: '请至少填写一项及其凭证。' },
    en: { title: 'Neither payment nor correction nor fine is given.', next: 'Enter at least one with its evidence.' },
  },
  'performance/nothing-owed': {
    zh: { title: '没有已送达且未履行的文书。', next: '请先送达文书，或者查看是否已经履行。' },
    en: { title: 'Nothing served is outstanding.', next: 'Serve the paper first, or see whether it was performed.' },
  },
  'payment/exceeds': {
    status: 422,
    zh: { title: '支付超过应付余额（{owed}元）。', next: '请核对凭证。' },
    en: { title: 'More than is owed (CNY {owed}).', next: 'Check the evidence.' },
  },
  'correction/unknown': {
    status: 422,
    zh: { title: '第{obligation}项不是改正义务。', next: '请从责令改正的项目中选择。' },
    en: { title: 'Item {obligation} is nothing to correct.', next: 'Choose an item to be corrected.' },
  },
  'correction/already-verified': {
    zh: { title: '第{obligation}项已经核实改正。', next: '不必重复核实。' },
    en: { title: 'Item {obligation} is verified already.', next: 'Nothing more is needed.' },
  },
  'noncompliance/already-punished': {
    zh: { title: '对这份文书的拒不改正已经追究。', next: '同一行为不得再次罚款（行政处罚法29条）。' },
    en: {
      title: 'Non-compliance with this paper is being punished already.',
      next: 'The same act is not fined twice (APL 29).',
    },
  },
};
