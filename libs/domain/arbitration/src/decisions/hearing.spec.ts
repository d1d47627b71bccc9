import { localDate } from '@one-window/kernel';
import { delivery, hearing, opening, refs, tribunal } from '../testing/acts';
import { clerk, head, li, otherHead, recorder, stranger, text, wang } from '../testing/people';
import { acceptedStory, formedStory, notifiedStory, openedStory, scheduledStory } from '../testing/stories';

const waiver = (partyId: string) => ({ partyId, proof: '同意书' });

describe('ScheduleHearing', () => {
  // Tuesday 2020-10-13: until 10-20 lie 14, 15, 16, 19; until 10-21 also 20.
  it.each([
    ['2020-10-20', 4, false],
    ['2020-10-21', 5, true],
  ])('for %s leaves %i clear working days, enough: %s', (day, clear, enough) => {
    const decision = formedStory().asks(li, '2020-10-13', 'ScheduleHearing', hearing(day));
    if (enough) expect(decision.kind).toBe('accepted');
    else
      expect(decision).toMatchObject({
        rejection: {
          code: 'hearing/notice-too-short',
          article: '调解仲裁法35条；办案规则38条',
          params: { clear, needed: 5 },
        },
      });
  });

  it('is sooner when every party agreed in writing', () => {
    const story = formedStory();
    expect(
      story.types(
        li,
        '2020-10-13',
        'ScheduleHearing',
        hearing('2020-10-15', 'h1', [waiver('applicant'), waiver('respondent')]),
      ),
    ).toEqual(['HearingScheduled', 'DocumentIssued', 'NoticePeriodWaived', 'NoticePeriodWaived']);
    expect(
      story.refusal(li, '2020-10-13', 'ScheduleHearing', hearing('2020-10-15', 'h1', [waiver('applicant')])).code,
    ).toBe('hearing/notice-too-short');
  });

  it('is free in simplified handling (RULES 60)', () => {
    const story = formedStory().does(head, '2020-09-28', 'ChooseSimplifiedProcedure', { ground: 'small-amount' });
    const scheduled = story.does(li, '2020-10-13', 'ScheduleHearing', hearing('2020-10-14'));
    expect(scheduled.state.deadlines['ARB-14/h1/respondent']).toBeUndefined();
  });

  it.each([
    ['a past day', hearing('2020-10-12'), 'hearing/date-past'],
    ['a year without a calendar', hearing('2031-03-03'), 'calendar/year-unknown'],
    ['a waiver of a stranger', hearing('2020-10-27', 'h1', [waiver('applicant-9')]), 'party/unknown'],
  ])('is refused for %s', (_what, data, code) => {
    expect(formedStory().refusal(li, '2020-10-13', 'ScheduleHearing', data).code).toBe(code);
  });

  it('is closed to the public only for a reason (LMAA 26)', () => {
    const closed = { ...hearing('2020-10-27'), public: false };
    expect(formedStory().refusal(li, '2020-10-13', 'ScheduleHearing', closed)).toMatchObject({
      code: 'hearing/closed-without-reason',
      article: '调解仲裁法26条',
    });
    const secret = { ...closed, closedReason: '涉及商业秘密' };
    expect(formedStory().does(li, '2020-10-13', 'ScheduleHearing', secret).facts).toContainEqual(
      expect.objectContaining({
        type: 'HearingScheduled',
        data: expect.objectContaining({ openness: { kind: 'closed', reason: '涉及商业秘密' } }) as object,
      }),
    );
  });

  it('waits for the tribunal, and is its business', () => {
    expect(acceptedStory().refusal(li, '2020-10-13', 'ScheduleHearing', hearing('2020-10-27')).code).toBe(
      'tribunal/not-formed',
    );
    expect(formedStory().refusal(stranger, '2020-10-13', 'ScheduleHearing', hearing('2020-10-27')).code).toBe(
      'tribunal/not-member',
    );
  });

  it('again only after the first day passed unused', () => {
    expect(scheduledStory().refusal(li, '2020-10-27', 'ScheduleHearing', hearing('2020-11-10', 'h2')).code).toBe(
      'hearing/already-scheduled',
    );
    expect(scheduledStory().types(li, '2020-10-28', 'ScheduleHearing', hearing('2020-11-10', 'h2'))).toContain(
      'HearingScheduled',
    );
    expect(openedStory().refusal(li, '2020-10-28', 'ScheduleHearing', hearing('2020-11-10', 'h2')).code).toBe(
      'hearing/opened',
    );
  });
});

describe('OpenHearing', () => {
  it('records attendance and the recusal question as steps of their own', () => {
    expect(notifiedStory().types(recorder, '2020-10-27', 'OpenHearing', opening())).toEqual([
      'HearingOpened',
      'RecusalAsked',
    ]);
  });

  it('needs the notice in every hand, in time (ARB-INV-3)', () => {
    expect(scheduledStory().refusal(recorder, '2020-10-27', 'OpenHearing', opening())).toMatchObject({
      code: 'hearing/notice-unserved',
      params: { partiesZh: '申请人、被申请人' },
    });
    const late = ['applicant', 'respondent'].reduce(
      (story, party) =>
        story.does(clerk, '2020-10-20', 'RecordService', {
          ...delivery(party, '2020-10-20'),
          documentId: 'doc-hearing-notice-h1',
        }),
      scheduledStory(),
    );
    expect(late.refusal(recorder, '2020-10-27', 'OpenHearing', opening()).code).toBe('hearing/notice-late');
    const waived = ['applicant', 'respondent'].reduce(
      (story, partyId) =>
        story.does(clerk, '2020-10-26', 'WaiveNoticePeriod', {
          hearingId: 'h1',
          partyId,
          waivedOn: localDate('2020-10-26'),
          proof: '同意书',
        }),
      late,
    );
    expect(waived.types(recorder, '2020-10-27', 'OpenHearing', opening())).toContain('HearingOpened');
  });

  it.each([
    ['before its day', '2020-10-26', opening(), 'hearing/not-yet'],
    ['for another sitting', '2020-10-27', opening(undefined, 'h9'), 'hearing/unknown'],
    [
      'with a party left out',
      '2020-10-27',
      { ...opening(), attendance: [{ partyId: 'applicant', present: true }] },
      'hearing/attendance-incomplete',
    ],
    [
      'without asking about recusal',
      '2020-10-27',
      { ...opening(), recusalAnswers: [{ partyId: 'applicant', answer: 'no' as const }] },
      'hearing/recusal-unasked',
    ],
    [
      'with a recusal asked against a stranger',
      '2020-10-27',
      {
        ...opening(),
        recusalAnswers: [
          { partyId: 'applicant', answer: 'no' as const },
          { partyId: 'respondent', answer: 'requested' as const, against: 'arb-stranger' },
        ],
      },
      'recusal/against-unknown',
    ],
  ])('is refused %s', (_what, day, data, code) => {
    expect(notifiedStory().refusal(recorder, day, 'OpenHearing', data).code).toBe(code);
  });

  it('happens once', () => {
    expect(openedStory().refusal(recorder, '2020-10-27', 'OpenHearing', opening()).code).toBe('hearing/not-scheduled');
  });
});

describe('WaiveNoticePeriod', () => {
  const data = { hearingId: 'h1', partyId: 'respondent', waivedOn: localDate('2020-10-14'), proof: '同意书' };

  it.each([
    [{ ...data, hearingId: 'h9' }, 'hearing/unknown'],
    [{ ...data, partyId: 'x' }, 'party/unknown'],
    [{ ...data, waivedOn: localDate('2020-10-15') }, 'date/in-future'],
  ])('%o is refused', (wrong, code) => {
    expect(scheduledStory().refusal(clerk, '2020-10-14', 'WaiveNoticePeriod', wrong).code).toBe(code);
  });

  it('is given once, for a hearing that is planned', () => {
    const story = scheduledStory().does(clerk, '2020-10-14', 'WaiveNoticePeriod', data);
    expect(story.refusal(clerk, '2020-10-14', 'WaiveNoticePeriod', data).code).toBe('waiver/already-recorded');
    expect(formedStory().refusal(clerk, '2020-10-14', 'WaiveNoticePeriod', data).code).toBe('hearing/not-scheduled');
  });
});

describe('a recusal asked for in the hearing', () => {
  const asked = () =>
    notifiedStory().does(recorder, '2020-10-27', 'OpenHearing', {
      ...opening(),
      recusalAnswers: [
        { partyId: 'applicant', answer: 'no' },
        { partyId: 'respondent', answer: 'requested', against: 'arb-li' },
      ],
    });
  const decision = (granted: boolean) => ({ granted, reason: text, documents: refs('recusal-decision') });

  it('makes the tribunal wait', () => {
    expect(asked().refusal(li, '2020-10-27', 'CloseDebate', { hearingId: 'h1' })).toMatchObject({
      code: 'recusal/undecided',
      article: '办案规则12条',
    });
  });

  it('denied, lets the hearing go on', () => {
    const story = asked().does(head, '2020-10-28', 'DecideRecusal', decision(false));
    expect(story.types(li, '2020-10-28', 'CloseDebate', { hearingId: 'h1' })).toEqual(['DebateClosed']);
  });

  it('granted, ends the tribunal; the hearing is repeated before another', () => {
    const story = asked().does(head, '2020-10-28', 'DecideRecusal', decision(true));
    expect(story.state).toMatchObject({ hearings: [{ status: 'lapsed' }] });
    const again = story.does(head, '2020-10-29', 'FormTribunal', tribunal([wang], recorder));
    expect(again.types(wang, '2020-10-30', 'ScheduleHearing', hearing('2020-11-12', 'h2'))).toContain(
      'HearingScheduled',
    );
  });

  it('is not decided by the person concerned, nor without being asked', () => {
    const arbitratingHead = { ...otherHead, accountId: 'arb-li' };
    expect(asked().refusal(arbitratingHead, '2020-10-28', 'DecideRecusal', decision(false)).code).toBe('recusal/own');
    expect(openedStory().refusal(head, '2020-10-28', 'DecideRecusal', decision(false)).code).toBe('recusal/not-asked');
  });
});
