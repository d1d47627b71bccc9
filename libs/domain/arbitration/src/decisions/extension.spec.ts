import { localDate } from '@one-window/kernel';
import { stageOf } from '../state/stage';
import { refs, tribunal } from '../testing/acts';
import { head, li, otherHead, recorder, stranger, text } from '../testing/people';
import { acceptedStory, formedStory, mediatedStory } from '../testing/stories';
import { yunhe } from '../testing/story';

const documents = refs('extension-notice');
const ask = (days: number) => ({ days, reason: text });
const proposed = () => formedStory().does(li, '2020-11-02', 'ProposeExtension', ask(15));

describe('ExtendTimeLimit (ARB-10e)', () => {
  it('adds the days to the unrolled day 45 and tells the parties in writing', () => {
    const story = proposed().does(head, '2020-11-03', 'ExtendTimeLimit', { documents });
    // Day 45 is Saturday 11-07, not the Monday it rolled to: 11-07 + 15 = Sunday 11-22, rolled once to 11-23.
    expect(story.deadline('ARB-10')).toMatchObject({ unrolledDueOn: '2020-11-22', dueOn: '2020-11-23' });
    expect(story.state).toMatchObject({
      documents: { 'doc-extension-notice': { recipients: ['applicant', 'respondent'] } },
    });
    expect(story.facts.find(fact => fact.type === 'TimeLimitExtended')?.data).toMatchObject({
      days: 15,
      totalDays: 15,
      proposedBy: 'arb-li',
      approvedBy: 'head-1',
    });
  });

  it('is not for more than fifteen days (ARB-INV-8)', () => {
    expect(formedStory().refusal(li, '2020-11-02', 'ProposeExtension', ask(16))).toMatchObject({
      code: 'extension/too-long',
      params: { total: 16, max: 15 },
    });
  });

  it('is granted once by default; twice where the city allows it, fifteen days in all', () => {
    const once = proposed().does(head, '2020-11-03', 'ExtendTimeLimit', { documents });
    expect(once.refusal(li, '2020-11-04', 'ProposeExtension', ask(1)).code).toBe('extension/used-up');
    const ten = formedStory({}, yunhe({ maxExtensions: 2 }))
      .does(li, '2020-11-02', 'ProposeExtension', ask(10))
      .does(head, '2020-11-03', 'ExtendTimeLimit', { documents });
    expect(ten.refusal(li, '2020-11-04', 'ProposeExtension', ask(6)).code).toBe('extension/too-long');
    expect(ten.types(li, '2020-11-04', 'ProposeExtension', ask(5))).toEqual(['ExtensionProposed']);
  });

  it('is asked for and granted before the limit ends', () => {
    expect(formedStory().refusal(li, '2020-11-10', 'ProposeExtension', ask(15)).code).toBe('extension/too-late');
    expect(proposed().refusal(head, '2020-11-10', 'ExtendTimeLimit', { documents })).toMatchObject({
      code: 'extension/too-late',
      params: { dueOn: '2020-11-09' },
    });
  });

  it('is asked for by the tribunal and granted by somebody who does not sit in it', () => {
    expect(acceptedStory().refusal(li, '2020-11-02', 'ProposeExtension', ask(15)).code).toBe('tribunal/not-formed');
    expect(formedStory().refusal(stranger, '2020-11-02', 'ProposeExtension', ask(15)).code).toBe('tribunal/not-member');
    expect(formedStory().refusal(head, '2020-11-03', 'ExtendTimeLimit', { documents }).code).toBe('proposal/missing');
    expect(proposed().refusal(li, '2020-11-03', 'ExtendTimeLimit', { documents }).code).toBe('proposal/own');
    const sitting = acceptedStory()
      .does(otherHead, '2020-09-24', 'FormTribunal', tribunal([li, head, stranger], recorder))
      .does(li, '2020-11-02', 'ProposeExtension', ask(15));
    expect(sitting.refusal(head, '2020-11-03', 'ExtendTimeLimit', { documents }).code).toBe('tribunal/approver-sits');
    expect(sitting.types(otherHead, '2020-11-03', 'ExtendTimeLimit', { documents })).toContain('TimeLimitExtended');
  });
});

describe('SuspendCase and ResumeCase', () => {
  const suspension = { ground: 'appraisal-awaited' as const, reason: text };
  const suspended = () =>
    formedStory()
      .does(li, '2020-10-12', 'ProposeSuspension', suspension)
      .does(head, '2020-10-13', 'SuspendCase', { documents: refs('suspension-notice') });
  const resumption = (endedOn: string) => ({
    endedOn: localDate(endedOn),
    reason: text,
    documents: refs('resumption-notice'),
  });

  it('stop the forty-five days, and give back exactly the days between', () => {
    const story = suspended().does(li, '2020-11-12', 'ResumeCase', resumption('2020-11-11'));
    // 10-13 to 11-12: thirty days. 2020-11-07 + 30 = 2020-12-07, a Monday.
    expect(story.deadline('ARB-10')).toMatchObject({
      status: 'running',
      unrolledDueOn: '2020-12-07',
      dueOn: '2020-12-07',
    });
  });

  it('leave nothing for the tribunal to do meanwhile', () => {
    expect(suspended().deadline('ARB-10').status).toBe('suspended');
    expect(suspended().refusal(li, '2020-10-14', 'ProposeExtension', ask(15))).toMatchObject({
      code: 'case/suspended',
      article: '办案规则47条',
      params: { since: '2020-10-13' },
    });
  });

  it('need a ground, a proposal and another’s approval', () => {
    const proposal = formedStory().does(li, '2020-10-12', 'ProposeSuspension', suspension);
    expect(proposal.refusal(li, '2020-10-12', 'ProposeSuspension', suspension).code).toBe('proposal/pending');
    expect(proposal.refusal(li, '2020-10-13', 'SuspendCase', { documents }).code).toBe('proposal/own');
    expect(formedStory().refusal(head, '2020-10-13', 'SuspendCase', { documents }).code).toBe('proposal/missing');
  });

  it('resume only what is suspended, after the ground ended', () => {
    expect(formedStory().refusal(li, '2020-10-14', 'ResumeCase', resumption('2020-10-14')).code).toBe(
      'case/not-suspended',
    );
    expect(suspended().refusal(li, '2020-11-12', 'ResumeCase', resumption('2020-11-13')).code).toBe('date/in-future');
    expect(suspended().refusal(li, '2020-11-12', 'ResumeCase', resumption('2020-10-12')).code).toBe('date/too-early');
  });

  it('come back to where the case was', () => {
    const story = mediatedStory()
      .does(li, '2020-10-28', 'ProposeSuspension', suspension)
      .does(head, '2020-10-29', 'SuspendCase', { documents: refs('suspension-notice') })
      .does(li, '2020-11-12', 'ResumeCase', resumption('2020-11-12'));
    expect(stageOf(story.state)).toBe('hearing-closed');
  });
});
