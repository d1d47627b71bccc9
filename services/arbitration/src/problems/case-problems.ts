import type { ArbitrationRejectionCode } from '@one-window/domain-arbitration';
import type { ProblemText } from '@one-window/platform';

type Codes = Extract<
  ArbitrationRejectionCode,
  `case/${string}` | `date/${string}` | `calendar/${string}` | `rules/${string}` | `proposal/${string}`
>;

export const caseProblems: Readonly<Record<Codes, ProblemText>> = {
  'calendar/year-unknown': {
    zh: { title: '系统还没有{year}年的工作日历。', next: '请选择更近的日期，或者请管理员加载该年放假通知。' },
    en: {
      title: 'The working calendar does not know {year}.',
      next: 'Choose an earlier day, or have the notice of that year loaded.',
    },
  },
  'case/already-accepted': {
    zh: { title: '本案已经受理。', next: '不应受理的，请提请撤销案件（办案规则32条）。' },
    en: {
      title: 'The case has been accepted already.',
      next: 'If it should not have been, propose revocation (RULES 32).',
    },
  },
  'case/already-opened': {
    zh: { title: '这次派送已经开立案件。', next: '请打开已有的案件。' },
    en: { title: 'This dispatch has already opened a case.', next: 'Open the existing case.' },
  },
  'case/decided': {
    zh: { title: '本案全部请求已有结果。', next: '请送达裁决书或者调解书，然后提请结案。' },
    en: {
      title: 'All claims of this case have been decided.',
      next: 'Serve the award or conciliation statement, then propose closing.',
    },
  },
  'case/ended': {
    zh: { title: '本案程序已经结束。', next: '可以继续登记送达、提请结案；当事人再次申请的，由窗口登记新事项。' },
    en: {
      title: 'The proceeding is over.',
      next: 'Service and closing may still be recorded; a new application starts at the window.',
    },
  },
  'case/not-accepted': {
    zh: { title: '本案还没有受理。', next: '请先提请受理，由仲裁院负责人批准。' },
    en: { title: 'The case has not been accepted yet.', next: 'Propose acceptance and have the Head approve it.' },
  },
  'case/not-opened': {
    status: 404,
    zh: { title: '没有这个仲裁案件。', next: '请核对编号；事项须先由窗口派送到本仲裁院。' },
    en: {
      title: 'There is no such arbitration case.',
      next: 'Check the number; a matter is first dispatched here by the window.',
    },
  },
  'case/not-suspended': {
    zh: { title: '本案没有中止。', next: '请按当前程序继续办理。' },
    en: { title: 'The case is not suspended.', next: 'Go on with the current step.' },
  },
  'case/suspended': {
    zh: { title: '本案自{since}起中止审理。', next: '中止的情形消除后，请先恢复审理（办案规则47条）。' },
    en: {
      title: 'The case has been suspended since {since}.',
      next: 'Resume it once the ground has ended (RULES 47).',
    },
  },
  'date/in-future': {
    zh: { title: '日期{day}还没有到，今天是{today}。', next: '请填写已经发生的日期。' },
    en: { title: '{day} has not come yet; today is {today}.', next: 'Give a day that has been.' },
  },
  'date/too-early': {
    zh: { title: '日期{day}早于{notBefore}。', next: '请核对日期。' },
    en: { title: '{day} is before {notBefore}.', next: 'Check the date.' },
  },
  'proposal/missing': {
    zh: { title: '没有待批准的提请。', next: '请先由承办人提请。' },
    en: { title: 'Nothing has been proposed.', next: 'The officer in charge proposes first.' },
  },
  'proposal/not-yours': {
    status: 403,
    zh: { title: '只有审批人或者提请人本人可以退回。', next: '请联系审批人。' },
    en: { title: 'Only the approver or the proposer may return it.', next: 'Ask the approver.' },
  },
  'proposal/own': {
    status: 403,
    zh: { title: '不能批准自己提请的事项。', next: '须由他人批准。' },
    en: { title: 'One may not approve what one proposed.', next: 'Somebody else must approve it.' },
  },
  'proposal/pending': {
    zh: { title: '已有一项提请等待批准。', next: '请等待批准，或者先退回该提请。' },
    en: { title: 'A proposal is waiting for approval already.', next: 'Wait for it, or have it returned first.' },
  },
  'rules/not-in-force': {
    zh: { title: '收件日{day}早于现行办案规则施行日{from}。', next: '2017年7月1日以前的案件不在本系统办理范围内。' },
    en: {
      title: 'The receipt on {day} is before the rules in force from {from}.',
      next: 'Cases received before 2017-07-01 are not handled in this system.',
    },
  },
};
