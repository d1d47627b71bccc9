import { localDate } from '@one-window/kernel';
import { acceptance, accepted, refs } from '../testing/acts';
import { clerk, head, text } from '../testing/people';
import { acceptedStory, receivedStory } from '../testing/stories';

const suggested = () => receivedStory().does(clerk, '2020-09-22', 'SuggestMediation', { reason: text });
const consent = { agreedOn: localDate('2020-09-23'), consentProof: '同意先行调解确认书' };
const held = () => suggested().does(clerk, '2020-09-23', 'AgreeToMediate', consent);
const ended = (outcome: 'failed' | 'agreed') => ({ endedOn: localDate('2020-10-09'), outcome });

describe('mediation before acceptance (RULES 69)', () => {
  it('is suggested once', () => {
    expect(suggested().refusal(clerk, '2020-09-23', 'SuggestMediation', { reason: text }).code).toBe(
      'mediation/already-suggested',
    );
  });

  it('is not suggested while a correction is awaited', () => {
    const story = receivedStory().does(clerk, '2020-09-22', 'RequestCorrection', {
      items: [{ what: text }],
      documents: refs('correction-notice'),
    });
    expect(story.refusal(clerk, '2020-09-23', 'SuggestMediation', { reason: text }).code).toBe(
      'correction/already-requested',
    );
  });

  it.each(['AgreeToMediate', 'DeclineMediation'] as const)('%s needs a suggestion', command => {
    const data = { ...consent, declinedOn: localDate('2020-09-23') };
    expect(receivedStory().refusal(clerk, '2020-09-23', command, data).code).toBe('mediation/not-suggested');
  });

  it('holds acceptance with the applicant’s consent', () => {
    expect(held().state).toMatchObject({ at: 'mediation-held' });
    expect(held().refusal(clerk, '2020-09-24', 'ProposeAcceptance', acceptance())).toMatchObject({
      code: 'acceptance/held-for-mediation',
      article: '办案规则69条',
    });
  });

  it('lets a proposal that was open fall', () => {
    const story = suggested()
      .does(clerk, '2020-09-22', 'ProposeAcceptance', acceptance())
      .does(clerk, '2020-09-23', 'AgreeToMediate', consent)
      .does(clerk, '2020-10-09', 'EndMediation', ended('failed'));
    expect(story.refusal(head, '2020-10-09', 'AcceptApplication', accepted).code).toBe('proposal/missing');
  });

  it('declined, leaves acceptance to be processed normally', () => {
    const story = suggested().does(clerk, '2020-09-23', 'DeclineMediation', { declinedOn: localDate('2020-09-23') });
    expect(story.types(clerk, '2020-09-23', 'ProposeAcceptance', acceptance())).toEqual(['AcceptanceProposed']);
  });

  it('ended without agreement, goes back to receipt', () => {
    expect(held().does(clerk, '2020-10-09', 'EndMediation', ended('failed')).state).toMatchObject({ at: 'received' });
  });

  it('cannot end before it began', () => {
    expect(suggested().refusal(clerk, '2020-10-09', 'EndMediation', ended('failed')).code).toBe('mediation/not-held');
  });

  it('cannot end in the future, nor consent be given before receipt', () => {
    expect(held().refusal(clerk, '2020-10-08', 'EndMediation', ended('failed')).code).toBe('date/in-future');
    expect(
      suggested().refusal(clerk, '2020-09-23', 'AgreeToMediate', { ...consent, agreedOn: localDate('2020-09-18') })
        .code,
    ).toBe('date/too-early');
  });

  it('comes too late after acceptance', () => {
    expect(acceptedStory().refusal(clerk, '2020-09-24', 'SuggestMediation', { reason: text }).code).toBe(
      'case/already-accepted',
    );
  });
});
