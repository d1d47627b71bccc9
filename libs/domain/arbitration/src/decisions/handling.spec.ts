import { standingOf } from '../standing';
import { clerk, head, recorder, text, zhao } from '../testing/people';
import { acceptedStory, receivedStory } from '../testing/stories';
import { untold } from '../testing/story';

const otherClerk = { ...clerk, accountId: 'filing-2', name: '立案员许某' };
const to = ({ accountId, role, unit }: typeof clerk) => ({ accountId, role, unit, reason: text });
const claimed = () => receivedStory().does(clerk, '2020-09-23', 'ClaimCase', {});

describe('ClaimCase', () => {
  it('gives the case, and the steps of a filing officer, to whoever takes it', () => {
    const { handlers, tasks } = standingOf(claimed().state);
    expect(handlers).toEqual(['filing-1']);
    expect(tasks.filter(({ role }) => role === 'filing-officer').map(({ account }) => account)).toEqual(['filing-1']);
  });

  it('is for those who carry cases here, and once', () => {
    expect(receivedStory().refusal(recorder, '2020-09-23', 'ClaimCase', {}).code).toBe('handler/role-without-work');
    expect(claimed().refusal(clerk, '2020-09-23', 'ClaimCase', {}).code).toBe('handler/is-you');
    expect(claimed().refusal(otherClerk, '2020-09-23', 'ClaimCase', {}).code).toBe('handler/taken');
    expect(untold().refusal(clerk, '2020-09-23', 'ClaimCase', {}).code).toBe('case/not-opened');
  });

  it('bars no colleague from acting', () => {
    expect(
      claimed().types(otherClerk, '2020-09-24', 'RequestCorrection', {
        items: [{ what: text }],
        documents: { 'correction-notice': { documentId: 'd1', number: '补1' } },
      }),
    ).toContain('CorrectionRequested');
  });

  it('outlasts acceptance', () => {
    const story = acceptedStory().does(clerk, '2020-09-28', 'ClaimCase', {});
    expect(standingOf(story.state).handlers).toContain('filing-1');
  });
});

describe('ReassignCase', () => {
  it('puts it into other hands, from whom and why', () => {
    const story = claimed().does(head, '2020-09-24', 'ReassignCase', to(otherClerk));
    expect(story.facts.at(-1)).toMatchObject({
      type: 'CaseReassigned',
      data: { from: 'filing-1', accountId: 'filing-2', reason: text },
    });
    expect(standingOf(story.state).handlers).toEqual(['filing-2']);
  });

  it('stays within the institute, and among those who carry cases', () => {
    const outside = { ...to(otherClerk), unit: 'arb-city' };
    expect(claimed().refusal(head, '2020-09-24', 'ReassignCase', outside).code).toBe('handler/other-unit');
    expect(claimed().refusal(head, '2020-09-24', 'ReassignCase', to(zhao)).code).toBe('handler/role-without-work');
    expect(claimed().refusal(head, '2020-09-24', 'ReassignCase', to(clerk)).code).toBe('handler/same');
  });
});
