import { localDate } from '@one-window/kernel';
import { absence, award, awardItem, delivery, refs } from '../testing/acts';
import { clerk, head, li, text } from '../testing/people';
import { acceptedStory, formedStory, mediatedStory, notifiedStory, receivedStory } from '../testing/stories';
import type { Story } from '../testing/story';

/** Everything that lies unserved is handed over. */
const allServed = (story: Story, on: string): Story => {
  const { state } = story;
  if (state.phase === 'unopened') return story;
  return Object.values(state.documents).reduce(
    (next, { documentId, kind, recipients, deliveries }) =>
      kind === 'conciliation'
        ? next
        : recipients
            .filter(party => !(party in deliveries))
            .reduce(
              (after, party) =>
                after.does(clerk, on, kind === 'award' ? 'ServeAward' : 'RecordService', {
                  ...delivery(party, on),
                  documentId,
                }),
              next,
            ),
    story,
  );
};
const worker = { result: 'worker-prevailed' as const };
const closed = (story: Story, on: string): Story =>
  story.does(li, on, 'ProposeClosing', worker).does(head, on, 'CloseCase', {});
const modeOf = (story: Story) => story.facts.find(fact => fact.type === 'CaseClosed')?.data;

const awarded = (items = [awardItem()]) => mediatedStory().does(li, '2020-10-28', 'IssueAward', award(items));

describe('CloseCase: the mode follows from the outcome (domain.md §1.4.14)', () => {
  it('final award', () => {
    expect(modeOf(closed(allServed(awarded(), '2020-11-02'), '2020-11-03'))).toMatchObject({
      mode: 'award-final',
      retainYears: 10,
    });
  });

  it('both kinds', () => {
    const items = [
      { itemId: 'c1', cause: 'A22', amountFen: 800_000, facts: {} },
      { itemId: 'c2', cause: 'A01', facts: {} },
    ];
    const story = mediatedStory({ items }).does(
      li,
      '2020-10-28',
      'IssueAward',
      award([awardItem(), awardItem({ itemId: 'c2', grantedFen: 0 })]),
    );
    expect(modeOf(closed(allServed(story, '2020-11-02'), '2020-11-03'))).toMatchObject({ mode: 'award-both' });
  });

  it('conciliation, kept five years', () => {
    const issued = mediatedStory().does(li, '2020-10-28', 'IssueConciliation', {
      items: [{ itemId: 'c1', agreedFen: 600_000 }],
      terms: text,
      signedBy: ['arb-li'],
      documents: refs('conciliation'),
    });
    const signed = ['applicant', 'respondent'].reduce(
      (story, partyId) =>
        story.does(clerk, '2020-10-29', 'SignConciliation', {
          documentId: 'doc-conciliation',
          partyId,
          signedOn: localDate('2020-10-29'),
          by: 'party',
          receipt: '回证',
        }),
      issued,
    );
    expect(modeOf(closed(allServed(signed, '2020-11-02'), '2020-11-03'))).toMatchObject({
      mode: 'conciliation',
      retainYears: 5,
    });
  });

  it('withdrawn, deemed withdrawn, revoked', () => {
    const withdrawn = formedStory().does(clerk, '2020-10-12', 'WithdrawApplication', {
      withdrawnOn: localDate('2020-10-12'),
      reason: text,
      settled: false,
      settlementExplained: false,
      documents: refs('withdrawal-decision'),
    });
    expect(modeOf(closed(allServed(withdrawn, '2020-10-13'), '2020-10-14'))).toMatchObject({ mode: 'withdrawn' });
    const deemed = notifiedStory().does(li, '2020-10-27', 'RecordAbsence', absence('applicant', 'deem-withdrawn'));
    expect(modeOf(closed(allServed(deemed, '2020-10-28'), '2020-10-29'))).toMatchObject({ mode: 'deemed-withdrawn' });
    const revoked = formedStory()
      .does(clerk, '2020-10-12', 'ProposeRevocation', { reason: text })
      .does(head, '2020-10-12', 'RevokeCase', { documents: refs('revocation-decision') });
    expect(modeOf(closed(allServed(revoked, '2020-10-13'), '2020-10-14'))).toMatchObject({ mode: 'revoked' });
  });
});

describe('CloseCase: when', () => {
  it('not before every receipt is there (RULES 22)', () => {
    const awardInHand = ['applicant', 'respondent'].reduce(
      (story, party) =>
        story.does(clerk, '2020-10-29', 'ServeAward', { ...delivery(party, '2020-10-29'), documentId: 'award-final' }),
      awarded(),
    );
    expect(awardInHand.refusal(li, '2020-10-30', 'ProposeClosing', worker)).toMatchObject({
      code: 'closing/service-missing',
      article: '办案规则20条、22条',
      params: { documentZh: '受理通知书', partiesZh: '申请人' },
    });
  });

  it('not before there is a result', () => {
    expect(formedStory().refusal(li, '2020-10-30', 'ProposeClosing', worker).code).toBe('closing/not-decided');
    expect(receivedStory().refusal(clerk, '2020-10-30', 'ProposeClosing', worker).code).toBe('case/not-accepted');
  });

  it('with four eyes', () => {
    const ready = allServed(awarded(), '2020-11-02');
    expect(ready.refusal(head, '2020-11-03', 'CloseCase', {}).code).toBe('proposal/missing');
    expect(ready.does(li, '2020-11-03', 'ProposeClosing', worker).refusal(li, '2020-11-03', 'CloseCase', {}).code).toBe(
      'proposal/own',
    );
  });

  it('once; and never a case without a number', () => {
    const story = closed(allServed(awarded(), '2020-11-02'), '2020-11-03');
    expect(story.refusal(li, '2020-11-04', 'ProposeClosing', worker).code).toBe('case/ended');
    const early = receivedStory().does(clerk, '2020-09-22', 'WithdrawApplication', {
      withdrawnOn: localDate('2020-09-22'),
      reason: text,
      settled: false,
      settlementExplained: false,
      documents: refs('withdrawal-decision'),
    });
    expect(early.refusal(clerk, '2020-09-23', 'ProposeClosing', worker).code).toBe('case/ended');
  });
});

describe('SendLead and RecordLeadAnswer (L10)', () => {
  const lead = {
    leadId: 'p1/L1',
    toUnit: 'ins-xincheng',
    matters: ['I05'],
    facts: text,
    itemIds: ['c1'],
    documentIds: [],
  };
  const answer = (kind: 'received' | 'answered' | 'outcome') => ({
    leadId: 'p1/L1',
    answer: kind,
    outcome: 'filed',
    eventId: 'e1',
    answeredOn: localDate('2020-10-20'),
  });
  const sent = () => acceptedStory().does(li, '2020-10-19', 'SendLead', lead);

  it('carry who and what, so that nothing is typed again', () => {
    expect(sent().facts.find(fact => fact.type === 'LeadSent')?.data).toMatchObject({
      fromUnit: 'arb-xincheng',
      caseNumber: '云新劳人仲案〔2020〕1号',
      workers: [{ personId: 'person-zhang' }],
      employer: { name: '某快递公司' },
      workersCount: 1,
    });
  });

  it.each([
    [{ ...lead, itemIds: ['c9'] }, 'lead/item-unknown'],
    [{ ...lead, documentIds: ['doc-x'] }, 'document/unknown'],
  ])('are refused for what is not there: %o', (data, code) => {
    expect(acceptedStory().refusal(li, '2020-10-19', 'SendLead', data).code).toBe(code);
  });

  it('take each kind of answer once', () => {
    const received = sent().does(clerk, '2020-10-20', 'RecordLeadAnswer', answer('received'));
    expect(received.types(clerk, '2020-10-20', 'RecordLeadAnswer', answer('answered'))).toEqual(['LeadAnswerRecorded']);
    expect(received.refusal(clerk, '2020-10-20', 'RecordLeadAnswer', answer('received')).code).toBe(
      'lead/already-answered',
    );
    expect(
      sent().refusal(clerk, '2020-10-20', 'RecordLeadAnswer', { ...answer('received'), leadId: 'p1/L2' }).code,
    ).toBe('lead/unknown');
    expect(acceptedStory().refusal(clerk, '2020-10-20', 'RecordLeadAnswer', answer('received')).code).toBe(
      'lead/none-sent',
    );
  });
});
