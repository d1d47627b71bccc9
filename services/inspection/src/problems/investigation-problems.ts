import type { InspectionRejectionCode } from '@one-window/domain-inspection';
import type { ProblemText } from '@one-window/platform';

type Codes = Extract<
  InspectionRejectionCode,
  | `officers/${string}`
  | `officer/${string}`
  | `step/${string}`
  | `investigation/${string}`
  | `evidence/${string}`
  | `extension/${string}`
  | `team/${string}`
  | `reviewer/${string}`
  | `legal-review/${string}`
>;

export const investigationProblems: Readonly<Record<Codes, ProblemText>> = {
  'officers/not-assigned': {
    zh: { title: '本案还没有指派监察员。', next: '请监察机构负责人指派两名以上监察员。' },
    en: { title: 'No inspectors have been assigned.', next: 'The head of inspection must assign at least two.' },
  },
  'officers/too-few': {
    status: 422,
    zh: { title: '只有{count}名监察员。', next: '调查须由两名以上持证监察员进行（监察条例16条）。' },
    en: { title: 'Only {count} inspector.', next: 'At least two certified inspectors are needed (INSP 16).' },
  },
  'officers/lead-missing': {
    status: 422,
    zh: { title: '须指定一名主办监察员。', next: '请选一人主办，其余协办。' },
    en: { title: 'One inspector must be in the lead.', next: 'Choose one lead; the others assist.' },
  },
  'officer/not-certified': {
    status: 422,
    zh: { title: '{name}没有填写执法证号。', next: '请填写有效的监察执法证号，或者另行指派。' },
    en: { title: '{name} has no certificate number.', next: 'Enter a valid number, or assign somebody else.' },
  },
  'officer/approved-filing': {
    zh: { title: '批准立案的人不能担任本案监察员。', next: '请另行指派。' },
    en: { title: 'Who approved the filing cannot investigate.', next: 'Assign somebody else.' },
  },
  'officer/not-assigned': {
    status: 403,
    zh: { title: '不是本案的监察员。', next: '须由本案指派的监察员办理。' },
    en: { title: 'Not an inspector of this case.', next: 'An assigned inspector must do it.' },
  },
  'step/one-officer': {
    zh: { title: '调查只有一名监察员在场。', next: '须有两名以上监察员（监察条例16条），请补正记录或者重新调查。' },
    en: {
      title: 'Only one inspector was present.',
      next: 'Two are needed (INSP 16): correct the record or repeat the step.',
    },
  },
  'step/card-not-shown': {
    zh: { title: '没有出示执法证件。', next: '调查须佩戴标志、出示证件并记录（监察条例16条）。' },
    en: { title: 'No card was shown.', next: 'Badge and card must be shown and recorded (INSP 16).' },
  },
  'step/before-filing': {
    status: 422,
    zh: { title: '调查日期早于立案日期{filed}。', next: '请核对日期。' },
    en: { title: 'The step is dated before the filing ({filed}).', next: 'Check the day.' },
  },
  'step/refusal-unexplained': {
    status: 422,
    zh: { title: '当事人拒绝签字，没有注明情况。', next: '请注明拒签的情况（监察条例15条）。' },
    en: { title: 'The refusal to sign is not explained.', next: 'Note how it was refused (INSP 15).' },
  },
  'step/entry-unrecorded': {
    status: 422,
    zh: {
      title: '入企检查没有记录批准、通知和扫码信息。',
      next: '请填写审批号、检查通知号和入企扫码号（国办发〔2024〕54号）。',
    },
    en: {
      title: 'Approval, notice and entry code of the visit are not recorded.',
      next: 'Enter all three (State Council Office 54/2024).',
    },
  },
  'investigation/finished': {
    zh: { title: '调查已经终结。', next: '请按提请的处理意见办理；退回后可以重新提请。' },
    en: {
      title: 'The investigation is finished.',
      next: 'Go on with the proposal; when it is returned, propose again.',
    },
  },
  'investigation/no-step': {
    zh: { title: '还没有调查记录。', next: '请先记录调查（两名监察员、出示证件）。' },
    en: { title: 'No investigation step is recorded.', next: 'Record one first (two inspectors, cards shown).' },
  },
  'investigation/unfinished': {
    zh: { title: '调查还没有终结。', next: '请先终结调查并提请处理。' },
    en: { title: 'The investigation is not finished.', next: 'Finish it with a proposal first.' },
  },
  'evidence/unknown': {
    zh: { title: '没有待处理的登记保存证据。', next: '请核对登记保存的编号。' },
    en: { title: 'No such preserved evidence is waiting.', next: 'Check which preservation is meant.' },
  },
  'evidence/decided': {
    zh: { title: '这批证据已经处理。', next: '不必重复处理。' },
    en: { title: 'This evidence has been decided on.', next: 'Nothing more is needed.' },
  },
  'evidence/undecided': {
    zh: { title: '先行登记保存的证据还没有处理。', next: '请先作出处理（行政处罚法56条）。' },
    en: { title: 'Preserved evidence is undecided.', next: 'Decide on it first (APL 56).' },
  },
  'extension/only-once': {
    zh: { title: '调查期限只能延长一次。', next: '请在延长后的期限内终结调查（监察条例17条）。' },
    en: { title: 'The investigation may be extended once.', next: 'Finish it within the extended period (INSP 17).' },
  },
  'extension/too-late': {
    zh: { title: '调查期限已于{date}届满，不能再延长。', next: '请尽快终结调查并说明超期原因。' },
    en: {
      title: 'The period ended on {date}; it cannot be extended any more.',
      next: 'Finish the investigation and say why it is late.',
    },
  },
  'legal-review/missing': {
    zh: { title: '没有通过法制审核。', next: '未经法制审核或者审核未通过的，不得作出决定（行政处罚法58条）。' },
    en: { title: 'The legal review has not passed.', next: 'Without it there is no decision (APL 58).' },
  },
  'legal-review/not-needed': {
    zh: { title: '没有等待法制审核的处理意见。', next: '无须审核，或者已经审核通过。' },
    en: { title: 'Nothing waits for legal review.', next: 'None is needed, or it has passed.' },
  },
  'reviewer/investigator': {
    status: 403,
    zh: { title: '参加调查的人员不能进行法制审核。', next: '请由其他法制审核人员审核。' },
    en: { title: 'Who investigated may not review.', next: 'Another legal reviewer must do it.' },
  },
  'team/too-small': {
    status: 422,
    zh: { title: '专案组不足两人。', next: '请组成两人以上的专案组（移送规定5条）。' },
    en: { title: 'The team has fewer than two members.', next: 'Form a team of at least two (TRANSFER 5).' },
  },
  'team/not-member': {
    status: 422,
    zh: { title: '提交报告的人不在专案组内。', next: '请由专案组成员提交。' },
    en: { title: 'The reporter is not in the team.', next: 'A member of the team must report.' },
  },
};
