import type { ArbitrationRejectionCode } from '@one-window/domain-arbitration';
import type { ProblemText } from '@one-window/platform';

type Codes = Extract<
  ArbitrationRejectionCode,
  `correction/${string}` | `mediation/${string}` | `acceptance/${string}` | `withdrawal/${string}`
>;

export const preliminaryProblems: Readonly<Record<Codes, ProblemText>> = {
  'acceptance/condition-unmet': {
    zh: {
      title: '不符合受理条件：{conditionZh}。',
      next: '请提请不予受理；仅无管辖权的，请书面告知有管辖权的仲裁委（办案规则31条）。',
    },
    en: {
      title: 'A condition of acceptance is not met: {conditionEn}.',
      next: 'Propose refusal; if only jurisdiction is missing, explain in writing (RULES 31).',
    },
  },
  'acceptance/held-for-mediation': {
    zh: { title: '当事人同意先行调解，暂缓受理。', next: '请先登记调解结果（办案规则69条）。' },
    en: {
      title: 'Acceptance is held while the parties mediate.',
      next: 'Record the result of the mediation first (RULES 69).',
    },
  },
  'acceptance/item-twice': {
    status: 422,
    zh: { title: '同一项请求出现两次：{itemId}。', next: '一项请求只能拟受理或者不予受理。' },
    en: { title: 'A claim appears twice: {itemId}.', next: 'A claim is either accepted or refused.' },
  },
  'acceptance/item-unknown': {
    status: 422,
    zh: { title: '本案没有这项请求：{itemId}。', next: '请核对请求。' },
    en: { title: 'There is no such claim: {itemId}.', next: 'Check the claims.' },
  },
  'acceptance/items-incomplete': {
    zh: {
      title: '还有请求没有表态：{itemId}。',
      next: '请对每一项请求写明拟受理或者不予受理，至少受理一项；全部不受理的，提请不予受理。',
    },
    en: {
      title: 'A claim was left out: {itemId}.',
      next: 'Say of each claim whether it is accepted or refused; if none is, propose refusal.',
    },
  },
  'acceptance/not-overdue': {
    zh: { title: '受理期限没有超过。', next: '期限届满之前无需登记超期。' },
    en: { title: 'The time for deciding on acceptance has not passed.', next: 'Nothing to record before it has.' },
  },
  'correction/already-requested': {
    zh: { title: '补正已经一次性告知过。', next: '办案规则29条要求一次性告知。逾期未补正的，按现有材料决定是否受理。' },
    en: {
      title: 'Correction has been requested already.',
      next: 'RULES 29 allows one notice. If it is not answered, decide on the file.',
    },
  },
  'correction/not-requested': {
    zh: { title: '没有等待补正的材料。', next: '请先发出补正通知书。' },
    en: { title: 'No correction is awaited.', next: 'Issue a correction notice first.' },
  },
  'mediation/already-suggested': {
    zh: { title: '本案已经建议过先行调解。', next: '请按调解结果继续，或者依法决定是否受理。' },
    en: { title: 'Mediation has been suggested before.', next: 'Go on with its result, or decide on acceptance.' },
  },
  'mediation/not-held': {
    zh: { title: '本案不在先行调解中。', next: '请按当前程序继续办理。' },
    en: { title: 'The case is not in mediation.', next: 'Go on with the current step.' },
  },
  'mediation/not-suggested': {
    zh: { title: '还没有建议先行调解，或者已有答复。', next: '请先建议先行调解。' },
    en: { title: 'Mediation was not suggested, or has been answered.', next: 'Suggest mediation first.' },
  },
  'mediation/respondent-absent': {
    zh: { title: '被申请人缺席，无法当庭调解。', next: '缺席审理的，可以直接评议、裁决（办案规则39条）。' },
    en: {
      title: 'The respondent is absent: mediation is impossible.',
      next: 'After a default hearing deliberate and award (RULES 39).',
    },
  },
  'withdrawal/settlement-unexplained': {
    zh: {
      title: '因和解撤回，还没有说明后果。',
      next: '请说明：和解协议不能直接强制执行，调解书可以；可以改出调解书（调解仲裁法41、51条）。',
    },
    en: {
      title: 'Withdrawn because settled, and the consequence was not explained.',
      next: 'Explain: a settlement cannot be enforced directly, a conciliation statement can; offer one (LMAA 41, 51).',
    },
  },
};
