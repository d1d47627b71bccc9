import { caseId, personId, yuan } from '@one-window/kernel';
import type { Lead } from '../screening/lead';
import { contractor, day, worker } from '../testing/leads';
import { bureauHead, head, principalHead, qian, twoOfficers, zhao } from '../testing/people';
import { Story } from '../testing/story';
import { approval, filing, handedOver, questioning, text } from '../testing/stories';
import { stageOf } from '../stage';

/**
 * LC-047 (Xining, 2019): seventeen workers, 155,486 yuan; ordered the same evening to pay within seven working days;
 * to the police after that; accepted 2019-04-23; arrest 2019-06-17. Chosen here: the split of the sum over the workers,
 * the day of the transfer (04-22) and the closing.
 */
const amounts = [...Array.from({ length: 16 }, () => 9_146), 9_150];
const workers = amounts.map((amount, i) => worker(`m${i + 1}`, amount, i < 3));
const lead: Lead = {
  caseId: caseId('lc-047'),
  inspectionId: 'ins-047',
  kind: 'complaint',
  channel: 'counter',
  unit: 'ins-xincheng',
  origin: { from: 'window', dispatchId: 'D1', windowUnit: 'win-xincheng', receiptNo: '云新收〔2019〕47号' },
  receivedOn: day('2019-04-08'),
  clockFrom: day('2019-04-08'),
  employer: contractor,
  workers,
  workersCount: 17,
  items: [
    {
      itemId: 'c1',
      matter: 'I06',
      cause: 'A11',
      amountFen: yuan(155_486),
      period: { from: day('2018-08-01'), to: day('2018-12-31') },
      violation: { from: day('2018-08-01') },
    },
  ],
  materials: [{ title: '工资表、欠条', pages: 17, form: 'original' }],
  flags: ['collective', 'migrant-wage'],
};

const sameDay = () =>
  Story.begin()
    .on('2019-04-08', '10:00')
    .by(zhao)
    .does('RegisterLead', lead)
    .does('ProposeFiling', filing)
    .by(head)
    .does('AcceptAndFile', { ...approval, caseNo: '云新人社监立字〔2019〕1号' })
    .does('AssignInspectors', { officers: twoOfficers })
    .by(zhao)
    .on('2019-04-08', '15:00')
    .does('RecordInvestigationStep', { ...questioning, heldOn: day('2019-04-08'), onSite: true });

const theOrder = {
  orderId: 'o1',
  orderNo: '云新人社监令字〔2019〕1号',
  facts: text,
  obligations: [
    {
      no: 1,
      itemId: 'c1',
      kind: 'pay' as const,
      text: '支付17名农民工2018年8月至12月工资',
      articles: ['劳动合同法85条', '监察条例26条'],
      pays: workers.map(each => ({ personId: each.personId, amountFen: each.amountFen ?? yuan(0) })),
    },
  ],
  term: { within: 7, unit: 'working-days' as const },
};
const evening = () =>
  sameDay()
    .by(head)
    .on('2019-04-08', '19:30')
    .does('IssueOrderToCorrect', theOrder)
    .by(zhao)
    .on('2019-04-08', '20:15')
    .does('ServeInspectionDocument', {
      document: { kind: 'order', id: 'o1' },
      proof: handedOver('2019-04-08', { servedAt: '20:15' }),
    });

const report = {
  reportId: 'p1',
  crime: 'refusal-to-pay',
  team: [zhao.accountId, qian.accountId],
  facts: text,
  unmet: { kind: 'order', id: 'o1' },
  absconded: false,
  arrears: workers.map(each => ({ personId: each.personId, amountFen: each.amountFen ?? yuan(0), months: 5 })),
  evidence: [
    { name: '17人工资表', source: '投诉人', pages: 17 },
    { name: '欠条', source: '投诉人', pages: 4 },
    { name: '工程款已付清凭证', source: '某公司杨某某', pages: 6 },
  ],
} as const;
const withPolice = () =>
  evening()
    .by(zhao)
    .on('2019-04-18')
    .does('ProposePoliceTransfer', report)
    .by(principalHead)
    .on('2019-04-19', '11:00')
    .does('TransferToPolice', { opinion: text })
    .by(zhao)
    .on('2019-04-20', '10:30')
    .does('SendToPolice', {
      transferNo: '云新人社监移字〔2019〕1号',
      police: '市公安局城中分局',
      enclosed: ['移送书', '调查报告'],
    })
    .on('2019-04-23')
    .does('RecordPoliceReceipt', { receivedOn: day('2019-04-23') })
    .does('RecordPoliceDecision', { decision: 'filed', decidedOn: day('2019-04-23') });

describe('LC-047, by the law of 2019', () => {
  it('claims 155,486 yuan for seventeen workers', () => {
    expect(amounts.reduce((sum, each) => sum + each, 0)).toBe(155_486);
    expect(workers).toHaveLength(17);
  });

  it('is accepted and filed on the day of the complaint', () => {
    expect(sameDay().state.deadlines['INS-01']).toMatchObject({
      dueOn: '2019-04-15',
      status: 'met',
      metOn: '2019-04-08',
    });
    // 60 working days from 2019-04-08, over Labour Day (five-day run, make-up 04-28 and 05-05) and Dragon Boat.
    expect(sameDay().due('INS-03')).toBe('2019-07-03');
  });

  it('served in the evening, seven working days end on 2019-04-17: the Qingming holiday lies before', () => {
    expect(evening().due('INS-11/o1')).toBe('2019-04-17');
    expect(evening().file.orders[0]?.served).toEqual({ on: '2019-04-08', dueOn: '2019-04-17' });
  });

  it('cannot go to the police on the last day', () => {
    expect(evening().on('2019-04-17').by(zhao).no('ProposePoliceTransfer', report)).toBe('order/not-unmet');
  });

  it('reports, approves and sends within three days and twenty-four hours', () => {
    const story = withPolice();
    expect(story.state.deadlines['INS-12/p1']).toMatchObject({ dueOn: '2019-04-22', status: 'met', late: false });
    expect(story.state.deadlines['INS-13/p1']).toMatchObject({ dueAt: '2019-04-20T04:00:00.000Z', late: false });
    expect(story.state.deadlines['INS-14/p1']).toMatchObject({ status: 'met', metOn: '2019-04-23', late: false });
    expect(stageOf(story.state)).toBe('transferred-police');
  });

  it('knows no wage regulation yet: its penalties came on 2020-05-01', () => {
    const ledgerFine = {
      basisId: 'WAGE-54',
      itemIds: ['c1'],
      party: 'employer',
      warning: false,
      fineFen: yuan(20_000),
      orderId: 'o1',
    } as const;
    const told = evening()
      .on('2019-04-18')
      .by(zhao)
      .does('PunishNonCompliance', { of: { kind: 'order', id: 'o1' }, roundId: 'r2', facts: text })
      .by(bureauHead);
    const notice = { roundId: 'r2', noticeNo: 'n', facts: text, articles: [], defenceUntil: day('2019-04-25') };
    expect(told.no('SendPriorNotice', { ...notice, penalties: [ledgerFine] })).toBe('basis/not-in-force');
    const refusing = { ...ledgerFine, basisId: 'INSP-30-3', fineFen: yuan(20_000) };
    expect(told.no('SendPriorNotice', { ...notice, penalties: [refusing] })).toBeUndefined();
  });

  it('cites the articles of its day', () => {
    const cited = [...withPolice().facts, ...sameDay().facts].flatMap(fact => fact.basis);
    expect(cited).toContain('行政处罚法（1996年）22条');
    for (const later of ['行政处罚法27条', '行政处罚法55条', '保障农民工工资支付条例10条'])
      expect(cited).not.toContain(later);
    const alone = { ...questioning, heldOn: day('2019-04-08'), officers: [zhao.accountId] };
    expect(sameDay().refusal('RecordInvestigationStep', alone)?.article).toBe('监察条例16条；行政处罚法（1996年）37条');
    expect(evening().by(principalHead).refusal('TransferToPolice', { opinion: text })?.article).toBe(
      '行政执法机关移送涉嫌犯罪案件的规定5条',
    );
  });

  it('ends with the arrest told and the file closed', () => {
    const closed = withPolice()
      .on('2019-06-17')
      .does('RecordPoliceFeedback', { kind: 'arrest', happenedOn: day('2019-06-17') })
      .on('2019-06-18')
      .does('TellResult', { to: 'complainant', toldOn: day('2019-06-18'), method: 'in-person', content: text })
      .does('ProposeInspectionClosing', { outcome: 'police-case', summary: text })
      .by(head)
      .does('CloseInspection', {})
      .by(zhao)
      .on('2019-06-24')
      .does('ArchiveInspection', { volumeNo: '2019-监-1', pages: 120 });
    expect(closed.state).toMatchObject({ phase: 'archived', outcome: 'police-case', keepUntil: '2022-06-18' });
    expect(closed.state.deadlines['INS-03']?.status).toBe('ended');
  });

  it('verifies payment per worker as long as the police have not filed', () => {
    const paid = evening()
      .on('2019-04-16')
      .does('RecordPerformance', {
        of: { kind: 'order', id: 'o1' },
        payments: [
          {
            obligation: 1,
            personId: personId('person-m1'),
            amountFen: yuan(9_146),
            paidOn: day('2019-04-16'),
            evidence: '银行转账',
          },
        ],
        corrections: [],
      });
    const less = { ...report, arrears: report.arrears.slice(1) };
    expect(paid.on('2019-04-18').no('ProposePoliceTransfer', report)).toBe('arrears/exceed-order');
    expect(paid.on('2019-04-18').no('ProposePoliceTransfer', less)).toBeUndefined();
  });
});
