import { deadlinesOf, shippedCalendar } from '@one-window/deadlines';
import { instant, legalDay, yuan, type LocalDate } from '@one-window/kernel';
import { fact } from '../fact';
import type { InspectionFact } from '../facts';
import { complaint, day } from '../testing/leads';
import { handedOver, text } from '../testing/stories';
import { inspectionDeadlines } from './inspection-deadlines';

const due = (history: readonly InspectionFact[], key: string) =>
  deadlinesOf(history, inspectionDeadlines, shippedCalendar).find(deadline => deadline.key === key);

const registered = (on: LocalDate) => fact('LeadRegistered', on, [], complaint({ receivedOn: on, clockFrom: on }));
const filed = (on: LocalDate) =>
  fact('CaseFiled', on, [], { approvedBy: 'x', caseNo: 'n', filedOn: on, itemIds: ['c1'] });
const finished = (on: LocalDate) => fact('InvestigationFinished', on, [], { facts: text, employerStatement: text });
const order = (on: LocalDate) =>
  fact('OrderToCorrectIssued', on, [], {
    orderId: 'o1',
    orderNo: 'n',
    facts: text,
    obligations: [],
    term: { within: 5, unit: 'working-days' as const },
    completesHandling: false,
  });
const penalty = (on: LocalDate) =>
  fact('PenaltyDecisionIssued', on, [], {
    roundId: 'r1',
    decisionId: 'd1',
    decisionNo: 'n',
    facts: text,
    measures: [],
    totalFineFen: yuan(0),
    completesHandling: false,
  });
const noticeServed = (on: LocalDate) =>
  fact('PriorNoticeServed', on, [], { roundId: 'r1', hearingRight: true, proof: handedOver(on) });
const served = (on: LocalDate, within: number) =>
  fact('OrderServed', on, [], {
    orderId: 'o1',
    term: { within, unit: 'working-days' as const },
    dueOn: on,
    proof: handedOver(on),
  });
const fineServed = (on: LocalDate) =>
  fact('DecisionServed', on, [], { decisionId: 'd1', kind: 'penalty' as const, fine: true, proof: handedOver(on) });
const preserved = (on: LocalDate) =>
  fact('EvidencePreserved', on, [], { preservationId: 'p1', things: [], place: 'x' });
const reported = (on: LocalDate) =>
  fact('CriminalTransferReported', on, [], {
    reportId: 'p1',
    crime: 'other' as const,
    proposedBy: 'x',
    team: ['x', 'y'],
    facts: text,
    absconded: false,
    arrears: [],
    totalFen: yuan(0),
    evidence: [],
  });
const policeGotIt = (on: LocalDate) => fact('PoliceReceiptRecorded', on, [], { reportId: 'p1', receivedOn: on });

describe('deadlines of inspection', () => {
  it.each([
    // start, rule, due, version, why, fact
    ['2026-09-30', 'INS-01', '2026-10-13', '5 wd over National Day; make-up Saturday 10-10 counts', 1, registered],
    ['2026-02-13', 'INS-01', '2026-02-27', '5 wd over Spring Festival; make-up Saturday 02-14 counts', 1, registered],
    ['2019-04-08', 'INS-01', '2019-04-15', '5 wd, Qingming lies before', 1, registered],
    ['2026-07-06', 'INS-03', '2026-09-28', '60 wd; make-up Sunday 09-20 counts', 1, filed],
    ['2026-07-20', 'INS-04', '2026-08-10', '15 wd', 1, finished],
    ['2026-07-06', 'INS-05/p1', '2026-07-15', '7 wd since 2021', 2, preserved],
    ['2019-04-08', 'INS-05/p1', '2019-04-15', '7 cd before', 1, preserved],
    ['2026-07-06', 'INS-07/r1', '2026-07-13', '5 wd since 2021', 2, noticeServed],
    [
      '2021-07-14',
      'INS-07/r1',
      '2021-07-19',
      '3 cd on the last day of the old law: Saturday 07-17 rolls',
      1,
      noticeServed,
    ],
    ['2021-07-15', 'INS-07/r1', '2021-07-22', '5 wd on the first day of the new law', 2, noticeServed],
    ['2026-09-28', 'INS-10/o1', '2026-10-08', '7 cd end on 10-05 in the holiday: rolls to 10-08', 1, order],
    ['2026-07-06', 'INS-10p/d1', '2026-07-15', '7 wd for penalties since 2021', 2, penalty],
    ['2020-12-08', 'INS-10p/d1', '2020-12-15', '7 cd before', 1, penalty],
    ['2026-09-30', 'INS-11/o1', '2026-10-13', 'stated: 5 wd from service', 1, (on: LocalDate) => served(on, 5)],
    [
      '2019-04-08',
      'INS-11/o1',
      '2019-04-17',
      'LC-047: 7 wd from an evening service',
      1,
      (on: LocalDate) => served(on, 7),
    ],
    ['2026-09-25', 'INS-11f/d1', '2026-10-10', '15 cd end on a working Saturday: no roll', 2, fineServed],
    ['2026-07-16', 'INS-12/p1', '2026-07-20', '3 cd end on Sunday: rolls to Monday', 1, reported],
    ['2026-07-17', 'INS-14/p1', '2026-07-20', '3 cd', 1, policeGotIt],
  ] as const)('%s %s → %s (%s)', (start, key, dueOn, _why, version, trigger) => {
    expect(due([trigger(day(start))], key)).toMatchObject({ dueOn, ruleVersion: version });
  });

  it('INS-13 counts twenty-four hours from the next full hour, holidays or not', () => {
    const approvedAt = instant('2026-10-01T17:30:00+08:00');
    const approved = fact('CriminalTransferApproved', legalDay(approvedAt), [], {
      reportId: 'p1',
      approvedAt,
      opinion: text,
      completesHandling: false,
    });
    expect(due([approved], 'INS-13/p1')?.dueAt).toBe('2026-10-02T10:00:00.000Z');
  });

  it('INS-03e adds thirty working days', () => {
    const extended = fact('InvestigationExtended', day('2026-09-20'), [], { workingDays: 30 });
    expect(due([filed(day('2026-07-06')), extended], 'INS-03')?.dueOn).toBe('2026-11-13');
  });

  it('INS-03 into next year is provisional until its notice is out', () => {
    expect(due([filed(day('2026-11-23'))], 'INS-03')).toMatchObject({ dueOn: '2027-02-22', provisional: true });
  });

  it('INS-01 begins again when the complaint is completed', () => {
    const asked = fact('SupplementRequested', day('2026-07-08'), [], { noticeNo: 'n', missing: ['x'] });
    const got = fact('SupplementReceived', day('2026-07-20'), [], { receivedOn: day('2026-07-20'), supplied: ['x'] });
    expect(due([registered(day('2026-07-06')), asked, got], 'INS-01')?.dueOn).toBe('2026-07-27');
  });

  it('a warning or a notice without hearing right starts no clock for the employer', () => {
    const warned = fact('DecisionServed', day('2026-07-06'), [], {
      decisionId: 'd1',
      kind: 'penalty' as const,
      fine: false,
      proof: handedOver('2026-07-06'),
    });
    expect(due([warned], 'INS-11f/d1')).toBeUndefined();
  });
});
