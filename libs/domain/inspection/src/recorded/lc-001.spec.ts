import { sealed } from '@one-window/kernel';
import { stageOf } from '../stage';
import { complaint, courierFirm, day, transferred } from '../testing/leads';
import { bureauHead, head, twoOfficers, zhao } from '../testing/people';
import {
  approval,
  correct,
  decisionOf,
  filing,
  finish,
  handedOver,
  noticeOf,
  payOrder,
  questioning,
  text,
  warning,
} from '../testing/stories';
import { Story } from '../testing/story';

/**
 * LC-001 (2020), the inspection half: the arbitration institute passes on that the company rules ask for 9–21 h, six
 * days a week; inspection orders the rules corrected and gives a warning without a fine. All days are chosen.
 */
const lead = transferred({
  receivedOn: day('2020-11-02'),
  clockFrom: day('2020-11-02'),
  employer: courierFirm,
  items: [
    { itemId: 'c2', matter: 'I01', violation: { from: day('2020-06-01') } },
    { itemId: 'c3', matter: 'I05', violation: { from: day('2020-06-01') } },
  ],
});
const filed = () =>
  Story.begin()
    .on('2020-11-02')
    .by(zhao)
    .does('RegisterLead', lead)
    .on('2020-11-04')
    .does('ProposeFiling', filing)
    .by(head)
    .does('AcceptAndFile', approval)
    .does('AssignInspectors', { officers: twoOfficers })
    .by(zhao)
    .on('2020-11-06')
    .does('RecordInvestigationStep', { ...questioning, heldOn: day('2020-11-06'), onSite: true });
const ordered = () =>
  filed()
    .by(head)
    .on('2020-11-09')
    .does('IssueOrderToCorrect', { ...payOrder, obligations: [correct(1, 'c2')], term: { dueOn: day('2020-11-30') } })
    .by(zhao)
    .does('ServeInspectionDocument', { document: { kind: 'order', id: 'o1' }, proof: handedOver('2020-11-09') });
const told = () =>
  ordered()
    .on('2020-11-27')
    .does('RecordPerformance', {
      of: { kind: 'order', id: 'o1' },
      payments: [],
      corrections: [{ obligation: 1, correctedOn: day('2020-11-26'), evidence: '修订后的考勤制度' }],
    })
    .does('FinishInvestigation', finish(['penalty-decision']))
    .by(bureauHead)
    .on('2020-11-30')
    .does('SendPriorNotice', { ...noticeOf([warning]), defenceUntil: day('2020-12-07') })
    .by(zhao)
    .does('ServeInspectionDocument', { document: { kind: 'prior-notice', id: 'r1' }, proof: handedOver('2020-11-30') })
    .on('2020-12-03')
    .does('ReceiveEmployerDefence', { roundId: 'r1', receivedOn: day('2020-12-03'), form: 'written', text })
    .does('ReviewDefence', { roundId: 'r1', adopted: 'no', reasons: text });
const warned = () =>
  told()
    .by(bureauHead)
    .on('2020-12-08')
    .does('IssuePenaltyDecision', { ...decisionOf(), measures: [warning] })
    .by(zhao)
    .on('2020-12-10')
    .does('ServeInspectionDocument', { document: { kind: 'decision', id: 'd1' }, proof: handedOver('2020-12-10') });

describe('LC-001, the inspection half', () => {
  it('gives the institute a receipt and an answer for its lead (L10)', () => {
    const answers = filed().facts.filter(fact => fact.type === 'LeadReceived' || fact.type === 'LeadAnswered');
    expect(answers).toMatchObject([{ data: { leadId: 'lead-7' } }, { data: { answer: 'filed' } }]);
  });

  it('does not interrupt a limitation nor start INS-01: nobody complained', () => {
    expect(filed().facts.some(fact => fact.type === 'LimitationInterrupted')).toBe(false);
    expect(filed().due('INS-01')).toBeUndefined();
  });

  it('has the rules corrected within the stated day', () => {
    expect(told().state.deadlines['INS-11/o1']).toMatchObject({
      dueOn: '2020-11-30',
      metOn: '2020-11-26',
      late: false,
    });
  });

  it('warns without a fine, inside fifteen working days, and serves it by the seven calendar days of 1996', () => {
    const story = warned();
    expect(story.file.decisions[0]).toMatchObject({ type: 'penalty', totalFineFen: 0, performedOn: '2020-12-10' });
    expect(story.state.deadlines['INS-04']).toMatchObject({ dueOn: '2020-12-18', status: 'met', late: false });
    expect(story.state.deadlines['INS-10p/d1']).toMatchObject({ ruleVersion: 1, dueOn: '2020-12-15', late: false });
    expect(story.facts.find(fact => fact.type === 'PenaltyDecisionIssued')?.basis).toEqual([
      '行政处罚法（1996年）38条',
      '劳动合同法80条',
    ]);
    expect(stageOf(story.state)).toBe('performed');
  });

  it('reports the outcome to the institute when it closes (L13)', () => {
    const closed = warned()
      .does('ProposeInspectionClosing', { outcome: 'performed', summary: text })
      .by(head)
      .on('2020-12-14')
      .does('CloseInspection', {});
    expect(closed.last[1]).toMatchObject({ type: 'LeadOutcomeReported', on: '2020-12-14', data: { leadId: 'lead-7' } });
  });

  it('never acts on the worker’s money claim, which arbitration decided (L1)', () => {
    const money = complaint({
      receivedOn: day('2020-11-02'),
      clockFrom: day('2020-11-02'),
      items: [{ itemId: 'c1', matter: 'I02', cause: 'A22', procedureUsed: 'arbitration' }],
      story: sealed('sealed:story'),
    });
    const story = Story.begin().on('2020-11-02').by(zhao).does('RegisterLead', money);
    const reasoned = { ...filing, despiteProcedures: [{ itemId: 'c1', reason: text }] };
    expect(story.no('ProposeFiling', reasoned)).toBe('item/procedure-used');
  });
});
