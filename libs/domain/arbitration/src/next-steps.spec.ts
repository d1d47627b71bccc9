import { nextSteps } from './next-steps';
import { standingOf } from './standing';
import { acceptance, award, refs } from './testing/acts';
import { clerk, head, li, text } from './testing/people';
import {
  acceptedStory,
  debateClosedStory,
  formedStory,
  mediatedStory,
  notifiedStory,
  openedStory,
  receivedStory,
  scheduledStory,
} from './testing/stories';
import { untold, type Story } from './testing/story';

const steps = (story: Story) => nextSteps(story.state).map(({ command, role, dueOn }) => [command, role, dueOn]);

describe('what comes next', () => {
  it.each<[string, Story, (string | undefined)[][]]>([
    ['before anything', untold(), []],
    ['received', receivedStory(), [['proposeAcceptance', 'filing-officer', '2020-09-27']]],
    [
      'proposed',
      receivedStory().does(clerk, '2020-09-22', 'ProposeAcceptance', acceptance()),
      [['acceptApplication', 'institute-head', '2020-09-27']],
    ],
    [
      'accepted',
      acceptedStory(),
      [
        ['serveApplicationCopy', 'filing-officer', '2020-09-29'],
        ['recordService', 'filing-officer', undefined],
        ['formTribunal', 'institute-head', '2020-09-29'],
      ],
    ],
    [
      'tribunal formed',
      formedStory(),
      [
        ['recordService', 'filing-officer', undefined],
        ['scheduleHearing', 'arbitrator', '2020-11-09'],
      ],
    ],
    [
      'hearing scheduled: notices by the fifth clear day, then the hearing',
      scheduledStory(),
      [
        ['recordService', 'filing-officer', '2020-10-19'],
        ['recordService', 'filing-officer', undefined],
        ['openHearing', 'recorder', '2020-10-27'],
      ],
    ],
    [
      'opened',
      openedStory(),
      [
        ['recordService', 'filing-officer', undefined],
        ['closeDebate', 'arbitrator', undefined],
      ],
    ],
    [
      'debate closed',
      debateClosedStory(),
      [
        ['recordService', 'filing-officer', undefined],
        ['recordFinalOpinion', 'recorder', undefined],
        ['signRecord', 'recorder', undefined],
        ['attemptMediation', 'arbitrator', '2020-11-09'],
      ],
    ],
    [
      'awarded',
      mediatedStory().does(li, '2020-10-28', 'IssueAward', award()),
      [
        ['serveAward', 'filing-officer', '2020-11-04'],
        ['recordService', 'filing-officer', undefined],
      ],
    ],
  ])('%s', (_name, story, expected) => {
    expect(steps(story)).toEqual(expected);
  });

  it('binds approvals to others than the proposer, and hearings to the tribunal', () => {
    const proposed = receivedStory().does(clerk, '2020-09-22', 'ProposeAcceptance', acceptance());
    expect(nextSteps(proposed.state)[0]).toMatchObject({
      approval: true,
      notAccount: 'filing-1',
      unit: 'arb-xincheng',
      ruleId: 'ARB-01',
    });
    expect(nextSteps(notifiedStory().state).find(({ command }) => command === 'openHearing')).toMatchObject({
      account: 'rec-1',
    });
  });

  it('asks to resume a suspended case, and nothing else of the tribunal', () => {
    const suspended = formedStory()
      .does(li, '2020-10-12', 'ProposeSuspension', { ground: 'appraisal-awaited', reason: text })
      .does(head, '2020-10-13', 'SuspendCase', { documents: refs('suspension-notice') });
    expect(steps(suspended).map(([command]) => command)).toEqual(['recordService', 'resumeCase']);
    expect(standingOf(suspended.state)).toMatchObject({
      stage: 'suspended',
      handlers: ['arb-li', 'rec-1'],
      closed: false,
    });
  });

  it('leaves a refused application with its notice to be served, and closed', () => {
    const refused = receivedStory()
      .does(clerk, '2020-09-22', 'ProposeRefusal', { reasonCode: 'outside-scope', reason: text })
      .does(head, '2020-09-23', 'RefuseApplication', { documents: refs('refusal-notice') });
    expect(steps(refused)).toEqual([['recordService', 'filing-officer', undefined]]);
    expect(standingOf(refused.state)).toMatchObject({ stage: 'refused', closed: true });
  });
});
