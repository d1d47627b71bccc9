import { absence, delivery, hearing, opening, tribunal } from '../testing/acts';
import { clerk, head, li, recorder } from '../testing/people';
import { acceptedStory, formedStory, notifiedStory, openedStory, scheduledStory } from '../testing/stories';

const withoutRespondent = () => notifiedStory().does(recorder, '2020-10-27', 'OpenHearing', opening(['applicant']));

describe('RecordAbsence', () => {
  it('of the applicant may be taken as withdrawal, by written decision', () => {
    const story = notifiedStory().does(li, '2020-10-27', 'RecordAbsence', absence('applicant', 'deem-withdrawn'));
    expect(story.facts.map(fact => fact.type)).toEqual(expect.arrayContaining(['AbsenceRecorded', 'WithdrawalDeemed']));
    expect(story.state).toMatchObject({ by: 'withdrawal-deemed' });
    expect(story.deadline('ARB-10').status).toBe('ended');
  });

  it('of the respondent may lead to a hearing in default', () => {
    const story = withoutRespondent().does(li, '2020-10-27', 'RecordAbsence', absence('respondent', 'default-hearing'));
    expect(story.types(li, '2020-10-27', 'CloseDebate', { hearingId: 'h1' })).toEqual(['DebateClosed']);
    expect(story.refusal(li, '2020-10-27', 'RecordAbsence', absence('respondent', 'default-hearing')).code).toBe(
      'absence/already-recorded',
    );
  });

  it('only recorded, lets another day be set', () => {
    const story = notifiedStory().does(li, '2020-10-27', 'RecordAbsence', absence('applicant', 'record-only'));
    expect(story.types(li, '2020-10-27', 'ScheduleHearing', hearing('2020-11-10', 'h2'))).toContain('HearingScheduled');
    expect(story.refusal(li, '2020-10-27', 'RecordAbsence', absence('applicant', 'record-only')).code).toBe(
      'absence/already-recorded',
    );
  });

  it('needs a proved notice before any sanction (ARB-INV-4)', () => {
    expect(
      scheduledStory().refusal(li, '2020-10-27', 'RecordAbsence', absence('applicant', 'deem-withdrawn')),
    ).toMatchObject({
      code: 'absence/service-unproved',
      article: '办案规则39条、59条；调解仲裁法36条',
    });
    const simplified = acceptedStory()
      .does(head, '2020-09-24', 'ChooseSimplifiedProcedure', { ground: 'small-amount' })
      .does(head, '2020-09-25', 'FormTribunal', tribunal([li], recorder))
      .does(li, '2020-10-13', 'ScheduleHearing', hearing('2020-10-16'));
    const phoned = (confirmedByRecipient: boolean) =>
      simplified.does(clerk, '2020-10-13', 'RecordService', {
        ...delivery('applicant', '2020-10-13', 'informal', { confirmedByRecipient }),
        documentId: 'doc-hearing-notice-h1',
      });
    expect(phoned(false).refusal(li, '2020-10-16', 'RecordAbsence', absence('applicant', 'deem-withdrawn')).code).toBe(
      'absence/service-unproved',
    );
    expect(phoned(true).types(li, '2020-10-16', 'RecordAbsence', absence('applicant', 'deem-withdrawn'))).toContain(
      'WithdrawalDeemed',
    );
  });

  it.each([
    [
      'deems a respondent withdrawn',
      notifiedStory(),
      absence('respondent', 'deem-withdrawn'),
      'absence/outcome-not-for-side',
    ],
    [
      'hears an applicant in default',
      openedStory(),
      absence('applicant', 'default-hearing', { how: 'left-without-permission' }),
      'absence/outcome-not-for-side',
    ],
    [
      'orders a default before the hearing is open',
      notifiedStory(),
      absence('respondent', 'default-hearing'),
      'absence/not-default-yet',
    ],
    [
      'sanctions a justified absence',
      notifiedStory(),
      absence('applicant', 'deem-withdrawn', { justified: true }),
      'absence/justified',
    ],
    ['calls absent who is there', openedStory(), absence('respondent', 'default-hearing'), 'absence/present'],
    [
      'says that someone left who never came',
      withoutRespondent(),
      absence('respondent', 'default-hearing', { how: 'left-without-permission' }),
      'party/not-present',
    ],
    ['names a stranger', notifiedStory(), absence('applicant-7', 'record-only'), 'party/unknown'],
    [
      'names another sitting',
      notifiedStory(),
      absence('applicant', 'record-only', { hearingId: 'h9' }),
      'hearing/unknown',
    ],
  ])('is refused when it %s', (_what, story, data, code) => {
    expect(story.refusal(li, '2020-10-27', 'RecordAbsence', data).code).toBe(code);
  });

  it('waits for the day, and for a hearing', () => {
    expect(
      notifiedStory().refusal(li, '2020-10-26', 'RecordAbsence', absence('applicant', 'deem-withdrawn')).code,
    ).toBe('hearing/not-yet');
    expect(formedStory().refusal(li, '2020-10-27', 'RecordAbsence', absence('applicant', 'deem-withdrawn')).code).toBe(
      'hearing/not-scheduled',
    );
  });

  it('of someone who left without leave has the same effects', () => {
    const data = absence('respondent', 'default-hearing', { how: 'left-without-permission' });
    expect(openedStory().types(li, '2020-10-27', 'RecordAbsence', data)).toEqual([
      'AbsenceRecorded',
      'DefaultHearingOrdered',
    ]);
  });
});
