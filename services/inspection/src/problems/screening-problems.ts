import type { InspectionRejectionCode } from '@one-window/domain-inspection';
import type { ProblemText } from '@one-window/platform';

type Codes = Extract<
  InspectionRejectionCode,
  | `case/${string}`
  | `date/${string}`
  | `lead/${string}`
  | `supplement/${string}`
  | `item/${string}`
  | `proposal/${string}`
  | `approval/${string}`
  | `refusal/${string}`
  | `limitation/${string}`
  | `employer/${string}`
>;

export const screeningProblems: Readonly<Record<Codes, ProblemText>> = {
  'case/unknown': {
    status: 404,
    zh: { title: '没有这个监察案件。', next: '请核对编号；事项须先由窗口派送，或者登记线索。' },
    en: {
      title: 'There is no such inspection case.',
      next: 'Check the number; a matter is first dispatched by the window or registered as a lead.',
    },
  },
  'case/already-registered': {
    zh: { title: '这条线索已经登记。', next: '请打开已有的案件继续办理。' },
    en: { title: 'This lead is registered already.', next: 'Open the existing case and go on there.' },
  },
  'case/not-filed': {
    zh: { title: '本案还没有立案。', next: '请先提请立案，由监察机构负责人批准（监察条例14条）。' },
    en: {
      title: 'The case has not been filed yet.',
      next: 'Propose filing and have the head of inspection approve it (INSP 14).',
    },
  },
  'case/already-filed': {
    zh: { title: '本案已经立案（{number}）。', next: '请按立案后的程序办理；不应立案的，提请撤销立案。' },
    en: {
      title: 'The case has been filed ({number}).',
      next: 'Go on with the investigation, or propose to revoke the filing.',
    },
  },
  'case/ended': {
    zh: { title: '本案在受理审查阶段已经办结。', next: '投诉人有新的事实或者请求的，由窗口登记新事项。' },
    en: {
      title: 'The matter ended at the screening stage.',
      next: 'New facts or claims are registered at the window as a new matter.',
    },
  },
  'case/closed': {
    zh: { title: '本案（{number}）已经结案。', next: '请归档；发现新的违法行为的，另行登记线索。' },
    en: { title: 'The case ({number}) is closed.', next: 'Archive it; register a new lead for a new violation.' },
  },
  'case/not-closed': {
    zh: { title: '本案还没有结案。', next: '请先提请结案，由监察机构负责人批准。' },
    en: { title: 'The case is not closed yet.', next: 'Propose closing and have the head approve it.' },
  },
  'case/archived': {
    zh: { title: '本案（{number}）已经归档。', next: '只能查阅；发现新的违法行为的，另行登记线索。' },
    en: {
      title: 'The case ({number}) is archived.',
      next: 'It can only be read; register a new lead for a new violation.',
    },
  },
  'date/in-future': {
    status: 422,
    zh: { title: '日期{date}晚于今天（{today}）。', next: '请填写已经发生的日期。' },
    en: { title: '{date} is after today ({today}).', next: 'Enter the day on which it happened.' },
  },
  'lead/complainant-missing': {
    status: 422,
    zh: {
      title: '投诉须有权益受到侵害的劳动者本人（监察条例9条）。',
      next: '请填写投诉人；他人反映情况的，按举报登记。',
    },
    en: {
      title: 'A complaint needs the worker whose own rights were infringed (INSP 9).',
      next: 'Name the complainant, or register it as a report.',
    },
  },
  'lead/items-missing': {
    status: 422,
    zh: { title: '没有填写监察事项。', next: '请至少填写一项（监察条例11条）。' },
    en: { title: 'No inspection matter is named.', next: 'Name at least one (INSP 11).' },
  },
  'lead/reporter-not-expected': {
    status: 422,
    zh: { title: '投诉人以自己的名义投诉，不另填举报人。', next: '请删去举报人，或者改按举报登记。' },
    en: {
      title: 'A complainant acts in his own name; there is no reporter.',
      next: 'Remove the reporter, or register it as a report.',
    },
  },
  'lead/received-before-window': {
    status: 422,
    zh: { title: '收到日期{received}早于窗口收件日期{window}。', next: '请核对两个日期。' },
    en: { title: 'It was received ({received}) before the window had it ({window}).', next: 'Check both days.' },
  },
  'lead/violation-reversed': {
    status: 422,
    zh: { title: '请求{item}的违法行为终止日早于开始日。', next: '请核对违法行为起止日期。' },
    en: { title: 'The violation of claim {item} ends before it begins.', next: 'Check both days.' },
  },
  'lead/unit-not-yours': {
    status: 403,
    zh: { title: '线索应由所选的监察机构登记。', next: '请选择本单位，或者请该单位登记。' },
    en: {
      title: 'The lead is for the chosen office to register.',
      next: 'Choose your own office, or ask that office.',
    },
  },
  'lead/no-complaint': {
    zh: { title: '这不是投诉，没有投诉人。', next: '举报、检查和移送线索：需要调查的提请立案，否则提请不立案。' },
    en: {
      title: 'This is no complaint; there is no complainant.',
      next: 'For reports, checks and leads: propose filing, or propose not to take it up.',
    },
  },
  'lead/is-complaint': {
    zh: { title: '投诉不予受理须作出书面决定。', next: '请用“批准不予受理”（实施规定18条）。' },
    en: { title: 'A complaint is refused in writing.', next: 'Use the refusal of a complaint (IMPL 18).' },
  },
  'supplement/already-requested': {
    zh: { title: '已经一次性告知过补充材料。', next: '请等待补充；逾期未补的，可以提请不予受理。' },
    en: {
      title: 'A supplement has been asked for once already.',
      next: 'Wait for it; when its day has passed, propose refusal.',
    },
  },
  'supplement/not-requested': {
    zh: { title: '没有待补充的材料。', next: '请先一次性告知投诉人需要补充什么，收到日期不早于告知日期。' },
    en: {
      title: 'No supplement is outstanding.',
      next: 'First tell the complainant what is missing; it cannot arrive before that.',
    },
  },
  'supplement/pending': {
    zh: { title: '投诉人还没有补充材料。', next: '请先登记补充材料，五个工作日从补齐之日重新起算（实施规定18条）。' },
    en: {
      title: 'The supplement has not arrived.',
      next: 'Record it first; the five working days begin again on that day (IMPL 18).',
    },
  },
  'item/unknown': {
    status: 422,
    zh: { title: '没有这项请求：{item}。', next: '请从本案未办结的请求中选择。' },
    en: { title: 'There is no such claim: {item}.', next: 'Choose one of the open claims of this case.' },
  },
  'item/dispute-matter': {
    zh: {
      title: '请求{item}应当通过争议处理程序解决。',
      next: '请书面告知投诉人走争议程序，并可移交仲裁窗口（监察条例21条）。',
    },
    en: {
      title: 'Claim {item} belongs to dispute procedure.',
      next: 'Tell the complainant in writing and offer the hand-over to arbitration (INSP 21).',
    },
  },
  'item/inspection-matter': {
    zh: { title: '请求{item}是监察事项，不能让投诉人走争议程序。', next: '请按监察事项审查；不得两边都不受理。' },
    en: {
      title: 'Claim {item} is a matter of inspection.',
      next: 'Screen it here: nobody is sent away from both bodies.',
    },
  },
  'item/reason-missing': {
    status: 422,
    zh: {
      title: '请求{item}曾经走过争议程序，或者通常走争议程序，须写明监察处理的理由。',
      next: '请在提请立案时逐项填写理由。',
    },
    en: {
      title: 'For claim {item} a reason is needed why inspection acts all the same.',
      next: 'Give the reason for this claim with the proposal.',
    },
  },
  'item/procedure-used': {
    zh: {
      title: '请求{item}已经申请调解、仲裁或者起诉。{number}',
      next: '请书面告知投诉人通过该程序解决（监察条例21条2款），不能立案。',
    },
    en: {
      title: 'Claim {item} has been taken to dispute procedure already. {number}',
      next: 'Tell the complainant in writing to use that procedure (INSP 21(2)).',
    },
  },
  'proposal/pending': {
    zh: { title: '已有一项提请等待批准。', next: '请等待批准，或者请负责人退回后再提。' },
    en: { title: 'A proposal is waiting for approval.', next: 'Wait for it, or have it returned first.' },
  },
  'proposal/missing': {
    zh: { title: '没有等待批准的提请。', next: '请先由监察员提请。' },
    en: { title: 'Nothing has been proposed.', next: 'An inspector must propose it first.' },
  },
  'proposal/contradictory': {
    status: 422,
    zh: { title: '提请的处理意见互相矛盾，或者没有意见。', next: '撤销立案须单独提请；处罚与不予处罚只能选一项。' },
    en: {
      title: 'The proposed outcomes contradict each other, or there are none.',
      next: 'Revocation stands alone; propose either a penalty or none.',
    },
  },
  'approval/own-proposal': {
    status: 403,
    zh: { title: '提请人不能批准自己的提请。', next: '须由其他人批准。' },
    en: { title: 'Nobody approves what he proposed himself.', next: 'Somebody else must approve it.' },
  },
  'approval/own-investigation': {
    status: 403,
    zh: { title: '参加调查的人员不能作出决定。', next: '须由未参加调查的负责人决定（行政处罚法57条）。' },
    en: { title: 'Who investigated may not decide.', next: 'A head who did not investigate must decide (APL 57).' },
  },
  'refusal/reason-not-for-complaint': {
    zh: {
      title: '符合受理条件的投诉不能以没有违法行为为由不予受理。',
      next: '是否违法由调查查明；请提请立案（实施规定18条）。',
    },
    en: {
      title: 'A complaint is not refused because it seems unfounded.',
      next: 'The investigation will show; propose filing (IMPL 18).',
    },
  },
  'refusal/not-local-law': {
    zh: { title: '本地没有“已在调查即不受理”的规定。', next: '请提请立案，或者与原案一并办理。' },
    en: {
      title: 'There is no such ground of refusal here.',
      next: 'Propose filing, or handle it together with the other case.',
    },
  },
  'refusal/supplement-not-due': {
    zh: { title: '补充材料的期限还没有到，或者没有要求补充。', next: '请等到期限届满后再提请。' },
    en: {
      title: 'The day for the supplement has not passed, or none was asked for.',
      next: 'Wait until it has passed.',
    },
  },
  'limitation/not-passed': {
    zh: { title: '请求{item}没有超过两年。', next: '请提请立案（监察条例20条）。' },
    en: { title: 'Claim {item} is inside the two years.', next: 'Propose filing (INSP 20).' },
  },
  'limitation/passed': {
    zh: {
      title: '请求{item}的违法行为终止已超过两年。',
      next: '请对该项提请不予受理（监察条例20条），其余请求可以立案。',
    },
    en: {
      title: 'The violation of claim {item} ended more than two years ago.',
      next: 'Propose to refuse that claim (INSP 20); the rest can be filed.',
    },
  },
  'employer/not-identified': {
    zh: { title: '用人单位不明确。', next: '请一次性告知投诉人补充（实施规定18条）。' },
    en: { title: 'The employer is not identified.', next: 'Ask the complainant to supplement it (IMPL 18).' },
  },
};
