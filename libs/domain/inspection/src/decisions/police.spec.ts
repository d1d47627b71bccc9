import { personId, yuan } from '@one-window/kernel';
import { complaint, day, worker } from '../testing/leads';
import { bureauHead, head, principalHead, qian, sun, zhao } from '../testing/people';
import {
  finish,
  handedOver,
  investigated,
  noticeOf,
  ordered,
  pay,
  payOrder,
  text,
  unmet,
  decisionOf,
} from '../testing/stories';

const workers = Array.from({ length: 10 }, (_, i) => worker(`w${i}`, 6_000));
const unmetByTen = (amount = 6_000) =>
  investigated(complaint({ workers, workersCount: 10 }))
    .by(head)
    .does('IssueOrderToCorrect', {
      ...payOrder,
      obligations: [
        {
          ...pay(1, 'w0', yuan(amount)),
          pays: workers.map(each => ({ personId: each.personId, amountFen: yuan(amount) })),
        },
      ],
    })
    .by(zhao)
    .does('ServeInspectionDocument', { document: { kind: 'order', id: 'o1' }, proof: handedOver('2026-07-06') })
    .on('2026-07-16', '10:00');
const report = (amount = 6_000) =>
  ({
    reportId: 'p1',
    crime: 'refusal-to-pay',
    team: [zhao.accountId, qian.accountId],
    facts: text,
    unmet: { kind: 'order', id: 'o1' },
    absconded: false,
    arrears: workers.map(each => ({ personId: each.personId, amountFen: yuan(amount), months: 2 })),
    evidence: [{ name: '工资表', source: '投诉人', pages: 17 }],
  }) as const;
const reported = () => unmetByTen().by(zhao).does('ProposePoliceTransfer', report());
const approved = () => reported().by(principalHead).does('TransferToPolice', { opinion: text });
const send = {
  transferNo: '云新人社监移字〔2026〕1号',
  police: '新城公安分局',
  enclosed: ['涉嫌犯罪案件移送书', '调查报告'],
} as const;
const sent = () => approved().by(zhao).on('2026-07-17', '10:59').does('SendToPolice', send);

describe('ProposePoliceTransfer', () => {
  it('reports a large debt that an order did not move; three days begin (INS-12)', () => {
    expect(reported().last[0]).toMatchObject({
      type: 'CriminalTransferReported',
      data: { totalFen: 6_000_000, team: ['zhao-jc', 'qian-jc'] },
    });
    expect(reported().due('INS-12/p1')).toBe('2026-07-20');
  });

  it('counts one worker only from three months and the province’s sum on', () => {
    const one = (amount: number, months: number) =>
      unmet(complaint({ workers: [worker('zhang', amount)] }))
        .by(zhao)
        .no('ProposePoliceTransfer', {
          ...report(),
          arrears: [{ personId: personId('person-zhang'), amountFen: yuan(amount), months }],
        });
    expect(one(8_000, 3)).toBe('crime/threshold-not-met');
    expect(unmetByTen(5_999).by(zhao).no('ProposePoliceTransfer', report(5_999))).toBe('crime/threshold-not-met');
    expect(
      unmetByTen(10_000)
        .by(zhao)
        .no('ProposePoliceTransfer', { ...report(10_000), arrears: report(10_000).arrears.slice(0, 1) }),
    ).toBe('crime/threshold-not-met');
    expect(
      unmetByTen(10_000)
        .by(zhao)
        .no('ProposePoliceTransfer', {
          ...report(),
          arrears: [{ personId: workers[0]!.personId, amountFen: yuan(10_000), months: 3 }],
        }),
    ).toBeUndefined();
  });

  it('needs two in the team, the reporter among them, an unmet order, and no more than is owed', () => {
    const story = unmetByTen().by(zhao);
    expect(story.no('ProposePoliceTransfer', { ...report(), team: ['zhao-jc', 'zhao-jc'] })).toBe('team/too-small');
    expect(story.by(sun).no('ProposePoliceTransfer', report())).toBe('team/not-member');
    expect(story.on('2026-07-15').no('ProposePoliceTransfer', report())).toBe('order/not-unmet');
    const { unmet: _order, ...orderless } = report();
    expect(story.no('ProposePoliceTransfer', orderless)).toBe('order/unknown');
    expect(story.no('ProposePoliceTransfer', report(6_001))).toBe('arrears/exceed-order');
    expect(reported().no('ProposePoliceTransfer', report())).toBe('crime/report-pending');
  });

  it('reports another crime without an order to pay', () => {
    const { unmet: _order, ...other } = report();
    expect(
      ordered()
        .by(zhao)
        .no('ProposePoliceTransfer', { ...other, crime: 'other', arrears: [] }),
    ).toBeUndefined();
  });

  it('stops being a crime when everything was paid', () => {
    const paid = unmetByTen().does('RecordPerformance', {
      of: { kind: 'order', id: 'o1' },
      payments: workers.map(each => ({
        obligation: 1,
        personId: each.personId,
        amountFen: yuan(6_000),
        paidOn: day('2026-07-16'),
        evidence: '回单',
      })),
      corrections: [],
    });
    expect(paid.no('ProposePoliceTransfer', report())).toBe('order/not-unmet');
  });
});

describe('TransferToPolice and RefusePoliceTransfer', () => {
  it('are the principal head’s, not the team’s; twenty-four hours begin (INS-13)', () => {
    expect(reported().no('TransferToPolice', { opinion: text })).toBe('approval/own-proposal');
    expect(reported().by(qian).no('TransferToPolice', { opinion: text })).toBe('approval/own-proposal');
    expect(approved().state.deadlines['INS-13/p1']).toMatchObject({ dueAt: '2026-07-17T03:00:00.000Z' });
    expect(approved().by(principalHead).no('TransferToPolice', { opinion: text })).toBe('crime/no-report');
  });

  it('give reasons when it is not transferred', () => {
    const refused = reported().by(principalHead).does('RefusePoliceTransfer', { reasons: text });
    expect(refused.last[0]).toMatchObject({ type: 'CriminalTransferRefused' });
    expect(refused.state.deadlines['INS-12/p1']?.status).toBe('met');
    expect(refused.by(zhao).no('SendToPolice', send)).toBe('police/not-approved');
  });

  it('must be decided before a penalty (INS-INV-6), and no penalty takes the place of the police', () => {
    const warning = {
      basisId: 'INSP-30-3',
      itemIds: ['c1'],
      party: 'employer',
      warning: false,
      fineFen: yuan(5_000),
      orderId: 'o1',
    } as const;
    const told = unmetByTen()
      .by(zhao)
      .does('PunishNonCompliance', { of: { kind: 'order', id: 'o1' }, roundId: 'r2', facts: text })
      .by(bureauHead)
      .does('SendPriorNotice', noticeOf([warning], 'r2'))
      .by(zhao)
      .does('ServeInspectionDocument', {
        document: { kind: 'prior-notice', id: 'r2' },
        proof: handedOver('2026-07-16'),
      })
      .does('RecordDefenceWaiver', { roundId: 'r2', kind: 'declared', waivedOn: day('2026-07-16'), hearingToo: false })
      .does('ProposePoliceTransfer', report());
    const punish = { ...decisionOf('r2'), measures: [warning] };
    expect(told.by(bureauHead).no('IssuePenaltyDecision', punish)).toBe('crime/decision-pending');
    expect(
      told
        .by(principalHead)
        .does('TransferToPolice', { opinion: text })
        .by(bureauHead)
        .no('IssuePenaltyDecision', punish),
    ).toBe('crime/with-police');
    expect(
      told
        .by(principalHead)
        .does('RefusePoliceTransfer', { reasons: text })
        .by(bureauHead)
        .no('IssuePenaltyDecision', punish),
    ).toBeUndefined();
  });

  it('holds every decision of a round that proposes it', () => {
    const both = unmetByTen()
      .by(zhao)
      .does('FinishInvestigation', finish(['police-transfer', 'no-penalty']));
    expect(both.by(bureauHead).no('DecideNoPenalty', { ...decisionOf(), ground: 'facts-not-established' })).toBe(
      'crime/decision-pending',
    );
  });
});

describe('FinishInvestigation beside a transfer', () => {
  it('does not propose to the police what they already have', () => {
    const story = approved().by(zhao);
    expect(story.no('FinishInvestigation', finish(['police-transfer']))).toBe('crime/with-police');
    expect(story.no('FinishInvestigation', finish(['handling-decision']))).toBeUndefined();
  });
});

describe('what the police do', () => {
  it('is sent in time or late, and recorded either way', () => {
    expect(sent().state.deadlines['INS-13/p1']).toMatchObject({ status: 'met', late: false });
    const late = approved().by(zhao).on('2026-07-17', '11:01').does('SendToPolice', send);
    expect(late.state.deadlines['INS-13/p1']).toMatchObject({ status: 'met', late: true });
    expect(late.no('SendToPolice', send)).toBe('police/not-approved');
  });

  it('runs from receipt to filing to arrest; INS-14 and INS-03 end', () => {
    const received = sent().does('RecordPoliceReceipt', { receivedOn: day('2026-07-17') });
    expect(received.due('INS-14/p1')).toBe('2026-07-20');
    const filedThere = received
      .on('2026-07-20')
      .does('RecordPoliceDecision', { decision: 'filed', decidedOn: day('2026-07-20') });
    expect(filedThere.state.deadlines['INS-14/p1']).toMatchObject({ status: 'met', late: false });
    expect(filedThere.state.deadlines['INS-03']?.status).toBe('ended');
    const arrested = filedThere
      .on('2026-09-01')
      .does('RecordPoliceFeedback', { kind: 'arrest', happenedOn: day('2026-09-01') });
    expect(arrested.file.reports[0]?.feedback).toEqual(['arrest']);
  });

  it('says why when it is not filed', () => {
    const received = sent().does('RecordPoliceReceipt', { receivedOn: day('2026-07-17') });
    const refusal = { decision: 'not-filed', decidedOn: day('2026-07-17') } as const;
    expect(received.no('RecordPoliceDecision', refusal)).toBe('police/reasons-missing');
    const refused = received.does('RecordPoliceDecision', { ...refusal, reasons: text });
    expect(refused.last[0]).toMatchObject({ type: 'PoliceNotFiled' });
    expect(refused.no('RecordPoliceFeedback', { kind: 'arrest', happenedOn: day('2026-07-17') })).toBe(
      'police/not-filed',
    );
  });

  it('keeps its order: sent, received, decided', () => {
    expect(
      approved()
        .by(zhao)
        .no('RecordPoliceReceipt', { receivedOn: day('2026-07-16') }),
    ).toBe('police/not-sent');
    expect(sent().no('RecordPoliceReceipt', { receivedOn: day('2026-07-16') })).toBe('police/not-sent');
    expect(sent().no('RecordPoliceReceipt', { receivedOn: day('2026-07-18') })).toBe('date/in-future');
    expect(sent().no('RecordPoliceDecision', { decision: 'filed', decidedOn: day('2026-07-17') })).toBe(
      'police/receipt-missing',
    );
    const received = sent().does('RecordPoliceReceipt', { receivedOn: day('2026-07-17') });
    expect(received.no('RecordPoliceDecision', { decision: 'filed', decidedOn: day('2026-07-16') })).toBe(
      'police/receipt-missing',
    );
    expect(received.no('RecordPoliceDecision', { decision: 'filed', decidedOn: day('2026-07-18') })).toBe(
      'date/in-future',
    );
    expect(received.no('RecordPoliceFeedback', { kind: 'arrest', happenedOn: day('2026-07-17') })).toBe(
      'police/not-filed',
    );
  });
});
