import { checkFact } from './facts';
import { caseView } from './case-view';
import type { CaseDoc } from './case-view/case-doc';
import { clerk, CaseStory } from '../testing/case-story';
import { receivedByArbitration, wageStory } from '../testing/wage-story';

const worker = { personId: 'p1', sealed: 's1.cDE.person.AAAA', idIndex: 'i1' };

/** The view after these events; each obeys its contract. */
const viewOf = (told: CaseStory): CaseDoc | undefined => {
  told.events.forEach(checkFact);
  return told.events.reduce<CaseDoc | undefined>((doc, event) => caseView.apply(doc, event), undefined);
};

const dispatched = (): CaseStory => wageStory('case-01', worker, worker.sealed);
const text = worker.sealed;

describe('the case view', () => {
  it('counts every event, and who acted', () => {
    const doc = viewOf(dispatched());
    expect(doc).toMatchObject({
      events: 6,
      refused: 0,
      people: { clerk: clerk.name },
      units: ['win-xincheng', 'arb-xincheng'],
    });
  });

  it('shows a refused dispatch as refused, by the body that said so first', () => {
    const told = dispatched();
    receivedByArbitration(told, worker, text);
    told.tell('arbitration', 'ApplicationRefused', {
      reasonCode: 'outside-scope',
      articles: ['办案规则30条'],
      reason: text,
      documentId: 'd1',
      proposedBy: 'filing',
      refusedBy: 'head',
    });
    const refusal = told.events.at(-1);
    told.tell('intake', 'FeedbackRecorded', {
      dispatchId: 'D1',
      body: 'arbitration',
      unit: 'arb-xincheng',
      outcome: 'refused',
      itemIds: ['c1', 'c2'],
      eventId: 'x',
    });
    told.tell('intake', 'ItemsReturned', {
      itemIds: ['c1', 'c2'],
      by: 'arbitration',
      unit: 'win-xincheng',
      reasonCode: 'outside-scope',
    });
    const doc = viewOf(told);
    expect(doc?.links.map(link => [link.kind, link.status, link.answerEventId === refusal?.id])).toEqual([
      ['dispatch', 'rejected', true],
      ['feedback', 'accepted', false],
    ]);
    expect(doc?.claims.map(claim => [claim.bodies, claim.outcomes.map(outcome => outcome.kind)])).toEqual([
      [[], ['refused']],
      [[], ['refused']],
    ]);
  });

  it('draws a hand-over between windows, and lets the receiver read the case before it has answered', () => {
    const told = dispatched();
    const common = {
      applicant: worker,
      employer: { kind: 'organization', name: '云河某快递有限公司' },
      story: text,
      materials: [],
    };
    const item = { itemId: 'c1', cause: 'A11', facts: {} };
    const sent = {
      ...common,
      packageNo: 'P1',
      fromUnit: 'win-xincheng',
      toUnit: 'win-dongshan',
      body: 'arbitration',
      legalBasis: [],
      reasonCode: 'other-area',
      consent: { given: true, on: '2026-09-30' },
      originalReceivedOn: '2026-09-30',
      itemIds: ['c1'],
      claimItems: [item],
      noticesIssued: [],
      factsEstablished: [],
      deadlinesRunning: [],
      limitation: [],
      flags: { collective: false, migrantWage: false, minor: false, pregnant: false, threat: false, mediaRisk: false },
    };
    told.tell('intake', 'PackageSent', { package: sent });
    expect(viewOf(told)?.units).toContain('win-dongshan');
    expect(viewOf(told)?.links[1]).toMatchObject({ kind: 'hand-over', status: 'sent' });
    told.tell('intake', 'PackageRefused', { packageNo: 'P1', unit: 'win-dongshan', reason: '劳动合同履行地不在本县' });
    expect(viewOf(told)?.links[1]).toMatchObject({ status: 'rejected', reason: '劳动合同履行地不在本县' });
  });

  it('shows what inspection ordered for a claim, and what was paid of it', () => {
    const told = dispatched();
    const obligation = {
      no: 1,
      itemId: 'c1',
      kind: 'pay',
      text: '支付工资',
      articles: ['劳动合同法85条'],
      pays: [{ personId: 'p1', amountFen: 800_000 }],
    };
    told.tell('inspection', 'OrderToCorrectIssued', {
      orderId: 'O1',
      orderNo: 'N1',
      completesHandling: true,
      facts: text,
      obligations: [obligation],
      term: { dueOn: '2026-10-20' },
    });
    told.tell('inspection', 'PaymentVerified', {
      of: { kind: 'order', id: 'O1' },
      obligation: 1,
      personId: 'p1',
      amountFen: 500_000,
      paidOn: '2026-10-15',
      evidence: '银行回单',
    });
    told.tell('inspection', 'PaymentVerified', {
      of: { kind: 'order', id: 'O1' },
      obligation: 1,
      personId: 'p1',
      amountFen: 300_000,
      paidOn: '2026-10-16',
      evidence: '银行回单',
    });
    expect(viewOf(told)?.claims[0]?.outcomes.map(outcome => [outcome.kind, outcome.amountFen])).toEqual([
      ['ordered', 800_000],
      ['paid', 500_000],
      ['paid', 300_000],
    ]);
  });

  it('follows a lead from arbitration to inspection and its answer, and the interrupted limitation', () => {
    const told = dispatched();
    const employer = { kind: 'organization', name: '云河某快递有限公司' };
    told.tell('arbitration', 'LeadSent', {
      leadId: 'L1',
      fromUnit: 'arb-xincheng',
      toUnit: 'ins-xincheng',
      matters: ['I06'],
      facts: text,
      itemIds: ['c1'],
      documents: [],
      workers: [worker],
      workersCount: 1,
      employer,
    });
    told.tell('inspection', 'LeadReceived', {
      leadId: 'L1',
      from: 'arb-xincheng',
      unit: 'ins-xincheng',
      inspectionId: 'case-01',
    });
    expect(viewOf(told)?.links.find(link => link.kind === 'lead')).toMatchObject({
      status: 'sent',
      stream: 'inspection-case-01',
    });
    told.tell('inspection', 'LeadAnswered', { leadId: 'L1', answer: 'filed', caseNo: 'N7' });
    told.tell('inspection', 'LimitationInterrupted', {
      workers: [{ personId: 'p1' }],
      causes: ['A11'],
      itemIds: ['c1'],
      interruptedOn: '2026-10-08',
      proof: 'R1',
    });
    expect(viewOf(told)?.links.map(link => [link.kind, link.status])).toEqual([
      ['dispatch', 'sent'],
      ['lead', 'accepted'],
      ['limitation', 'accepted'],
    ]);
  });

  it('keeps the applicant, then the representatives, of a collective case, and no more than a page holds', () => {
    const told = new CaseStory('case-09');
    const workers = Array.from({ length: 480 }, (_, n) => ({ personId: `w${n}`, sealed: text, amountFen: 100 }));
    const fact = {
      ...(dispatched().events[0]?.data.fact as object),
      applicant: { personId: 'w7', sealed: text },
      workers,
      workersCount: 480,
      representatives: ['w400', 'w7'],
    };
    told.tell('intake', 'WindowReceived', fact);
    const doc = viewOf(told);
    expect([doc?.workersCount, doc?.parties.length]).toEqual([480, 20]);
    expect(doc?.parties.slice(0, 3).map(party => [party.personId, party.role])).toEqual([
      ['w7', 'representative'],
      ['w400', 'representative'],
      ['w0', 'worker'],
    ]);
  });

  it('takes the people of a case that began at inspection from its lead', () => {
    const told = new CaseStory('case-05');
    told.tell('inspection', 'LeadRegistered', {
      caseId: 'case-05',
      inspectionId: 'case-05',
      kind: 'report',
      channel: 'counter',
      unit: 'ins-xincheng',
      origin: { from: 'counter' },
      receivedOn: '2026-09-30',
      clockFrom: '2026-09-30',
      employer: { kind: 'organization', name: '某厂' },
      workers: [{ personId: 'p1', sealed: text, representative: false }],
      workersCount: 1,
      reporter: { kept: true },
      items: [{ itemId: 'i1', matter: 'I03' }],
      materials: [],
      flags: [],
    });
    expect(viewOf(told)).toMatchObject({
      workersCount: 1,
      employer: { name: '某厂' },
      claims: [{ matter: 'I03', bodies: ['inspection'] }],
    });
  });
});
