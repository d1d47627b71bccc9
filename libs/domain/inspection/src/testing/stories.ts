import { personId, sealed, yuan, type Fen } from '@one-window/kernel';
import type { Obligation, PenaltyMeasure, ServiceProof } from '../obligations';
import type { Lead } from '../screening/lead';
import type { ProposedOutcome } from '../vocabulary';
import { complaint, day } from './leads';
import { bureauHead, head, qian, twoOfficers, zhao } from './people';
import { Story } from './story';

export const text = sealed('sealed:text');

export const filing = {
  opinion: text,
  articles: ['监察条例11条6项'],
  despiteProcedures: [],
  disputeProcedures: [],
} as const;
export const approval = { caseNo: '云新人社监立字〔2026〕1号', disputeProcedures: [] } as const;

export const registered = (lead: Lead = complaint()): Story => Story.begin().by(zhao).does('RegisterLead', lead);

/** Filed on the day it came in. */
export const filed = (lead: Lead = complaint()): Story =>
  registered(lead).by(zhao).does('ProposeFiling', filing).by(head).does('AcceptAndFile', approval);

export const assigned = (lead: Lead = complaint()): Story =>
  filed(lead).by(head).does('AssignInspectors', { officers: twoOfficers });

export const questioning = {
  stepId: 's1',
  kind: 'questioning',
  heldOn: day('2026-07-06'),
  onSite: false,
  officers: [zhao.accountId, qian.accountId],
  cardShown: true,
  record: text,
  signature: 'signed',
} as const;

export const investigated = (lead: Lead = complaint()): Story =>
  assigned(lead).by(zhao).does('RecordInvestigationStep', questioning);

export const pay = (no: number, who: string, amountFen: Fen, itemId = 'c1'): Obligation => ({
  no,
  itemId,
  kind: 'pay',
  text: '支付拖欠的工资',
  articles: ['劳动合同法85条'],
  pays: [{ personId: personId(`person-${who}`), amountFen }],
});
export const correct = (no: number, itemId: string): Obligation => ({
  no,
  itemId,
  kind: 'correct',
  text: '修改违法的规章制度',
  articles: ['劳动合同法80条'],
  pays: [],
});

export const payOrder = {
  orderId: 'o1',
  orderNo: '云新人社监令字〔2026〕1号',
  facts: text,
  obligations: [pay(1, 'zhang', yuan(8_000))],
  term: { within: 7, unit: 'working-days' },
} as const;

export const handedOver = (servedOn: string, different: Partial<ServiceProof> = {}): ServiceProof => ({
  method: 'direct',
  servedOn: day(servedOn),
  receiver: text,
  ...different,
});

/** Ordered to pay 8,000 yuan within 7 working days on Monday 2026-07-06: due on Wednesday 2026-07-15. */
export const ordered = (lead: Lead = complaint()): Story =>
  investigated(lead)
    .by(head)
    .does('IssueOrderToCorrect', payOrder)
    .by(zhao)
    .does('ServeInspectionDocument', { document: { kind: 'order', id: 'o1' }, proof: handedOver('2026-07-06') });

/** The day passed and nothing was paid. */
export const unmet = (lead: Lead = complaint()): Story => ordered(lead).on('2026-07-16');

export const finish = (proposed: readonly ProposedOutcome[], roundId = 'r1') =>
  ({
    roundId,
    facts: text,
    employerStatement: text,
    articles: ['监察条例18条'],
    proposed,
    legalReviewGrounds: [],
  }) as const;

export const warning: PenaltyMeasure = { basisId: 'LCL-80', itemIds: ['c2'], party: 'employer', warning: true };

export const noticeOf = (penalties: readonly PenaltyMeasure[], roundId = 'r1') =>
  ({
    roundId,
    noticeNo: '云新人社监告字〔2026〕1号',
    penalties,
    facts: text,
    articles: ['劳动合同法80条'],
    defenceUntil: day('2026-12-31'),
  }) as const;

/** Prior notice of these penalties, served on the day of the story, and the defence waived with the hearing. */
export const told = (story: Story, penalties: readonly PenaltyMeasure[], servedOn: string, roundId = 'r1'): Story =>
  story
    .by(bureauHead)
    .does('SendPriorNotice', noticeOf(penalties, roundId))
    .by(zhao)
    .does('ServeInspectionDocument', { document: { kind: 'prior-notice', id: roundId }, proof: handedOver(servedOn) })
    .does('RecordDefenceWaiver', { roundId, kind: 'declared', waivedOn: day(servedOn), hearingToo: true });

export const decisionOf = (roundId = 'r1') =>
  ({ roundId, decisionId: 'd1', decisionNo: '云新人社监罚字〔2026〕1号', facts: text }) as const;
