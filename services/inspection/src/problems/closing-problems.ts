import type { InspectionRejectionCode } from '@one-window/domain-inspection';
import type { ProblemText } from '@one-window/platform';

type Codes = Extract<InspectionRejectionCode, `result/${string}` | `closing/${string}`>;

export const closingProblems: Readonly<Record<Codes, ProblemText>> = {
  'result/none-yet': {
    zh: { title: '还没有可以告知的处理结果。', next: '作出决定后再告知。' },
    en: { title: 'There is no result to tell yet.', next: 'Tell it after the decision.' },
  },
  'result/nobody-to-tell': {
    zh: { title: '本案没有这样的人需要告知。', next: '投诉案件告知投诉人；有举报人的欠薪案件告知举报人。' },
    en: {
      title: 'There is nobody of this kind to tell.',
      next: 'Complainants are told; in wage cases the reporter too.',
    },
  },
  'closing/round-open': {
    zh: { title: '还有处理意见没有决定。', next: '请先由局领导决定。' },
    en: { title: 'A proposal is undecided.', next: 'The bureau head must decide first.' },
  },
  'closing/order-open': {
    zh: {
      title: '{number}逾期未履行，也没有后续处理。',
      next: '请核实履行，或者追究拒不改正、作出处理决定、移送公安。',
    },
    en: {
      title: '{number} is unmet and nothing followed.',
      next: 'Verify performance, punish non-compliance, decide, or transfer to the police.',
    },
  },
  'closing/unserved': {
    zh: { title: '{number}还没有送达。', next: '请先送达。' },
    en: { title: '{number} has not been served.', next: 'Serve it first.' },
  },
  'closing/unperformed': {
    zh: { title: '{number}还没有履行完毕。', next: '请核实履行；期满不履行的，申请法院强制执行。' },
    en: { title: '{number} has not been performed.', next: 'Verify performance, or apply for court enforcement.' },
  },
  'closing/police-open': {
    zh: { title: '公安机关是否立案还没有结果。', next: '请登记公安机关的决定。' },
    en: { title: 'The police have not answered.', next: 'Record their decision.' },
  },
  'closing/no-outcome': {
    zh: { title: '本案还没有处理结果。', next: '请先作出处理。' },
    en: { title: 'The case has no outcome yet.', next: 'Decide it first.' },
  },
  'closing/complainant-not-told': {
    zh: { title: '还没有把处理结果告知投诉人。', next: '请先告知并登记。' },
    en: { title: 'The complainant has not been told the result.', next: 'Tell him and record it.' },
  },
  'closing/reporter-not-told': {
    zh: { title: '还没有把处理结果告知举报人。', next: '欠薪线索须告知举报人（保障农民工工资支付条例10条）。' },
    en: {
      title: 'The reporter has not been told the result.',
      next: 'In wage matters the reporter is told (WAGE 10).',
    },
  },
  'closing/outcome-contradicted': {
    status: 422,
    zh: { title: '结案方式与办理情况不符。', next: '请按实际处理结果选择。' },
    en: { title: 'The outcome does not match what happened.', next: 'Choose the actual outcome.' },
  },
};
