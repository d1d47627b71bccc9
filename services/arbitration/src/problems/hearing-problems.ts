import type { ArbitrationRejectionCode } from '@one-window/domain-arbitration';
import type { ProblemText } from '@one-window/platform';

type Codes = Extract<
  ArbitrationRejectionCode,
  | `tribunal/${string}`
  | `hearing/${string}`
  | `waiver/${string}`
  | `recusal/${string}`
  | `absence/${string}`
  | `party/${string}`
  | `record/${string}`
  | `opinion/${string}`
>;

export const hearingProblems: Readonly<Record<Codes, ProblemText>> = {
  'absence/already-recorded': {
    zh: { title: '该当事人缺席已经登记。', next: '无需重复登记。' },
    en: { title: 'This absence is recorded already.', next: 'Nothing more to do.' },
  },
  'absence/justified': {
    zh: { title: '缺席有正当理由。', next: '有正当理由的，不得按撤回处理或者缺席审理，请另行排期。' },
    en: { title: 'The absence has a good reason.', next: 'No sanction follows; schedule another day.' },
  },
  'absence/not-default-yet': {
    zh: { title: '还没有开庭，不能决定缺席审理。', next: '请先开庭并登记到庭情况。' },
    en: { title: 'The hearing is not open: no default yet.', next: 'Open it and record attendance first.' },
  },
  'absence/outcome-not-for-side': {
    status: 422,
    zh: {
      title: '处理方式与当事人不符。',
      next: '申请人缺席可以按撤回处理，被申请人缺席可以缺席审理（办案规则39条）。',
    },
    en: {
      title: 'This outcome is not for this side.',
      next: 'An absent applicant may be deemed withdrawn, an absent respondent heard in default (RULES 39).',
    },
  },
  'absence/present': {
    status: 422,
    zh: { title: '该当事人已登记到庭。', next: '中途退庭的，请选择“未经许可中途退庭”。' },
    en: { title: 'This party is recorded as present.', next: 'If it left, choose “left without permission”.' },
  },
  'absence/service-unproved': {
    zh: {
      title: '开庭通知的送达没有证明，或者不足法定时间。',
      next: '不能按撤回处理或者缺席审理。请重新通知并另行排期。',
    },
    en: {
      title: 'Timely service of the notice is not proved.',
      next: 'No sanction is possible; serve again and schedule another day.',
    },
  },
  'hearing/already-scheduled': {
    zh: { title: '已排定{heldOn}开庭。', next: '请在该日开庭；未开庭的，次日起可以重新排期。' },
    en: {
      title: 'A hearing is scheduled for {heldOn}.',
      next: 'Hold it then; if it is not held, schedule another the day after.',
    },
  },
  'hearing/attendance-incomplete': {
    status: 422,
    zh: { title: '到庭情况没有登记完整：{partiesZh}。', next: '请逐一登记每名当事人是否到庭（办案规则41条）。' },
    en: {
      title: 'Attendance is incomplete: {partiesEn}.',
      next: 'Record for each party whether it is present (RULES 41).',
    },
  },
  'hearing/date-past': {
    status: 422,
    zh: { title: '开庭日{heldOn}已经过去，今天是{today}。', next: '请选择今后的日期。' },
    en: { title: '{heldOn} is past; today is {today}.', next: 'Choose a coming day.' },
  },
  'hearing/debate-closed': {
    zh: { title: '辩论已经终结。', next: '请征询最后意见、主持调解，然后评议或者裁决。' },
    en: { title: 'The debate is closed.', next: 'Ask for final opinions, mediate, then deliberate or award.' },
  },
  'hearing/not-open': {
    zh: { title: '没有正在进行的庭审。', next: '请先开庭。' },
    en: { title: 'No hearing is under way.', next: 'Open the hearing first.' },
  },
  'hearing/not-opened': {
    zh: { title: '还没有开庭。', next: '请先排期、送达开庭通知并开庭。' },
    en: { title: 'There has been no hearing yet.', next: 'Schedule it, serve the notices and open it.' },
  },
  'hearing/not-scheduled': {
    zh: { title: '还没有排定开庭，或者本次庭审已经结束。', next: '请先排期（办案规则38条）。' },
    en: { title: 'No hearing is scheduled.', next: 'Schedule one first (RULES 38).' },
  },
  'hearing/not-yet': {
    zh: { title: '开庭日是{heldOn}，还没有到。', next: '请在开庭日办理。' },
    en: { title: 'The hearing is on {heldOn}.', next: 'Do this on that day.' },
  },
  'hearing/notice-late': {
    zh: { title: '开庭通知送达不足五日：{partiesZh}。', next: '请重新排期，或者取得当事人同意缩短通知期的书面凭证。' },
    en: {
      title: 'The notice was served less than five days before: {partiesEn}.',
      next: 'Schedule again, or obtain a written waiver.',
    },
  },
  'hearing/closed-without-reason': {
    zh: {
      title: '开庭不公开，须写明理由。',
      next: '请填写：当事人协议不公开，或者涉及国家秘密、商业秘密、个人隐私（调解仲裁法26条）；否则公开审理。',
    },
    en: {
      title: 'A hearing that is not public needs a reason.',
      next: 'Say whether the parties agreed, or which secret or privacy is at stake (LMAA 26); otherwise hear it in public.',
    },
  },
  'hearing/notice-too-short': {
    zh: {
      title: '到{heldOn}只有{clear}个完整工作日，须有{needed}个。',
      next: '请选择更晚的日期；双方书面同意的，登记后可以缩短（调解仲裁法35条）。',
    },
    en: {
      title: 'Only {clear} clear working days until {heldOn}; {needed} are needed.',
      next: 'Choose a later day; with the written consent of all parties it may be shorter (LMAA 35).',
    },
  },
  'hearing/notice-unserved': {
    zh: { title: '还不能开庭：开庭通知未送达{partiesZh}。', next: '请先送达开庭通知（办案规则38条）。' },
    en: {
      title: 'The hearing cannot open: the notice has not been served on {partiesEn}.',
      next: 'Serve the notice first (RULES 38).',
    },
  },
  'hearing/opened': {
    zh: { title: '庭审正在进行。', next: '请先结束本次庭审。' },
    en: { title: 'A hearing is under way.', next: 'Finish it first.' },
  },
  'hearing/party-absent': {
    zh: {
      title: '有当事人未到庭：{partiesZh}。',
      next: '被申请人无正当理由缺席的，登记缺席并决定缺席审理；申请人缺席的，可以按撤回处理（办案规则39条）。',
    },
    en: {
      title: 'A party is absent: {partiesEn}.',
      next: 'Record the absence and order a default hearing, or treat the application as withdrawn (RULES 39).',
    },
  },
  'hearing/recusal-unasked': {
    status: 422,
    zh: { title: '还没有询问{partiesZh}是否申请回避。', next: '请当庭逐一询问并记录答复（办案规则41条）。' },
    en: { title: '{partiesEn} was not asked about recusal.', next: 'Ask and record the answer (RULES 41).' },
  },
  'hearing/unknown': {
    status: 422,
    zh: { title: '不是当前这次庭审。', next: '请刷新后从当前庭次办理。' },
    en: { title: 'This is not the current hearing.', next: 'Reload and use the current one.' },
  },
  'opinion/already-recorded': {
    zh: { title: '该当事人的最后意见已经记录。', next: '无需重复登记。' },
    en: { title: 'This final opinion is recorded already.', next: 'Nothing more to do.' },
  },
  'party/not-present': {
    status: 422,
    zh: { title: '该当事人不在庭。', next: '只能登记到庭当事人的签名和意见。' },
    en: { title: 'This party is not present.', next: 'Only those present sign and speak.' },
  },
  'party/unknown': {
    status: 422,
    zh: { title: '本案没有这名当事人。', next: '请核对当事人。' },
    en: { title: 'There is no such party in this case.', next: 'Check the parties.' },
  },
  'record/already-signed': {
    zh: { title: '该当事人已经签名或者已记明拒签。', next: '无需重复登记。' },
    en: { title: 'This party has signed, or its refusal is noted.', next: 'Nothing more to do.' },
  },
  'record/note-missing': {
    status: 422,
    zh: { title: '没有记明拒绝签名的情况。', next: '请写明情况，由仲裁员、记录人员签名（办案规则42条）。' },
    en: { title: 'The refusal to sign is not described.', next: 'Describe it (RULES 42).' },
  },
  'recusal/against-unknown': {
    status: 422,
    zh: { title: '没有写明申请谁回避，或者此人不在本案仲裁庭。', next: '请选择仲裁员或者记录人员。' },
    en: {
      title: 'The person to be recused is missing or not of this tribunal.',
      next: 'Choose a member or the recorder.',
    },
  },
  'recusal/not-asked': {
    zh: { title: '没有待决定的回避申请。', next: '庭上提出的回避申请才在此决定。' },
    en: { title: 'No recusal is waiting for a decision.', next: 'Only requests made in the hearing are decided here.' },
  },
  'recusal/own': {
    status: 403,
    zh: { title: '您是被申请回避的人，不能决定本申请。', next: '请由主任或者其他负责人决定（办案规则12条）。' },
    en: { title: 'You are the person to be recused.', next: 'The Director or another head decides (RULES 12).' },
  },
  'recusal/undecided': {
    zh: { title: '回避申请还没有决定，本案工作暂停。', next: '请主任或者仲裁院负责人先决定（办案规则12条）。' },
    en: {
      title: 'A recusal is not decided yet; the tribunal waits.',
      next: 'The Director or the Head decides first (RULES 12).',
    },
  },
  'tribunal/already-formed': {
    zh: { title: '仲裁庭已经组成。', next: '需要更换的，先作出回避决定。' },
    en: { title: 'The tribunal has been formed.', next: 'To change it, decide on a recusal first.' },
  },
  'tribunal/approver-sits': {
    status: 403,
    zh: { title: '您是本案仲裁员，不能审批本案的延期、中止。', next: '请由其他负责人审批。' },
    en: { title: 'You sit in this case and may not approve this.', next: 'Let another head approve it.' },
  },
  'tribunal/members-not-distinct': {
    status: 422,
    zh: { title: '仲裁员有重复。', next: '请选择不同的仲裁员。' },
    en: { title: 'The same arbitrator appears twice.', next: 'Choose different arbitrators.' },
  },
  'tribunal/not-formed': {
    zh: { title: '还没有组成仲裁庭。', next: '请仲裁院负责人先组庭（办案规则37条）。' },
    en: { title: 'No tribunal has been formed yet.', next: 'The Head forms it first (RULES 37).' },
  },
  'tribunal/not-member': {
    status: 403,
    zh: { title: '您不是本案仲裁庭成员或者记录人员。', next: '请由本案仲裁庭办理。' },
    en: { title: 'You are not of this case’s tribunal.', next: 'Let the tribunal of this case act.' },
  },
  'tribunal/one-or-three': {
    status: 422,
    zh: { title: '仲裁庭由一名或者三名仲裁员组成，不能是{members}名。', next: '请选择一名或者三名仲裁员。' },
    en: { title: 'A tribunal has one or three members, not {members}.', next: 'Choose one or three arbitrators.' },
  },
  'tribunal/presiding-not-member': {
    status: 422,
    zh: { title: '首席（独任）仲裁员不在仲裁庭成员中。', next: '请从成员中指定。' },
    en: { title: 'The presiding arbitrator is not among the members.', next: 'Choose one of the members.' },
  },
  'tribunal/recorder-is-arbitrator': {
    status: 422,
    zh: { title: '记录人员不得兼任本案仲裁员。', next: '请另选记录人员（组织规则14条）。' },
    en: {
      title: 'The recorder may not be an arbitrator of the same tribunal.',
      next: 'Choose another recorder (ORG 14).',
    },
  },
  'tribunal/sole-in-simplified': {
    zh: { title: '简易处理由一名仲裁员独任。', next: '请只选择一名仲裁员。' },
    en: { title: 'Simplified handling has a sole arbitrator.', next: 'Choose one arbitrator only.' },
  },
  'tribunal/three-required': {
    zh: { title: '十人以上集体争议须组成三人仲裁庭。', next: '请选择三名仲裁员，其中一名为首席（办案规则65条）。' },
    en: {
      title: 'A collective dispute needs three arbitrators.',
      next: 'Choose three, one of them presiding (RULES 65).',
    },
  },
  'waiver/already-recorded': {
    zh: { title: '该当事人同意缩短通知期已经登记。', next: '无需重复登记。' },
    en: { title: 'This party’s waiver is recorded already.', next: 'Nothing more to do.' },
  },
};
