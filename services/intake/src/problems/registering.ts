import type { ProblemText } from '@one-window/platform';

export const registeringProblems = {
  'matter/absent': {
    status: 404,
    zh: { title: '没有这个登记事项。', next: '请核对编号，或先登记。' },
    en: { title: 'There is no such matter.', next: 'Check the number, or register it first.' },
  },
  'matter/already-registered': {
    zh: { title: '已登记，收件号{receiptNo}。', next: '请打开该事项办理，不必重复登记。' },
    en: { title: 'Already registered under {receiptNo}.', next: 'Open that matter instead.' },
  },
  'matter/handed-on': {
    zh: { title: '各项请求均已派送或办结，窗口不再更改。', next: '请向承办的仲裁院或监察机构提交。' },
    en: { title: 'Everything has been handed on.', next: 'Submit it to the body that handles the case.' },
  },
  'receipt/in-future': {
    status: 422,
    zh: { title: '收件日{receivedOn}晚于今天。', next: '请填写实际收到的日期。' },
    en: { title: 'The day of receipt, {receivedOn}, is later than today.', next: 'Enter the day it was received.' },
  },
  'claim/without-subject': {
    status: 422,
    zh: { title: '第{claim}项请求没有选择事由。', next: '请选择发生了什么，或填写案由、监察事项。' },
    en: {
      title: 'Claim {claim} does not say what it is about.',
      next: 'Choose what happened, or name a cause or matter.',
    },
  },
  'claim/unknown-subject': {
    status: 422,
    zh: { title: '第{claim}项请求的事由代码不存在。', next: '请从列表中选择。' },
    en: { title: 'Claim {claim} has a code that does not exist.', next: 'Choose from the list.' },
  },
  'completion/already-requested': {
    zh: { title: '补正要求已一次性告知（{noticeNo}），不得再次要求。', next: '请等待材料，或直接派送。' },
    en: {
      title: 'What is missing was told once ({noticeNo}) and may not be asked for again.',
      next: 'Wait for it, or hand the matter on.',
    },
  },
  'completion/not-requested': {
    zh: { title: '没有待补正的通知。', next: '多交的材料请用“补收材料”。' },
    en: { title: 'No completion is outstanding.', next: 'Use “add materials” for anything else.' },
  },
  'item/unknown': {
    status: 404,
    zh: { title: '没有请求{itemId}。', next: '请刷新后重试。' },
    en: { title: 'There is no claim {itemId}.', next: 'Refresh and try again.' },
  },
  'item/handed-on': {
    zh: { title: '请求{itemId}已派送、已告知或已撤回，窗口不再更改。', next: '请向承办机构办理。' },
    en: { title: 'Claim {itemId} has left the window.', next: 'Turn to the body that handles it.' },
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
