import type { ArbitrationRejectionCode } from '@one-window/domain-arbitration';
import type { ProblemText } from '@one-window/platform';

type Codes = Extract<
  ArbitrationRejectionCode,
  | `conciliation/${string}`
  | `deliberation/${string}`
  | `award/${string}`
  | `extension/${string}`
  | `closing/${string}`
  | `lead/${string}`
>;

export const outcomeProblems: Readonly<Record<Codes, ProblemText>> = {
  'award/amount-mismatch': {
    status: 422,
    zh: {
      title: '支持的金额与结论不符：请求{itemId}，请求额{claimedFen}分，裁决额{grantedFen}分。',
      next: '全部支持的金额应等于请求额，部分支持应小于请求额，不予支持应为零。',
    },
    en: {
      title: 'Amount and result differ: claim {itemId}, claimed {claimedFen} fen, granted {grantedFen} fen.',
      next: 'Full: equal to the claim; in part: less; none: zero.',
    },
  },
  'award/cause-missing': {
    status: 422,
    zh: { title: '请求{itemId}没有写明按哪个案由判断终局：{cause}。', next: '劳务派遣、用工主体责任须写明具体案由。' },
    en: {
      title: 'Claim {itemId}: the cause for classification is missing ({cause}).',
      next: 'Dispatch and subcontract causes name the underlying cause.',
    },
  },
  'award/cause-reason-missing': {
    status: 422,
    zh: { title: '请求{itemId}的裁决案由改为{cause}，没有写明理由。', next: '请写明改变案由的理由。' },
    en: { title: 'Claim {itemId} is granted under {cause} without a reason.', next: 'Say why the cause differs.' },
  },
  'award/cause-unknown': {
    status: 422,
    zh: { title: '没有这个案由：{cause}。', next: '请从案由表中选择。' },
    en: { title: 'There is no cause {cause}.', next: 'Choose from the list.' },
  },
  'award/component-missing': {
    status: 422,
    zh: {
      title: '请求{itemId}没有写明属于哪一部分：{cause}。',
      next: '工伤待遇分医疗费与其他；竞业限制分补偿与违约金。',
    },
    en: {
      title: 'Claim {itemId}: which part of {cause} is it?',
      next: 'Injury: medical cost or other; non-compete: compensation or penalty.',
    },
  },
  'award/hearing-not-closed': {
    zh: { title: '还没有开庭，或者辩论没有终结。', next: '请先开庭审理，辩论终结后再评议、裁决。' },
    en: {
      title: 'The hearing has not been held or the debate is open.',
      next: 'Hear the case and close the debate first.',
    },
  },
  'award/item-unknown': {
    status: 422,
    zh: { title: '该项请求不在待裁决范围：{itemId}。', next: '请核对请求。' },
    en: { title: 'This claim is not open: {itemId}.', next: 'Check the claims.' },
  },
  'award/items-missing': {
    status: 422,
    zh: { title: '还有请求没有裁决：{itemId}。', next: '请对每一项待决请求作出裁决；先行裁决尚未提供。' },
    en: {
      title: 'A claim was left undecided: {itemId}.',
      next: 'Decide every open claim; partial awards are not offered yet.',
    },
  },
  'award/mediation-missing': {
    zh: { title: '裁决前没有先行调解。', next: '请先主持调解并登记结果（调解仲裁法42条）。' },
    en: { title: 'No attempt to mediate before the award.', next: 'Mediate and record the result first (LMAA 42).' },
  },
  'award/over-claim': {
    status: 422,
    zh: {
      title: '裁决额超过请求额：请求{itemId}，请求额{claimedFen}分，裁决额{grantedFen}分。',
      next: '裁决不得超出仲裁请求。',
    },
    en: {
      title: 'The award exceeds the claim: {itemId}, claimed {claimedFen} fen, granted {grantedFen} fen.',
      next: 'An award may not go beyond what was claimed.',
    },
  },
  'award/signature-foreign': {
    status: 422,
    zh: { title: '签名人不是本案仲裁员。', next: '请核对签名。' },
    en: { title: 'A signature is not of this tribunal.', next: 'Check the signatures.' },
  },
  'award/signature-missing': {
    status: 422,
    zh: { title: '缺少仲裁员{name}的签名。', next: '只有评议时持不同意见的仲裁员可以不签名（调解仲裁法45条）。' },
    en: { title: 'The signature of {name} is missing.', next: 'Only a dissenter may leave it out (LMAA 45).' },
  },
  'closing/not-decided': {
    zh: { title: '还有请求没有结果。', next: '请先裁决、调解或者登记撤回。' },
    en: { title: 'A claim has no result yet.', next: 'Award, conciliate or record a withdrawal first.' },
  },
  'closing/service-missing': {
    zh: { title: '还缺送达回证：{documentZh}（{partiesZh}）。', next: '请先登记送达（办案规则22条）。' },
    en: {
      title: 'A service receipt is missing: {documentEn} ({partiesEn}).',
      next: 'Record the service first (RULES 22).',
    },
  },
  'conciliation/already-signed': {
    zh: { title: '该当事人已经签收调解书。', next: '签收后不得反悔；请等待其他当事人签收。' },
    en: { title: 'This party has signed for it.', next: 'After signing there is no repudiation; wait for the others.' },
  },
  'conciliation/in-default': {
    zh: { title: '缺席审理的案件不能制作调解书。', next: '请评议、裁决。' },
    en: { title: 'No conciliation in a default hearing.', next: 'Deliberate and award.' },
  },
  'conciliation/item-pending': {
    zh: { title: '该项请求已在另一份待签收的调解书中：{itemId}。', next: '请等待签收或者登记反悔。' },
    en: {
      title: 'This claim is in another statement that waits for signatures: {itemId}.',
      next: 'Wait for it, or record its repudiation.',
    },
  },
  'conciliation/item-unknown': {
    status: 422,
    zh: { title: '该项请求不在待决范围：{itemId}。', next: '请核对请求。' },
    en: { title: 'This claim is not open: {itemId}.', next: 'Check the claims.' },
  },
  'conciliation/none-pending': {
    zh: { title: '没有等待签收的调解书。', next: '请先制作调解书。' },
    en: { title: 'No conciliation statement waits for signatures.', next: 'Issue one first.' },
  },
  'conciliation/pending': {
    zh: { title: '调解书还在等待签收。', next: '请等待双方签收；拒绝签收的，登记调解反悔后再裁决。' },
    en: {
      title: 'A conciliation statement waits for signatures.',
      next: 'Wait for both; if one refuses, record the repudiation, then award.',
    },
  },
  'conciliation/signature-missing': {
    status: 422,
    zh: { title: '缺少仲裁员{name}的签名。', next: '调解书由仲裁员签名（调解仲裁法42条）。' },
    en: { title: 'The signature of {name} is missing.', next: 'All arbitrators sign (LMAA 42).' },
  },
  'conciliation/unknown': {
    status: 422,
    zh: { title: '没有这份待签收的调解书。', next: '请从文书列表中选择。' },
    en: { title: 'There is no such pending statement.', next: 'Choose it from the list.' },
  },
  'deliberation/already-held': {
    zh: { title: '评议已经记录。', next: '请制作裁决书。' },
    en: { title: 'The deliberation is recorded.', next: 'Issue the award.' },
  },
  'deliberation/missing': {
    zh: { title: '三人仲裁庭须先评议。', next: '请记录评议和各仲裁员意见（办案规则52条）。' },
    en: {
      title: 'A tribunal of three deliberates first.',
      next: 'Record the deliberation and each opinion (RULES 52).',
    },
  },
  'deliberation/not-carried': {
    zh: {
      title: '评议结论没有得到多数意见，也不是首席仲裁员的意见。',
      next: '不能形成多数意见的，按首席仲裁员的意见写评议结论（调解仲裁法45条）。',
    },
    en: {
      title: 'The conclusion has neither a majority nor the presiding arbitrator.',
      next: 'Without a majority the presiding arbitrator’s opinion is the conclusion (LMAA 45).',
    },
  },
  'deliberation/sole-arbitrator': {
    zh: { title: '独任仲裁不需要评议。', next: '请直接制作裁决书。' },
    en: { title: 'A sole arbitrator does not deliberate.', next: 'Issue the award.' },
  },
  'deliberation/votes-incomplete': {
    status: 422,
    zh: { title: '仲裁员意见不完整。', next: '请逐一记录每名仲裁员的意见。' },
    en: { title: 'Not every arbitrator’s opinion is there.', next: 'Record the opinion of each member.' },
  },
  'extension/too-late': {
    zh: { title: '审理期限已于{dueOn}届满，不能再延期。', next: '延期须在期限届满前批准。请尽快审结。' },
    en: {
      title: 'The time limit ended on {dueOn}.',
      next: 'An extension is approved before it ends. Decide the case without delay.',
    },
  },
  'extension/too-long': {
    status: 422,
    zh: { title: '延期合计{total}日，超过{max}日。', next: '请缩短延期天数（调解仲裁法43条）。' },
    en: { title: 'Extensions would total {total} days; {max} is the most.', next: 'Ask for fewer days (LMAA 43).' },
  },
  'extension/used-up': {
    zh: { title: '延期已经用过{max}次。', next: '不能再次延期，请在期限内审结。' },
    en: { title: 'The extension has been used ({max}).', next: 'No further extension; decide within the limit.' },
  },
  'lead/already-answered': {
    zh: { title: '该线索的这项答复已经记录。', next: '无需重复登记。' },
    en: { title: 'This answer to the lead is recorded.', next: 'Nothing more to do.' },
  },
  'lead/item-unknown': {
    status: 422,
    zh: { title: '本案没有这项请求：{itemId}。', next: '请核对请求。' },
    en: { title: 'There is no such claim: {itemId}.', next: 'Check the claims.' },
  },
  'lead/none-sent': {
    zh: { title: '本案没有移送过线索。', next: '请先移送线索。' },
    en: { title: 'No lead was sent from this case.', next: 'Send one first.' },
  },
  'lead/unit-not-inspection': {
    status: 422,
    zh: { title: '{unit}不是劳动保障监察机构。', next: '请选择有管辖权的监察机构。' },
    en: { title: '{unit} is not an inspection unit.', next: 'Choose the competent inspection unit.' },
  },
  'lead/unknown': {
    status: 422,
    zh: { title: '没有这条线索。', next: '请核对线索。' },
    en: { title: 'There is no such lead.', next: 'Check the lead.' },
  },
};
