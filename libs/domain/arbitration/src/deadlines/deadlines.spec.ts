import { deadlinesOf, shippedCalendar } from '@one-window/deadlines';
import { localDate, sealed } from '@one-window/kernel';
import type { ArbitrationFact } from '../events/fact';
import { application } from '../testing/people';
import { arbitrationDeadlines } from './rules';

type DataOf<T extends ArbitrationFact['type']> = Extract<ArbitrationFact, { type: T }>['data'];

const clock = (key: string, ...facts: readonly ArbitrationFact[]) =>
  deadlinesOf(facts, arbitrationDeadlines, shippedCalendar).find(deadline => deadline.key === key);
const due = (key: string, ...facts: readonly ArbitrationFact[]) => clock(key, ...facts)?.dueOn;

const at = (on: string) => ({ on: localDate(on), basis: [] });
const text = sealed('s1.text');
const received = (on: string): ArbitrationFact => ({
  type: 'ApplicationReceived',
  ...at(on),
  data: { ...application({ windowReceivedOn: localDate(on) }), receivedByBodyOn: localDate(on) },
});
const accepted = (on: string, respondents: readonly string[] = ['respondent']): ArbitrationFact => ({
  type: 'ApplicationAccepted',
  ...at(on),
  data: {
    caseNumber: '案',
    acceptedOn: localDate(on),
    itemIds: ['c1'],
    proposedBy: 'a',
    acceptedBy: 'b',
    respondents,
  },
});
const delivery = (
  kind: DataOf<'DocumentServed'>['kind'],
  partyId: string,
  on: string,
  effectiveOn = on,
): DataOf<'DocumentServed'> => ({
  documentId: `doc-${kind}`,
  kind,
  partyId,
  method: on === effectiveOn ? 'direct' : 'public-notice',
  actedOn: localDate(on),
  effectiveOn: localDate(effectiveOn),
  proved: true,
  proof: { reference: '回证' },
});
const served = (
  kind: DataOf<'DocumentServed'>['kind'],
  partyId: string,
  on: string,
  effectiveOn?: string,
): ArbitrationFact => ({
  type: 'DocumentServed',
  ...at(on),
  data: delivery(kind, partyId, on, effectiveOn),
});
const awardServed = (
  partyId: string,
  to: 'worker' | 'employer',
  finality: 'final' | 'non-final',
  on: string,
): ArbitrationFact => ({
  type: 'AwardServed',
  ...at(on),
  data: { ...delivery('award', partyId, on), documentId: 'award', to, finality },
});

describe('ARB-01, five working days from receipt', () => {
  it.each([
    ['2026-09-30', '2026-10-13', 'the make-up Saturday 10-10 counts'],
    ['2026-02-13', '2026-02-27', 'the make-up Saturday 02-14 counts, Spring Festival does not'],
    ['2026-09-18', '2026-09-24', 'the make-up Sunday 09-20 counts'],
    ['2025-09-26', '2025-10-10', 'the make-up Sunday 09-28 counts'],
    ['2020-09-21', '2020-09-27', 'the make-up Sunday 09-27 is the fifth day'],
  ])('received %s, decide by %s: %s', (on, expected) => {
    expect(due('ARB-01', received(on))).toBe(expected);
    expect(due('ARB-02', received(on))).toBe(expected);
  });

  const request: ArbitrationFact = {
    type: 'CorrectionRequested',
    ...at('2026-09-03'),
    data: { documentId: 'd', items: [] },
  };

  it('stands still while a correction is awaited and starts anew when it is complete', () => {
    expect(clock('ARB-01', received('2026-09-01'), request)?.status).toBe('suspended');
    const completed: ArbitrationFact = { type: 'CorrectionCompleted', ...at('2026-09-18'), data: { materials: [] } };
    expect(clock('ARB-01', received('2026-09-01'), request, completed)).toMatchObject({
      status: 'running',
      startedOn: '2026-09-18',
      dueOn: '2026-09-24',
    });
  });

  it('is held while they mediate', () => {
    const held: ArbitrationFact = { type: 'AcceptanceHeld', ...at('2026-09-03'), data: { consentProof: '同意书' } };
    const ended: ArbitrationFact = { type: 'PreMediationEnded', ...at('2026-09-10'), data: { outcome: 'failed' } };
    expect(clock('ARB-01', received('2026-09-01'), held)?.status).toBe('suspended');
    // 09-02 ran; held from 09-03 to 09-10: 10, 11, 14, 15 remain.
    expect(due('ARB-01', received('2026-09-01'), held, ended)).toBe('2026-09-15');
  });

  it('is met by the decision, also a late one, and ends when the applicant withdraws', () => {
    expect(clock('ARB-01', received('2026-09-01'), accepted('2026-09-09'))).toMatchObject({
      status: 'met',
      late: true,
    });
    const withdrawn: ArbitrationFact = {
      type: 'ApplicationWithdrawn',
      ...at('2026-09-03'),
      data: { documentId: 'd', reason: text, settled: false },
    };
    expect(clock('ARB-01', received('2026-09-01'), withdrawn)?.status).toBe('ended');
  });
});

describe('ARB-04 and ARB-05, five working days from acceptance', () => {
  it('run for each respondent', () => {
    const history = [
      accepted('2026-09-18', ['respondent', 'respondent-2']),
      served('application-copy', 'respondent', '2026-09-22'),
    ];
    expect(clock('ARB-04/respondent', ...history)).toMatchObject({ status: 'met', dueOn: '2026-09-24' });
    expect(clock('ARB-04/respondent-2', ...history)).toMatchObject({ status: 'running', dueOn: '2026-09-24' });
    expect(due('ARB-05', ...history)).toBe('2026-09-24');
  });
});

describe('ARB-07, ten working days from service', () => {
  it.each([
    ['2026-09-24', '2026-10-15'],
    ['2020-09-25', '2020-10-15'],
  ])('copy served %s, defence until %s', (on, expected) => {
    expect(due('ARB-07/respondent', served('application-copy', 'respondent', on))).toBe(expected);
  });

  it('begins when service takes effect, not with the act', () => {
    expect(
      clock('ARB-07/respondent', served('application-copy', 'respondent', '2026-09-01', '2026-10-01')),
    ).toMatchObject({
      startedOn: '2026-10-01',
      binds: 'party',
    });
  });
});

describe('ARB-08, five working days from the defence', () => {
  it('is met by serving its copy', () => {
    const filed: ArbitrationFact = {
      type: 'DefenceFiled',
      ...at('2026-09-18'),
      data: { partyId: 'respondent', documentId: 'doc-defence-copy', summary: text, late: false },
    };
    expect(due('ARB-08/doc-defence-copy', filed)).toBe('2026-09-24');
    expect(clock('ARB-08/doc-defence-copy', filed, served('defence-copy', 'applicant', '2026-09-25'))).toMatchObject({
      status: 'met',
      late: true,
    });
  });
});

describe('ARB-10, forty-five calendar days', () => {
  it.each([
    ['2026-08-20', '2026-10-04', '2026-10-08', false],
    ['2020-09-23', '2020-11-07', '2020-11-09', false],
    ['2026-11-23', '2027-01-07', '2027-01-07', true],
  ])('accepted %s: day 45 is %s, due %s, provisional %s', (on, unrolledDueOn, dueOn, provisional) => {
    expect(clock('ARB-10', accepted(on))).toMatchObject({ unrolledDueOn, dueOn, provisional });
  });

  const extended = (days: number): ArbitrationFact => ({
    type: 'TimeLimitExtended',
    ...at('2026-10-01'),
    data: { days, totalDays: days, proposedBy: 'a', approvedBy: 'b', documentId: 'd' },
  });

  it('with fifteen more rolls once, at the end: 2026-10-19, not 10-23 (ARB-10e)', () => {
    expect(due('ARB-10', accepted('2026-08-20'), extended(15))).toBe('2026-10-19');
  });

  it('gives back the days between suspension and resumption', () => {
    const suspended: ArbitrationFact = {
      type: 'CaseSuspended',
      ...at('2026-09-01'),
      data: { ground: 'force-majeure', proposedBy: 'a', approvedBy: 'b', documentId: 'd' },
    };
    const resumed: ArbitrationFact = {
      type: 'CaseResumed',
      ...at('2026-09-11'),
      data: { ground: 'force-majeure', reason: text, documentId: 'd' },
    };
    expect(clock('ARB-10', accepted('2026-08-20'), suspended)?.status).toBe('suspended');
    // 2026-10-04 + 10 days.
    expect(due('ARB-10', accepted('2026-08-20'), suspended, resumed)).toBe('2026-10-14');
    expect(due('ARB-10', accepted('2026-08-20'), suspended, resumed, extended(15))).toBe('2026-10-29');
  });

  it('excludes a public notice from publication to deemed service', () => {
    const history = [accepted('2026-08-20'), served('application-copy', 'respondent', '2026-08-25', '2026-09-24')];
    // Thirty days: 2026-10-04 + 30 = 11-03.
    expect(clock('ARB-10', ...history)).toMatchObject({ unrolledDueOn: '2026-11-03', dueOn: '2026-11-03' });
  });
});

describe('ARB-14, five clear working days before the hearing', () => {
  const scheduled: Extract<ArbitrationFact, { type: 'HearingScheduled' }> = {
    type: 'HearingScheduled',
    ...at('2026-09-21'),
    data: {
      hearingId: 'h1',
      documentId: 'd',
      heldOn: localDate('2026-10-13'),
      time: '09:30',
      place: '第一仲裁庭',
      openness: { kind: 'public' },
      noticePeriodFree: false,
      partyIds: ['applicant', 'respondent'],
    },
  };

  it('hearing on Tuesday 2026-10-13: the last day for service is 09-29, for each party', () => {
    expect(due('ARB-14/h1/applicant', scheduled)).toBe('2026-09-29');
    expect(due('ARB-14/h1/respondent', scheduled)).toBe('2026-09-29');
  });

  it.each([
    ['2026-09-29', false],
    ['2026-09-30', true],
  ])('served %s, late: %s', (on, late) => {
    const notice: ArbitrationFact = {
      type: 'HearingNoticeServed',
      ...at(on),
      data: { ...delivery('hearing-notice', 'respondent', on), hearingId: 'h1', clearWorkingDays: 5, inTime: !late },
    };
    expect(clock('ARB-14/h1/respondent', scheduled, notice)).toMatchObject({ status: 'met', late });
  });

  it('is over when the sitting is scheduled anew, and runs for the new one', () => {
    const again: ArbitrationFact = {
      ...scheduled,
      ...at('2026-10-14'),
      data: { ...scheduled.data, hearingId: 'h2', heldOn: localDate('2026-10-27') },
    };
    expect(clock('ARB-14/h1/respondent', scheduled, again)).toMatchObject({ status: 'ended', endedOn: '2026-10-14' });
    expect(clock('ARB-14/h2/respondent', scheduled, again)).toMatchObject({ status: 'running', dueOn: '2026-10-19' });
  });

  it('is over for a party that agreed to less', () => {
    const waived: ArbitrationFact = {
      type: 'NoticePeriodWaived',
      ...at('2026-09-22'),
      data: { hearingId: 'h1', partyId: 'respondent', proof: '同意书' },
    };
    expect(clock('ARB-14/h1/respondent', scheduled, waived)?.status).toBe('ended');
    expect(clock('ARB-14/h1/applicant', scheduled, waived)?.status).toBe('running');
  });
});

describe('ARB-23 and ARB-24, from each party’s own receipt', () => {
  it.each([
    ['2026-09-18', '2026-10-08', 'rolled over National Day'],
    ['2026-01-31', '2026-02-24', 'rolled over Spring Festival'],
    ['2026-09-25', '2026-10-10', 'a working Saturday: no roll'],
  ])('final, the worker, received %s, may sue until %s: %s', (on, expected) => {
    expect(due('ARB-23/award/applicant', awardServed('applicant', 'worker', 'final', on))).toBe(expected);
  });

  it('final: the employer has thirty days for the set-aside and no suit', () => {
    const history = [awardServed('respondent', 'employer', 'final', '2026-09-25')];
    // Day 30 is Sunday 2026-10-25.
    expect(due('ARB-24/award/respondent', ...history)).toBe('2026-10-26');
    expect(clock('ARB-23/award/respondent', ...history)).toBeUndefined();
  });

  it('non-final: either side may sue, nobody asks for a set-aside', () => {
    const history = [
      awardServed('applicant', 'worker', 'non-final', '2026-12-18'),
      awardServed('respondent', 'employer', 'non-final', '2026-12-21'),
    ];
    expect(clock('ARB-23/award/applicant', ...history)).toMatchObject({
      dueOn: '2027-01-04',
      provisional: true,
      binds: 'party',
    });
    expect(due('ARB-23/award/respondent', ...history)).toBe('2027-01-05');
    expect(clock('ARB-24/award/respondent', ...history)).toBeUndefined();
  });
});

describe('ARB-22', () => {
  it('is a target of the bureau and never shown as law, as is the day that a supervisor names (督办)', () => {
    const targets = arbitrationDeadlines.filter(({ layer }) => layer === 'target');
    expect(targets.map(({ id }) => id)).toEqual(['ARB-22', 'SUP-01']);
  });
});
