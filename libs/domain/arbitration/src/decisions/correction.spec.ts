import { localDate } from '@one-window/kernel';
import { acceptance, accepted, refs } from '../testing/acts';
import { clerk, head, text } from '../testing/people';
import { acceptedStory, receivedStory } from '../testing/stories';
import { untold } from '../testing/story';

const request = { items: [{ what: text }], documents: refs('correction-notice') };
const correction = (completedOn: string) => ({
  completedOn: localDate(completedOn),
  materials: [{ name: '劳动合同', pages: 6 }],
});
const correcting = () => receivedStory().does(clerk, '2020-09-23', 'RequestCorrection', request);

describe('RequestCorrection', () => {
  it('issues one notice with everything that is missing', () => {
    expect(receivedStory().types(clerk, '2020-09-23', 'RequestCorrection', request)).toEqual([
      'CorrectionRequested',
      'DocumentIssued',
    ]);
  });

  it('is possible once only', () => {
    const again = correcting().does(clerk, '2020-09-25', 'SubmitCorrection', correction('2020-09-25'));
    expect(again.refusal(clerk, '2020-09-27', 'RequestCorrection', request)).toMatchObject({
      code: 'correction/already-requested',
      article: '办案规则29条',
    });
  });

  it.each([
    ['a case never opened', untold(), 'case/not-opened'],
    ['an accepted case', acceptedStory(), 'case/already-accepted'],
  ])('given %s, is refused', (_case, story, code) => {
    expect(story.refusal(clerk, '2020-09-24', 'RequestCorrection', request).code).toBe(code);
  });
});

describe('SubmitCorrection', () => {
  it('resets the receipt date to the day the materials were complete (RULES 46(2))', () => {
    const story = correcting().does(clerk, '2020-10-12', 'SubmitCorrection', correction('2020-10-09'));
    expect(story.facts.find(fact => fact.type === 'CorrectionCompleted')?.on).toBe('2020-10-09');
    expect(story.state).toMatchObject({ at: 'received' });
  });

  it('is refused when nothing was asked for', () => {
    expect(receivedStory().refusal(clerk, '2020-09-24', 'SubmitCorrection', correction('2020-09-24')).code).toBe(
      'correction/not-requested',
    );
  });

  it.each([
    ['2020-09-22', 'date/too-early'],
    ['2020-09-28', 'date/in-future'],
  ])('completed on %s is refused', (day, code) => {
    expect(correcting().refusal(clerk, '2020-09-25', 'SubmitCorrection', correction(day)).code).toBe(code);
  });

  it('never came: the application is decided on the file', () => {
    const story = correcting().does(clerk, '2020-10-20', 'ProposeAcceptance', acceptance());
    expect(story.types(head, '2020-10-20', 'AcceptApplication', accepted)[0]).toBe('ApplicationAccepted');
  });
});
