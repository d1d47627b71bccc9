import type { InspectionRejectionCode } from '@one-window/domain-inspection';
import type { ProblemText } from '@one-window/platform';

type Codes = Extract<
  InspectionRejectionCode,
  | `round/${string}`
  | `notice/${string}`
  | `defence/${string}`
  | `hearing/${string}`
  | `decision/${string}`
  | `ground/${string}`
  | `crime/${string}`
  | `police/${string}`
  | `arrears/${string}`
>;

export const roundProblems: Readonly<Record<Codes, ProblemText>> = {
  'round/unknown': {
    status: 422,
    zh: { title: '没有这项处理意见，或者已被退回。', next: '请从待决定的处理意见中选择。' },
    en: { title: 'There is no such proposal, or it was returned.', next: 'Choose one that waits for a decision.' },
  },
  'round/none-open': {
    zh: { title: '没有需要这样决定的处理意见。', next: '请先由监察员终结调查并提请处理。' },
    en: { title: 'Nothing waits for this kind of decision.', next: 'The inspectors must propose it first.' },
  },
  'round/not-proposed': {
    zh: { title: '提请的意见里没有这种处理。', next: '请退回，由监察员重新提请。' },
    en: { title: 'This outcome was not proposed.', next: 'Return the proposal so that it can be proposed anew.' },
  },
  'round/decided': {
    zh: { title: '这项意见已经决定。', next: '请查看已作出的决定。' },
    en: { title: 'This has been decided already.', next: 'See the decision that was made.' },
  },
  'notice/already-sent': {
    zh: { title: '已经事先告知（{number}）。', next: '请送达该告知书；内容有误的，退回重新提请。' },
    en: { title: 'The prior notice has been issued ({number}).', next: 'Serve it.' },
  },
  'notice/incomplete': {
    status: 422,
    zh: {
      title: '告知内容与提请的处理不一致。',
      next: '拟处罚的须列明处罚；拟处理的须列明处理内容（行政处罚法44条）。',
    },
    en: {
      title: 'The notice does not match what was proposed.',
      next: 'List every intended penalty and handling (APL 44).',
    },
  },
  'notice/no-time-to-defend': {
    status: 422,
    zh: { title: '陈述申辩截止日{date}不晚于今天。', next: '请给当事人留出陈述申辩的时间（行政处罚法45条）。' },
    en: { title: 'The day for the defence ({date}) is not ahead.', next: 'Leave time for a defence (APL 45).' },
  },
  'notice/not-served': {
    zh: { title: '事先告知书还没有送达。', next: '未事先告知不得作出处罚或者处理决定（监察条例19条）。' },
    en: { title: 'The prior notice has not been served.', next: 'Without it there is no decision (INSP 19).' },
  },
  'defence/not-received': {
    zh: { title: '没有待复核的陈述申辩。', next: '请先登记收到的陈述申辩。' },
    en: { title: 'No defence is waiting for review.', next: 'Record it when it arrives.' },
  },
  'defence/unreviewed': {
    zh: { title: '陈述申辩还没有复核，也没有放弃。', next: '请先复核申辩，或者记录放弃（行政处罚法45条）。' },
    en: { title: 'The defence is neither reviewed nor waived.', next: 'Review it, or record the waiver (APL 45).' },
  },
  'defence/received': {
    zh: { title: '已经收到陈述申辩，不能按放弃处理。', next: '请复核申辩（行政处罚法45条）。' },
    en: { title: 'A defence was received: it is not waived.', next: 'Review it (APL 45).' },
  },
  'defence/period-running': {
    zh: { title: '陈述申辩期限到{date}才届满。', next: '请等到期限届满，或者取得书面放弃声明。' },
    en: { title: 'The period for the defence runs until {date}.', next: 'Wait, or obtain a written waiver.' },
  },
  'hearing/right-running': {
    zh: {
      title: '当事人在{date}以前可以要求听证。',
      next: '请等到期限届满，或者取得书面放弃听证声明（行政处罚法64条）。',
    },
    en: { title: 'A hearing may be asked for until {date}.', next: 'Wait, or obtain a written waiver (APL 64).' },
  },
  'decision/beyond-notice': {
    zh: {
      title: '决定（{decided}元）重于事先告知（{noticed}元），或者没有告知。',
      next: '不得因申辩加重（行政处罚法45条）；确需加重的，退回后重新告知。',
    },
    en: {
      title: 'The decision (CNY {decided}) exceeds the notice (CNY {noticed}).',
      next: 'A defence never makes it worse (APL 45); more needs a new notice.',
    },
  },
  'ground/not-in-force': {
    zh: { title: '这一不予处罚情形自{from}起才有规定。', next: '请选择当时法律规定的情形。' },
    en: { title: 'This ground exists only from {from} on.', next: 'Choose a ground of that time.' },
  },
  'crime/report-pending': {
    zh: { title: '已有移送报告在办，或者案件已在公安机关。', next: '请等待正职负责人决定或者公安机关答复。' },
    en: {
      title: 'A report is pending, or the police have the case.',
      next: 'Wait for the decision or the answer of the police.',
    },
  },
  'crime/no-report': {
    zh: { title: '没有等待决定的移送报告。', next: '请专案组（两人以上）先提交书面报告。' },
    en: { title: 'No report waits for a decision.', next: 'The special team must report first.' },
  },
  'crime/decision-pending': {
    zh: { title: '涉嫌犯罪，是否移送还没有决定。', next: '请先由正职负责人决定是否移送公安，再作其他决定。' },
    en: { title: 'A crime is suspected and the transfer undecided.', next: 'The principal head must decide first.' },
  },
  'crime/with-police': {
    zh: {
      title: '案件已移送公安机关，不能以罚代刑或者再次移送。',
      next: '请等待公安机关答复；不立案的，再作处理（行政处罚法27条）。',
    },
    en: {
      title: 'The police have the case: no penalty takes its place.',
      next: 'Wait for the police; when they do not file, go on (APL 27).',
    },
  },
  'crime/threshold-not-met': {
    zh: {
      title: '数额（共{total}元）没有达到移送标准。',
      next: '标准：一人三个月以上且{one}元以上，或者{workers}人以上且共{group}元以上。',
    },
    en: {
      title: 'The sum (CNY {total}) is below the threshold.',
      next: 'One worker: three months and CNY {one}; {workers} workers: CNY {group} in all.',
    },
  },
  'arrears/exceed-order': {
    status: 422,
    zh: { title: '欠薪数额超过{number}责令支付后的未付余额。', next: '请按未支付余额填写。' },
    en: { title: 'The arrears exceed what is unpaid under {number}.', next: 'Enter what is still unpaid.' },
  },
  'police/not-approved': {
    zh: { title: '没有批准且尚未送出的移送。', next: '请先由正职负责人批准；已经送出的不再重复。' },
    en: {
      title: 'There is no approved transfer waiting to be sent.',
      next: 'The principal head must approve it first.',
    },
  },
  'police/not-sent': {
    zh: { title: '还没有移送公安机关，或者日期早于送出日期，或者已经登记接收。', next: '请核对移送记录。' },
    en: {
      title: 'It was not sent yet, or the day is before the sending, or the receipt is recorded.',
      next: 'Check the record of the transfer.',
    },
  },
  'police/receipt-missing': {
    zh: { title: '没有公安机关接收记录，或者日期早于接收日期。', next: '请先登记公安机关接收。' },
    en: { title: 'The receipt of the police is missing, or the day is before it.', next: 'Record the receipt first.' },
  },
  'police/not-filed': {
    zh: { title: '公安机关没有立案。', next: '立案后才能登记侦查进展。' },
    en: { title: 'The police have not filed.', next: 'News can be recorded after they file.' },
  },
  'police/reasons-missing': {
    status: 422,
    zh: { title: '公安机关不立案，没有填写理由。', next: '请填写不立案通知的理由。' },
    en: { title: 'The reasons for not filing are missing.', next: 'Enter them from the notice of the police.' },
  },
};
