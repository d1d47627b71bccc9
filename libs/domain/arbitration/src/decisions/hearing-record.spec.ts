import { absence, award, opening } from '../testing/acts';
import { li, recorder, stranger, text } from '../testing/people';
import { debateClosedStory, formedStory, mediatedStory, notifiedStory, openedStory } from '../testing/stories';
import { localDate } from '@one-window/kernel';

const at = (partyId: string, hearingId = 'h1') => ({ hearingId, partyId });
const withoutRespondent = () => notifiedStory().does(recorder, '2020-10-27', 'OpenHearing', opening(['applicant']));

describe('SignRecord', () => {
  it('is signed, or the refusal is noted', () => {
    expect(openedStory().types(recorder, '2020-10-27', 'SignRecord', { ...at('applicant'), signed: true })).toEqual([
      'RecordSigned',
    ]);
    expect(
      openedStory().types(recorder, '2020-10-27', 'SignRecord', {
        ...at('respondent'),
        signed: false,
        refusalNote: text,
      }),
    ).toEqual(['RecordSigningRefused']);
    expect(
      openedStory().refusal(recorder, '2020-10-27', 'SignRecord', { ...at('respondent'), signed: false }).code,
    ).toBe('record/note-missing');
  });

  it('happens once, by someone who was there', () => {
    const story = openedStory().does(recorder, '2020-10-27', 'SignRecord', { ...at('applicant'), signed: true });
    expect(story.refusal(recorder, '2020-10-27', 'SignRecord', { ...at('applicant'), signed: true }).code).toBe(
      'record/already-signed',
    );
    expect(
      withoutRespondent().refusal(recorder, '2020-10-27', 'SignRecord', { ...at('respondent'), signed: true }).code,
    ).toBe('party/not-present');
    expect(openedStory().refusal(recorder, '2020-10-27', 'SignRecord', { ...at('x'), signed: true }).code).toBe(
      'party/unknown',
    );
    expect(
      openedStory().refusal(recorder, '2020-10-27', 'SignRecord', { ...at('applicant', 'h9'), signed: true }).code,
    ).toBe('hearing/unknown');
  });

  it('needs a hearing, and its own recorder', () => {
    expect(formedStory().refusal(recorder, '2020-10-27', 'SignRecord', { ...at('applicant'), signed: true }).code).toBe(
      'hearing/not-opened',
    );
    const other = { ...recorder, accountId: 'rec-2' };
    expect(openedStory().refusal(other, '2020-10-27', 'SignRecord', { ...at('applicant'), signed: true }).code).toBe(
      'tribunal/not-member',
    );
  });
});

describe('RequestRecordCorrection', () => {
  it('is recorded also when it is refused (RULES 42)', () => {
    const story = openedStory().does(recorder, '2020-10-27', 'RequestRecordCorrection', {
      ...at('respondent'),
      request: text,
      granted: false,
    });
    expect(story.facts.find(fact => fact.type === 'RecordCorrectionRequested')?.data).toMatchObject({ granted: false });
    expect(
      withoutRespondent().refusal(recorder, '2020-10-27', 'RequestRecordCorrection', {
        ...at('respondent'),
        request: text,
        granted: true,
      }).code,
    ).toBe('party/not-present');
  });
});

describe('CloseDebate', () => {
  it('closes the debate of the hearing under way', () => {
    expect(debateClosedStory().refusal(li, '2020-10-27', 'CloseDebate', { hearingId: 'h1' }).code).toBe(
      'hearing/debate-closed',
    );
    expect(openedStory().refusal(li, '2020-10-27', 'CloseDebate', { hearingId: 'h9' }).code).toBe('hearing/unknown');
    expect(formedStory().refusal(li, '2020-10-27', 'CloseDebate', { hearingId: 'h1' }).code).toBe('hearing/not-opened');
  });

  it('waits until the absence of a party has been dealt with', () => {
    expect(withoutRespondent().refusal(li, '2020-10-27', 'CloseDebate', { hearingId: 'h1' })).toMatchObject({
      code: 'hearing/party-absent',
      params: { partiesZh: '被申请人' },
    });
  });
});

describe('RecordFinalOpinion', () => {
  it('asks each party present once', () => {
    const opinion = { ...at('applicant'), opinion: text };
    const story = debateClosedStory().does(recorder, '2020-10-27', 'RecordFinalOpinion', opinion);
    expect(story.refusal(recorder, '2020-10-27', 'RecordFinalOpinion', opinion).code).toBe('opinion/already-recorded');
    expect(formedStory().refusal(recorder, '2020-10-27', 'RecordFinalOpinion', opinion).code).toBe(
      'hearing/not-opened',
    );
    expect(
      debateClosedStory().refusal(recorder, '2020-10-27', 'RecordFinalOpinion', { ...opinion, partyId: 'x' }).code,
    ).toBe('party/unknown');
  });
});

describe('AttemptMediation', () => {
  const attempt = (heldOn: string) => ({ heldOn: localDate(heldOn), result: 'failed' as const });

  it('may be made at the hearing or before it', () => {
    expect(formedStory().types(li, '2020-10-12', 'AttemptMediation', attempt('2020-10-12'))).toEqual([
      'HearingMediationAttempted',
    ]);
    const at1027 = mediatedStory().facts.find(fact => fact.type === 'HearingMediationAttempted');
    expect(at1027?.data).toMatchObject({ hearingId: 'h1', result: 'failed' });
  });

  it('is impossible against a respondent who stays away', () => {
    const story = withoutRespondent().does(li, '2020-10-27', 'RecordAbsence', absence('respondent', 'default-hearing'));
    expect(story.refusal(li, '2020-10-27', 'AttemptMediation', attempt('2020-10-27')).code).toBe(
      'mediation/respondent-absent',
    );
  });

  it('is the tribunal’s, on a day that has been, before the result', () => {
    expect(openedStory().refusal(stranger, '2020-10-27', 'AttemptMediation', attempt('2020-10-27')).code).toBe(
      'tribunal/not-member',
    );
    expect(openedStory().refusal(li, '2020-10-27', 'AttemptMediation', attempt('2020-10-28')).code).toBe(
      'date/in-future',
    );
    const awarded = mediatedStory().does(li, '2020-10-28', 'IssueAward', award());
    expect(awarded.refusal(li, '2020-10-29', 'AttemptMediation', attempt('2020-10-29')).code).toBe('case/decided');
  });
});
