import { fen, personId, sealed, yuan, type Actor, type LocalDate } from '@one-window/kernel';
import type { InspectionCommand } from '../commands';
import type { PenaltyMeasure } from '../obligations';
import type { InspectionState } from '../state';
import { report } from './leads';
import { bureauHead, head, principalHead, qian, reviewer, sun, twoOfficers, zhao } from './people';
import { approval, correct, filing, handedOver, pay, text } from './stories';

export const CAST: readonly Actor[] = [zhao, qian, head, bureauHead, principalHead, reviewer];
export const REPORTER = 'sealed:reporter-secret';

const items = [
  { itemId: 'c1', matter: 'I06', cause: 'A11' },
  { itemId: 'c3', matter: 'I05' },
  { itemId: 'c6', matter: 'I13' },
] as const;
const MEASURES: readonly PenaltyMeasure[] = [
  { basisId: 'INSP-25', itemIds: ['c3'], party: 'employer', warning: true },
  { basisId: 'INSP-25', itemIds: ['c3'], party: 'employer', warning: false, fineFen: yuan(900), units: 3 },
  { basisId: 'INSP-25', itemIds: ['c3'], party: 'employer', warning: false, fineFen: yuan(9_000), units: 3 },
  { basisId: 'WAGE-54', itemIds: ['c6'], party: 'employer', warning: false, fineFen: yuan(20_000), orderId: 'o1' },
  {
    basisId: 'WAGE-54',
    itemIds: ['c6'],
    party: 'responsible-person',
    warning: false,
    fineFen: yuan(10_000),
    orderId: 'o1',
  },
  { basisId: 'INSP-30-3', itemIds: ['c1'], party: 'employer', warning: false, fineFen: yuan(2_000), orderId: 'o1' },
];
const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T;

/** A report by a hidden reporter about wages, overtime and the pay ledger; two workers are known. */
export const likelyLead = () =>
  report({
    items,
    workers: ['zhang', 'li'].map(name => ({
      personId: personId(`person-${name}`),
      sealed: sealed(`sealed:${name}`),
      representative: false,
    })),
    workersCount: 2,
  });

type Data = { readonly [K in InspectionCommand['type']]: () => Extract<InspectionCommand, { type: K }>['data'] };

/** Plausible data for any command in this state; `n` varies them, wrongly at times. */
export const likelyData = (state: InspectionState, today: LocalDate, n: number): Data => {
  const file = 'rounds' in state ? state : undefined;
  const round = file?.rounds.filter(each => !each.returned).at(-(1 + (n % 2))) ?? file?.rounds.at(-1);
  const roundId = round?.roundId ?? 'r1';
  const deciding = { roundId, decisionId: `d${file?.decisions.length ?? 0}`, decisionNo: '罚', facts: text };
  const measures = round?.unmet
    ? [MEASURES[5] as PenaltyMeasure]
    : [pick(MEASURES, n), ...(n % 5 === 0 ? [pick(MEASURES, n + 1)] : [])];
  const papers = [...(file?.orders ?? []), ...(file?.decisions ?? [])];
  const unservedPaper = papers.find(each => !each.served)?.source;
  const owed = papers.find(each => each.served && each.performedOn === undefined);
  const of = owed?.source ?? { kind: 'order', id: 'o1' };
  return {
    RegisterLead: likelyLead,
    RequestSupplement: () => ({ noticeNo: '补', missing: ['x'] }),
    ReceiveSupplement: () => ({ receivedOn: today, supplied: ['x'] }),
    TellDisputeProcedure: () => ({
      noticeNo: '告',
      itemIds: ['c1'],
      ground: 'dispute-matter',
      explanation: text,
      deliveredOn: today,
      arbitrationUnit: 'arb-xincheng',
      handOverWanted: false,
    }),
    ProposeLeadRefusal: () => ({ reason: 'no-violation-apparent', explanation: text }),
    RefuseComplaint: () => ({ noticeNo: '投' }),
    DeclineLead: () => ({}),
    ProposeFiling: () => filing,
    AcceptAndFile: () => approval,
    ReturnInspectionProposal: () => ({
      proposal: pick(['filing', 'handling', 'extension', 'closing'], n),
      reason: text,
    }),
    AssignInspectors: () => ({ officers: n % 7 === 0 ? twoOfficers.slice(0, 1) : twoOfficers }),
    RecordInvestigationStep: () => ({
      stepId: `s${n}`,
      kind: 'questioning',
      heldOn: today,
      onSite: false,
      officers: n % 4 === 0 ? [zhao.accountId] : [zhao.accountId, qian.accountId],
      cardShown: n % 5 !== 0,
      record: text,
      signature: 'signed',
    }),
    ProposeEvidencePreservation: () => ({ things: ['x'], place: 'y', reason: text }),
    PreserveEvidence: () => ({ preservationId: `p${file?.preservations.length ?? 0}` }),
    DecideOnEvidence: () => ({
      preservationId: file?.preservations.find(each => !each.decided)?.preservationId ?? 'p0',
      outcome: 'returned',
      reason: text,
    }),
    ProposeInvestigationExtension: () => ({ reason: text }),
    ExtendInvestigation: () => ({}),
    FinishInvestigation: () => ({
      roundId: `r${(file?.rounds.length ?? 0) + 1}`,
      facts: text,
      employerStatement: text,
      articles: ['监察条例18条'],
      proposed: pick(
        [
          ['penalty-decision'],
          ['penalty-decision', 'handling-decision'],
          ['no-penalty'],
          ['filing-revocation'],
          ['penalty-decision', 'police-transfer'],
        ] as const,
        n,
      ),
      legalReviewGrounds: n % 3 === 0 ? ['complex'] : [],
    }),
    SendPriorNotice: () => ({
      roundId,
      noticeNo: '告',
      penalties: measures,
      ...(round?.proposed.includes('handling-decision') && { handling: { text: '支付' } }),
      facts: text,
      articles: [],
      defenceUntil: '2027-12-31' as LocalDate,
    }),
    ReceiveEmployerDefence: () => ({ roundId, receivedOn: today, form: 'written', text }),
    RecordDefenceWaiver: () => ({ roundId, kind: 'declared', waivedOn: today, hearingToo: n % 2 === 0 }),
    ReviewDefence: () => ({ roundId, adopted: 'partly', reasons: text }),
    LegalReview: () => ({ roundId, pass: n % 3 !== 0, opinion: text }),
    IssueOrderToCorrect: () => ({
      orderId: `o${(file?.orders.length ?? 0) + 1}`,
      orderNo: '令',
      facts: text,
      obligations: [pay(1, 'zhang', yuan(8_000)), correct(2, 'c6')],
      term: { within: 1 + (n % 5), unit: 'working-days' },
    }),
    IssueHandlingDecision: () => ({
      ...deciding,
      obligations:
        n % 2 === 0
          ? [pay(1, 'zhang', yuan(8_000))]
          : [{ ...pay(1, 'zhang', yuan(4_000)), kind: 'additional-damages', percent: 50, ofOrderId: 'o1' }],
      term: { within: 5, unit: 'calendar-days' },
    }),
    IssuePenaltyDecision: () => ({
      ...deciding,
      measures: n % 4 === 0 ? measures : (round?.notice?.penalties ?? measures),
    }),
    DecideNoPenalty: () => ({ ...deciding, ground: pick(['facts-not-established', 'minor-corrected-no-harm'], n) }),
    RevokeFiling: () => ({
      roundId,
      noticeNo: '销',
      ground: pick(['facts-not-established', 'minor-corrected'], n),
      reasons: text,
    }),
    ServeInspectionDocument: () => ({
      document: unservedPaper ?? { kind: 'prior-notice', id: roundId },
      proof: handedOver(today),
    }),
    RecordPerformance: () => ({
      of,
      payments: [
        {
          obligation: 1,
          personId: personId('person-zhang'),
          amountFen: fen(n % 2 === 0 ? 800_000 : 400_000),
          paidOn: today,
          evidence: '回单',
        },
      ],
      corrections: n % 3 === 0 ? [{ obligation: 2, correctedOn: today, evidence: '台账' }] : [],
    }),
    PunishNonCompliance: () => ({ of, roundId: `r${(file?.rounds.length ?? 0) + 1}`, facts: text }),
    ProposePoliceTransfer: () => ({
      reportId: `q${file?.reports.length ?? 0}`,
      crime: 'other',
      team: [zhao.accountId, qian.accountId],
      facts: text,
      absconded: false,
      arrears: [],
      evidence: [],
    }),
    TransferToPolice: () => ({ opinion: text }),
    RefusePoliceTransfer: () => ({ reasons: text }),
    SendToPolice: () => ({ transferNo: '移', police: '公安', enclosed: ['x'] }),
    RecordPoliceReceipt: () => ({ receivedOn: today }),
    RecordPoliceDecision: () => ({ decision: n % 2 === 0 ? 'filed' : 'not-filed', decidedOn: today, reasons: text }),
    RecordPoliceFeedback: () => ({ kind: 'arrest', happenedOn: today }),
    TellResult: () => ({ to: 'reporter', toldOn: today, method: 'phone', content: text }),
    ProposeInspectionClosing: () => ({
      outcome: pick(['performed', 'penalty-without-obligation', 'police-case', 'no-penalty', 'filing-revoked'], n),
      summary: text,
    }),
    CloseInspection: () => ({}),
    ArchiveInspection: () => ({ volumeNo: '1', pages: 1 }),
    ClaimInspection: () => ({}),
    ReassignInspection: () => ({ accountId: sun.accountId, role: sun.role, unit: sun.unit, reason: text }),
    SuperviseInspection: () => ({ orderId: `s${n}`, reason: text, dueOn: today }),
    AnswerInspectionSupervision: () => ({ answer: text }),
    EndInspectionSupervision: () => ({ reason: text }),
  };
};
