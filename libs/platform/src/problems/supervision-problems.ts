import type { SupervisionRejectionCode } from '@one-window/kernel';
import type { ProblemText } from './problem-catalog';

/** Why an order of supervision is not given, answered or ended; the same in every body. */
export const supervisionProblems: Readonly<Record<SupervisionRejectionCode, ProblemText>> = {
  'supervision/open': {
    zh: { title: '本案已在督办中（{since} 起，{dueOn} 前答复）。', next: '先销督，再另行督办。' },
    en: { title: 'An order stands since {since}, to be answered by {dueOn}.', next: 'End it first, then order anew.' },
  },
  'supervision/due-past': {
    status: 422,
    zh: { title: '要求答复的日期 {dueOn} 已过。', next: '请填写今天或以后的日期。' },
    en: { title: 'The day to answer by, {dueOn}, has passed.', next: 'Name today or a later day.' },
  },
  'supervision/none-open': {
    zh: { title: '本案没有待办的督办。', next: '需要督办的，由督导·审计提出。' },
    en: { title: 'No order of supervision stands here.', next: 'A supervisor gives one where it is needed.' },
  },
  'supervision/already-answered': {
    zh: { title: '本次督办已于 {on} 答复。', next: '等待督导·审计销督；有补充的，请与其联系。' },
    en: { title: 'The order was answered on {on}.', next: 'Wait until supervision ends it; tell them what is new.' },
  },
};
