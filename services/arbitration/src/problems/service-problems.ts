import type { ArbitrationRejectionCode } from '@one-window/domain-arbitration';
import type { ProblemText } from '@one-window/platform';

type Codes = Extract<
  ArbitrationRejectionCode,
  `document/${string}` | `service/${string}` | `defence/${string}` | `procedure/${string}`
>;

export const serviceProblems: Readonly<Record<Codes, ProblemText>> = {
  'defence/all-filed': {
    zh: { title: '被申请人均已提交答辩书。', next: '补充意见请作为材料登记。' },
    en: { title: 'All respondents have filed their defence.', next: 'Register further papers as materials.' },
  },
  'defence/already-filed': {
    zh: { title: '该被申请人已经提交答辩书。', next: '补充意见请作为材料登记。' },
    en: { title: 'This respondent has filed a defence.', next: 'Register further papers as materials.' },
  },
  'document/none-issued': {
    zh: { title: '还没有需要送达的文书。', next: '请先作出决定或者制作文书。' },
    en: { title: 'No such document has been issued.', next: 'Make the decision or issue the document first.' },
  },
  'document/unknown': {
    status: 422,
    zh: { title: '本案没有这份文书。', next: '请从文书列表中选择。' },
    en: { title: 'There is no such document in this case.', next: 'Choose it from the list of documents.' },
  },
  'procedure/already-simplified': {
    zh: { title: '本案已经决定简易处理。', next: '需要改回的，请转为普通程序。' },
    en: { title: 'Simplified handling was chosen already.', next: 'Convert to ordinary procedure to change back.' },
  },
  'procedure/collective': {
    zh: { title: '集体争议不适用简易处理。', next: '请按普通程序组成三人仲裁庭。' },
    en: {
      title: 'A collective dispute is not handled simplified.',
      next: 'Form a tribunal of three in ordinary procedure.',
    },
  },
  'procedure/consent-missing': {
    status: 422,
    zh: { title: '缺少被申请人同意的凭证。', next: '缩短或者取消答辩期须经被申请人同意（办案规则58条）。' },
    en: {
      title: 'The respondent’s consent is not on file.',
      next: 'Shortening the defence period needs it (RULES 58).',
    },
  },
  'procedure/conversion-late': {
    zh: { title: '审理期限已于{dueOn}届满，不能再转为普通程序。', next: '转换须在期限届满前决定（办案规则61条）。' },
    en: {
      title: 'The time limit ended on {dueOn}: too late to convert.',
      next: 'Conversion is decided before the limit ends (RULES 61).',
    },
  },
  'procedure/not-simplified': {
    zh: { title: '本案适用普通程序。', next: '无需转换。' },
    en: { title: 'The case is in ordinary procedure.', next: 'Nothing to convert.' },
  },
  'procedure/respondent-missing': {
    zh: { title: '被申请人下落不明，不适用简易处理。', next: '请按普通程序办理（办案规则57条）。' },
    en: {
      title: 'The respondent cannot be found: no simplified handling.',
      next: 'Go on in ordinary procedure (RULES 57).',
    },
  },
  'procedure/tribunal-of-three': {
    zh: { title: '已组成三人仲裁庭，不适用简易处理。', next: '简易处理由一名仲裁员独任。' },
    en: { title: 'A tribunal of three has been formed.', next: 'Simplified handling is for a sole arbitrator.' },
  },
  'service/already-served': {
    zh: { title: '该文书已于{on}送达此人。', next: '如登记有误，请联系管理员更正。' },
    en: { title: 'It was served on this party on {on}.', next: 'If the record is wrong, ask the administrator.' },
  },
  'service/before-issue': {
    status: 422,
    zh: { title: '送达日{on}早于文书作出日{issuedOn}。', next: '请核对送达日期。' },
    en: { title: 'Served on {on}, before it was issued on {issuedOn}.', next: 'Check the date of service.' },
  },
  'service/consent-missing': {
    status: 422,
    zh: { title: '没有同意电子送达的记录。', next: '请先在送达地址确认书中取得书面同意，或者改用其他方式送达。' },
    en: {
      title: 'There is no recorded consent to electronic service.',
      next: 'Obtain consent in the address form, or serve otherwise.',
    },
  },
  'service/ground-missing': {
    status: 422,
    zh: { title: '没有写明留置、张贴的情形。', next: '请选择：拒绝签收，或者停业且劳动者十人以上（办案规则20条）。' },
    en: {
      title: 'The ground for leaving or posting is missing.',
      next: 'Choose: refused to sign, or business stopped with ten or more workers (RULES 20).',
    },
  },
  'service/ground-unmet': {
    zh: { title: '劳动者不足十人，不能以停业为由张贴送达。', next: '请改用其他送达方式。' },
    en: {
      title: 'Fewer than ten workers: posting for stopped business is not allowed.',
      next: 'Serve in another way.',
    },
  },
  'service/method-excluded': {
    zh: {
      title: '这份文书不能用这种方式送达。',
      next: '裁决书、调解书不得用电话、短信、传真、邮件送达；简便方式限简易处理；公告不得用于简易处理。请改用直接或者邮寄送达。',
    },
    en: {
      title: 'This document may not be served in this way.',
      next: 'Awards and conciliation statements are never served by phone, SMS, fax or mail; informal ways need simplified handling. Hand it over or post it.',
    },
  },
  'service/proof-missing': {
    status: 422,
    zh: { title: '缺少送达证明。', next: '直接送达须记明签收人；留置、张贴须有见证人或者拍照、录像。' },
    en: {
      title: 'Proof of service is missing.',
      next: 'Name who signed; leaving or posting needs witnesses, photo or video.',
    },
  },
  'service/recipient-wrong': {
    status: 422,
    zh: { title: '此人不是该文书的受送达人。', next: '请核对受送达人。' },
    en: { title: 'This party is not a recipient of the document.', next: 'Check the recipient.' },
  },
  'service/sign-conciliation-instead': {
    zh: { title: '调解书须由当事人本人或者其指定的代收人签收。', next: '请登记签收；拒绝签收的，登记调解反悔。' },
    en: {
      title: 'A conciliation statement is signed for by the party or the recipient it named.',
      next: 'Record the signature; if signing is refused, record the repudiation.',
    },
  },
  'service/use-serve-award': {
    zh: { title: '裁决书的送达须单独登记。', next: '请使用“送达裁决书”。' },
    en: { title: 'The service of an award is recorded by its own command.', next: 'Use “Serve the award”.' },
  },
};
