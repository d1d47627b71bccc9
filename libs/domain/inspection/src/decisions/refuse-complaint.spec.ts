import { defaultInspectionParameters } from '../parameters/default-parameters';
import { complaint, day, report, transferred, wages } from '../testing/leads';
import { head, zhao } from '../testing/people';
import { registered, text } from '../testing/stories';
import { Story } from '../testing/story';

const old = { ...wages, itemId: 'c5', violation: { from: day('2024-01-01'), to: day('2024-07-05') } };
const outOfTime = { reason: 'out-of-time', explanation: text } as const;
const notice = { noticeNo: '云新人社监投字〔2026〕2号' } as const;

describe('ProposeLeadRefusal', () => {
  it('proposes to refuse what ended more than two years before the complaint', () => {
    const story = registered(complaint({ items: [old] })).does('ProposeLeadRefusal', outOfTime);
    expect(story.last[0]).toMatchObject({ type: 'RefusalProposed', data: { proposedBy: 'zhao-jc', itemIds: ['c5'] } });
  });

  it('does not accept that a violation is out of time while it goes on, or within the two years', () => {
    expect(registered().no('ProposeLeadRefusal', outOfTime)).toBe('limitation/not-passed');
    const lastDay = { ...old, violation: { from: day('2024-01-01'), to: day('2024-07-06') } };
    expect(registered(complaint({ items: [lastDay] })).no('ProposeLeadRefusal', outOfTime)).toBe(
      'limitation/not-passed',
    );
  });

  it('counts to the complaint at the window, not to its handling', () => {
    const story = registered(complaint({ items: [old], clockFrom: day('2026-07-05') }));
    expect(story.no('ProposeLeadRefusal', outOfTime)).toBe('limitation/not-passed');
  });

  it('refuses a complaint as unfounded never, a report yes', () => {
    const unfounded = { reason: 'no-violation-apparent', explanation: text } as const;
    expect(registered().no('ProposeLeadRefusal', unfounded)).toBe('refusal/reason-not-for-complaint');
    expect(registered(report()).no('ProposeLeadRefusal', unfounded)).toBeUndefined();
  });

  it('uses “already under investigation” only where local law has it', () => {
    const pending = { reason: 'already-under-investigation', explanation: text } as const;
    expect(registered().no('ProposeLeadRefusal', pending)).toBe('refusal/not-local-law');
    const [national] = defaultInspectionParameters.refuseIfUnderInvestigation;
    const qingdao = Story.begin({ refuseIfUnderInvestigation: national ? [{ ...national, value: true }] : [] });
    expect(qingdao.by(zhao).does('RegisterLead', complaint()).no('ProposeLeadRefusal', pending)).toBeUndefined();
  });

  it('treats a complaint as not supplemented only after the stated day', () => {
    const notSupplemented = { reason: 'not-supplemented', explanation: text } as const;
    const asked = registered().does('RequestSupplement', {
      noticeNo: 'n',
      missing: ['x'],
      answerBy: day('2026-07-27'),
    });
    expect(asked.on('2026-07-27').no('ProposeLeadRefusal', notSupplemented)).toBe('refusal/supplement-not-due');
    expect(asked.on('2026-07-28').no('ProposeLeadRefusal', notSupplemented)).toBeUndefined();
    expect(registered().no('ProposeLeadRefusal', notSupplemented)).toBe('refusal/supplement-not-due');
  });

  it('needs known claims and an empty desk', () => {
    expect(registered().no('ProposeLeadRefusal', { ...outOfTime, itemIds: ['c7'] })).toBe('item/unknown');
    const pending = registered().does('ProposeLeadRefusal', { reason: 'not-competent', explanation: text });
    expect(pending.no('ProposeLeadRefusal', outOfTime)).toBe('proposal/pending');
  });
});

describe('RefuseComplaint', () => {
  const proposed = () =>
    registered(complaint({ items: [wages, old] })).does('ProposeLeadRefusal', { ...outOfTime, itemIds: ['c5'] });

  it('refuses in writing what was proposed; the other claims stay open', () => {
    const story = proposed().by(head).does('RefuseComplaint', notice);
    expect(story.last[0]).toMatchObject({
      type: 'ComplaintRefused',
      data: {
        reason: 'out-of-time',
        itemIds: ['c5'],
        remaining: ['c1'],
        remedy: 'reconsideration-first',
        dispatchId: 'D1',
      },
    });
    expect(story.state.phase).toBe('screening');
  });

  it('ends the matter when nothing is left', () => {
    const story = registered(complaint({ items: [old] }))
      .does('ProposeLeadRefusal', outOfTime)
      .by(head)
      .does('RefuseComplaint', notice);
    expect(story.state).toMatchObject({ phase: 'ended', stage: 'not-accepted' });
    expect(story.state.deadlines['INS-01']?.status).toBe('met');
  });

  it('needs a proposal, of somebody else, and a complaint', () => {
    expect(registered().by(head).no('RefuseComplaint', notice)).toBe('proposal/missing');
    expect(proposed().by(zhao).no('RefuseComplaint', notice)).toBe('approval/own-proposal');
    expect(registered(report()).by(head).no('RefuseComplaint', notice)).toBe('lead/no-complaint');
  });
});

describe('DeclineLead', () => {
  const unfounded = { reason: 'no-violation-apparent', explanation: text } as const;

  it('answers the arbitration institute whose lead is not taken up (L10, L13)', () => {
    const story = registered(transferred()).does('ProposeLeadRefusal', unfounded).by(head).does('DeclineLead', {});
    expect(story.last.map(fact => fact.type)).toEqual(['LeadDeclined', 'LeadAnswered']);
    expect(story.last[1]).toMatchObject({
      data: { leadId: 'lead-7', answer: 'declined', reason: 'no-violation-apparent' },
    });
    expect(story.state).toMatchObject({ phase: 'ended', stage: 'not-accepted' });
  });

  it('is no way round the written refusal of a complaint, and is not one’s own', () => {
    expect(registered().by(head).no('DeclineLead', {})).toBe('lead/is-complaint');
    expect(registered(report()).by(head).no('DeclineLead', {})).toBe('proposal/missing');
    expect(registered(report()).does('ProposeLeadRefusal', unfounded).no('DeclineLead', {})).toBe(
      'approval/own-proposal',
    );
  });
});
