import { localDate } from '@one-window/kernel';
import { award, refs } from '../testing/acts';
import { clerk, li, text } from '../testing/people';
import { acceptedStory, mediatedStory, receivedStory } from '../testing/stories';
import { untold } from '../testing/story';

const withdrawal = (overrides: object = {}) => ({
  withdrawnOn: localDate('2020-10-28'),
  reason: text,
  settled: false,
  settlementExplained: false,
  documents: refs('withdrawal-decision'),
  ...overrides,
});

describe('WithdrawApplication', () => {
  it.each([
    ['before acceptance', receivedStory(), ['applicant']],
    ['after it, also to the respondent', acceptedStory(), ['applicant', 'respondent']],
  ])('%s ends the case by a written decision', (_when, story, recipients) => {
    expect(story.does(clerk, '2020-10-28', 'WithdrawApplication', withdrawal()).state).toMatchObject({
      by: 'withdrawn',
      documents: { 'doc-withdrawal-decision': { recipients } },
    });
  });

  it('because settled, only once the consequence has been explained', () => {
    const settled = withdrawal({ settled: true, settlementFen: 600_000 });
    expect(acceptedStory().refusal(clerk, '2020-10-28', 'WithdrawApplication', settled)).toMatchObject({
      code: 'withdrawal/settlement-unexplained',
      article: '调解仲裁法41条、51条',
    });
    expect(
      acceptedStory().types(clerk, '2020-10-28', 'WithdrawApplication', { ...settled, settlementExplained: true }),
    ).toContain('ApplicationWithdrawn');
  });

  it('is too late after the result', () => {
    const story = mediatedStory().does(li, '2020-10-28', 'IssueAward', award());
    expect(story.refusal(clerk, '2020-10-28', 'WithdrawApplication', withdrawal()).code).toBe('case/decided');
  });

  it('happens once, to a case that exists, on a day that has been', () => {
    const story = acceptedStory().does(clerk, '2020-10-28', 'WithdrawApplication', withdrawal());
    expect(story.refusal(clerk, '2020-10-29', 'WithdrawApplication', withdrawal()).code).toBe('case/ended');
    expect(untold().refusal(clerk, '2020-10-28', 'WithdrawApplication', withdrawal()).code).toBe('case/not-opened');
    expect(acceptedStory().refusal(clerk, '2020-10-27', 'WithdrawApplication', withdrawal()).code).toBe(
      'date/in-future',
    );
  });
});
