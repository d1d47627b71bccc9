import { localDate } from '@one-window/kernel';
import { standingOf } from '../standing';
import { award, delivery } from '../testing/acts';
import { clerk, head, li, recorder, text, timer } from '../testing/people';
import { mediatedStory } from '../testing/stories';
import type { Story } from '../testing/story';

// LC-001 (人社部、最高法第二批典型案例·案例1): a courier is dismissed in probation for refusing overtime beyond the legal
// limit. 8,000 yuan of damages, a final award, and the facts passed on to inspection. The published case gives no days:
// all dates here are chosen, in the year of the facts.

const served = (story: Story, documentId: string, on: string): Story => {
  const document = story.state.phase === 'running' ? story.state.documents[documentId] : undefined;
  return (document?.recipients ?? []).reduce(
    (next, party) =>
      party in (document?.deliveries ?? {})
        ? next
        : next.does(clerk, on, 'RecordService', { ...delivery(party, on), documentId }),
    story,
  );
};

const awarded = (): Story => {
  const opinions = ['applicant', 'respondent'].reduce(
    (story, partyId) =>
      story
        .does(recorder, '2020-10-27', 'RecordFinalOpinion', { hearingId: 'h1', partyId, opinion: text })
        .does(recorder, '2020-10-27', 'SignRecord', { hearingId: 'h1', partyId, signed: true }),
    mediatedStory(),
  );
  return opinions.does(li, '2020-11-04', 'IssueAward', award());
};

const closed = (): Story => {
  const leadSent = awarded().does(clerk, '2020-11-04', 'SendLead', {
    leadId: 'p1/L1',
    toUnit: 'ins-xincheng',
    matters: ['I01', 'I05'],
    facts: text,
    itemIds: [],
    documentIds: ['award-final'],
  });
  const inHand = leadSent
    .does(clerk, '2020-11-05', 'ServeAward', { ...delivery('applicant', '2020-11-05'), documentId: 'award-final' })
    .does(clerk, '2020-11-06', 'ServeAward', {
      ...delivery('respondent', '2020-11-06', 'postal'),
      documentId: 'award-final',
    });
  const filed = ['doc-acceptance-notice', 'doc-tribunal-notice'].reduce((s, id) => served(s, id, '2020-11-09'), inHand);
  return filed
    .does(li, '2020-11-10', 'ProposeClosing', { result: 'worker-prevailed' })
    .does(head, '2020-11-11', 'CloseCase', {});
};

describe('LC-001, from the counter to closing', () => {
  it('awards 8,000 yuan in a document that is final, with the minimum wage of 2020 and where it is from', () => {
    const issued = awarded().facts.filter(fact => fact.type === 'AwardIssued');
    expect(issued).toHaveLength(1);
    expect(issued[0]?.data).toMatchObject({
      finality: 'final',
      decidesAll: true,
      items: [
        {
          itemId: 'c1',
          claimedCause: 'A22',
          grantedCause: 'A22',
          grantedFen: 800_000,
          finality: {
            value: 'final',
            rule: 'amount',
            test: {
              testedFen: 800_000,
              monthlyMinimumFen: 173_000,
              limitFen: 2_076_000,
              referenceOn: '2020-09-21',
              minimumInForceFrom: '2018-06-01',
            },
          },
        },
      ],
    });
  });

  it('prints one remedy for the worker and another for the employer', () => {
    const [issued] = awarded().facts.filter(fact => fact.type === 'AwardIssued');
    expect(issued?.data.remedies.map(remedy => [remedy.for, remedy.zh.includes('中级人民法院')])).toEqual([
      ['worker', false],
      ['employer', true],
    ]);
  });

  it('decides within the forty-five days', () => {
    const limit = closed().deadline('ARB-10');
    expect(limit).toMatchObject({
      status: 'met',
      metOn: '2020-11-04',
      late: false,
      // Day 45 is Saturday 2020-11-07; the next working day is Monday.
      unrolledDueOn: '2020-11-07',
      dueOn: '2020-11-09',
    });
  });

  it('gives the worker 15 days to sue and the employer 30 days to go to the intermediate court', () => {
    const story = closed();
    expect(story.deadline('ARB-23/award-final/applicant').dueOn).toBe('2020-11-20');
    // 2020-12-06 is a Sunday.
    expect(story.deadline('ARB-24/award-final/respondent').dueOn).toBe('2020-12-07');
    expect(story.state.deadlines['ARB-23/award-final/respondent']).toBeUndefined();
  });

  it('passes the facts on to inspection and keeps what comes back', () => {
    const answered = closed()
      .does(timer, '2020-11-12', 'RecordLeadAnswer', {
        leadId: 'p1/L1',
        answer: 'answered',
        outcome: 'filed',
        number: '云新人社监立〔2020〕1号',
        eventId: 'event-filed',
        answeredOn: localDate('2020-11-12'),
      })
      .does(timer, '2020-12-20', 'RecordLeadAnswer', {
        leadId: 'p1/L1',
        answer: 'outcome',
        outcome: 'order-to-correct, warning',
        eventId: 'event-outcome',
        answeredOn: localDate('2020-12-20'),
      });
    expect(answered.state).toMatchObject({
      leads: {
        'p1/L1': { answers: { answered: { outcome: 'filed' }, outcome: { outcome: 'order-to-correct, warning' } } },
      },
    });
  });

  it('ends closed, with the mode that follows from the award and ten years to be kept', () => {
    const story = closed();
    expect(standingOf(story.state)).toMatchObject({
      stage: 'closed',
      closed: true,
      number: '云新劳人仲案〔2020〕1号',
      tasks: [],
    });
    expect(story.facts.find(fact => fact.type === 'CaseClosed')?.data).toMatchObject({
      mode: 'award-final',
      result: 'worker-prevailed',
      retainYears: 10,
      proposedBy: 'arb-li',
      approvedBy: 'head-1',
    });
  });

  it('has told at every station what comes next', () => {
    const story = closed();
    const stages: string[] = [];
    for (let i = 1; i <= story.facts.length; i += 1) {
      const stage = standingOf(story.upTo(i).state).stage;
      if (stages[stages.length - 1] !== stage) stages.push(stage);
    }
    expect(stages).toEqual([
      'received',
      'accepted',
      'service-defence',
      'tribunal-formed',
      'hearing-scheduled',
      'hearing',
      'hearing-closed',
      'award-issued',
      'award-served',
      'closed',
    ]);
  });
});
