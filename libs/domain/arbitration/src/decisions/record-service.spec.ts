import { localDate } from '@one-window/kernel';
import type { ServiceMethod, ServiceProof } from '../documents/delivery';
import { award, delivery, hearing, refs } from '../testing/acts';
import { clerk, head, li, text } from '../testing/people';
import { acceptedStory, formedStory, mediatedStory, receivedStory, scheduledStory } from '../testing/stories';
import { untold, yunhe } from '../testing/story';

const copy = (method: ServiceMethod, proof: Partial<ServiceProof> = {}, on = '2020-09-25') =>
  delivery('respondent', on, method, proof);
const photo = { photoOrVideo: true };

describe('when a document counts as served (domain.md §1.4.1)', () => {
  it.each<[string, ServiceMethod, Partial<ServiceProof>, string]>([
    ['handed over: the day of the signature', 'direct', { signedBy: 'party' }, '2020-09-25'],
    ['posted: the day on the return slip', 'postal', {}, '2020-09-25'],
    ['entrusted: the day on the receipt', 'entrusted', {}, '2020-09-25'],
    ['electronic with consent: the day it arrives', 'electronic', { consentRecorded: true }, '2020-09-25'],
    // 27 (make-up Sunday), 28, 29: three working days.
    [
      'left after a refusal to sign: three working days',
      'left-or-posted',
      { leavingGround: 'refused-to-sign', ...photo },
      '2020-09-29',
    ],
    ['left with witnesses: three working days too, by default', 'left-with-witnesses', { witnesses: 2 }, '2020-09-29'],
    // 60 days in 2020 (U); 30 days from 2022-01-01.
    ['public notice', 'public-notice', {}, '2020-11-24'],
  ])('%s', (_name, method, proof, effectiveOn) => {
    const story = acceptedStory().does(clerk, '2020-09-25', 'ServeApplicationCopy', copy(method, proof));
    expect(story.facts.find(fact => fact.type === 'DocumentServed')).toMatchObject({
      on: '2020-09-25',
      data: { actedOn: '2020-09-25', effectiveOn, proved: true },
    });
  });

  it('left with witnesses, at once where the city follows CPL 89', () => {
    const story = acceptedStory({}, yunhe({ refusalToSign: 'at-once' })).does(
      clerk,
      '2020-09-25',
      'ServeApplicationCopy',
      copy('left-with-witnesses', photo),
    );
    expect(story.facts.find(fact => fact.type === 'DocumentServed')?.data).toMatchObject({ effectiveOn: '2020-09-25' });
  });

  it('public notice of a collective case: fifteen days in Shandong', () => {
    const story = acceptedStory({ workersCount: 12 }).does(
      clerk,
      '2020-09-25',
      'ServeApplicationCopy',
      copy('public-notice'),
    );
    expect(story.facts.find(fact => fact.type === 'DocumentServed')?.data).toMatchObject({ effectiveOn: '2020-10-10' });
  });

  it.each<[string, ServiceMethod, Partial<ServiceProof>, string]>([
    ['handed over to nobody named', 'direct', {}, 'service/proof-missing'],
    ['electronic without recorded consent', 'electronic', {}, 'service/consent-missing'],
    ['left without a ground', 'left-or-posted', photo, 'service/ground-missing'],
    ['left without photo or video', 'left-or-posted', { leavingGround: 'refused-to-sign' }, 'service/proof-missing'],
    [
      'posted for stopped business with fewer than ten workers',
      'left-or-posted',
      { leavingGround: 'business-stopped', ...photo },
      'service/ground-unmet',
    ],
    ['left with neither witness nor picture', 'left-with-witnesses', {}, 'service/proof-missing'],
    ['by telephone in ordinary procedure', 'informal', {}, 'service/method-excluded'],
  ])('does not count: %s', (_name, method, proof, code) => {
    const data = { ...copy(method, proof), proof: { reference: '凭证', ...proof } };
    expect(acceptedStory().refusal(clerk, '2020-09-25', 'ServeApplicationCopy', data).code).toBe(code);
  });

  it('posting for stopped business counts with ten workers', () => {
    const proof = { leavingGround: 'business-stopped' as const, ...photo };
    const story = acceptedStory({ workersCount: 10 });
    expect(story.types(clerk, '2020-09-25', 'ServeApplicationCopy', copy('left-or-posted', proof))).toEqual([
      'DocumentServed',
    ]);
  });

  it('by telephone in simplified handling; proved only when the recipient confirmed', () => {
    const simplified = acceptedStory().does(head, '2020-09-24', 'ChooseSimplifiedProcedure', {
      ground: 'facts-and-rights-clear',
    });
    const unconfirmed = simplified.does(clerk, '2020-09-25', 'ServeApplicationCopy', copy('informal'));
    expect(unconfirmed.facts.find(fact => fact.type === 'DocumentServed')?.data).toMatchObject({ proved: false });
    const confirmed = simplified.does(
      clerk,
      '2020-09-25',
      'ServeApplicationCopy',
      copy('informal', { confirmedByRecipient: true }),
    );
    expect(confirmed.facts.find(fact => fact.type === 'DocumentServed')?.data).toMatchObject({ proved: true });
    expect(simplified.refusal(clerk, '2020-09-25', 'ServeApplicationCopy', copy('public-notice'))).toMatchObject({
      code: 'service/method-excluded',
      article: '办案规则57条(三)',
    });
  });
});

describe('ServeApplicationCopy', () => {
  it.each([
    ['on the applicant, who is no recipient', delivery('applicant', '2020-09-25'), 'service/recipient-wrong'],
    ['before it was issued', delivery('respondent', '2020-09-22'), 'service/before-issue'],
    ['on a day to come', delivery('respondent', '2020-09-27'), 'date/in-future'],
  ])('is refused %s', (_name, data, code) => {
    expect(acceptedStory().refusal(clerk, '2020-09-25', 'ServeApplicationCopy', data).code).toBe(code);
  });

  it('happens once', () => {
    expect(formedStory().refusal(clerk, '2020-09-28', 'ServeApplicationCopy', copy('direct')).code).toBe(
      'service/already-served',
    );
  });

  it('needs an accepted case', () => {
    expect(receivedStory().refusal(clerk, '2020-09-25', 'ServeApplicationCopy', copy('direct')).code).toBe(
      'case/not-accepted',
    );
  });
});

describe('RecordService', () => {
  it('counts the clear days between the hearing notice and the hearing', () => {
    const story = scheduledStory().does(clerk, '2020-10-16', 'RecordService', {
      ...delivery('respondent', '2020-10-16', 'postal'),
      documentId: 'doc-hearing-notice-h1',
    });
    // Between Friday 16 and Tuesday 27 October lie 19, 20, 21, 22, 23 and 26.
    expect(story.facts.find(fact => fact.type === 'HearingNoticeServed')?.data).toMatchObject({
      clearWorkingDays: 6,
      inTime: true,
      hearingId: 'h1',
    });
  });

  it('records a late notice, and says that it is late', () => {
    const story = scheduledStory().does(clerk, '2020-10-20', 'RecordService', {
      ...delivery('respondent', '2020-10-20'),
      documentId: 'doc-hearing-notice-h1',
    });
    expect(story.facts.find(fact => fact.type === 'HearingNoticeServed')?.data).toMatchObject({
      clearWorkingDays: 4,
      inTime: false,
    });
  });

  it('is not the way for an award, a conciliation or an unknown paper', () => {
    const awarded = mediatedStory().does(li, '2020-10-28', 'IssueAward', award());
    expect(
      awarded.refusal(clerk, '2020-10-29', 'RecordService', {
        ...delivery('applicant', '2020-10-29'),
        documentId: 'award-final',
      }).code,
    ).toBe('service/use-serve-award');
    const conciliated = mediatedStory().does(li, '2020-10-28', 'IssueConciliation', {
      items: [{ itemId: 'c1', agreedFen: 600_000 }],
      terms: text,
      signedBy: ['arb-li'],
      documents: refs('conciliation'),
    });
    expect(
      conciliated.refusal(clerk, '2020-10-29', 'RecordService', {
        ...delivery('respondent', '2020-10-29', 'left-or-posted', { leavingGround: 'refused-to-sign', ...photo }),
        documentId: 'doc-conciliation',
      }).code,
    ).toBe('service/sign-conciliation-instead');
    expect(
      awarded.refusal(clerk, '2020-10-29', 'RecordService', {
        ...delivery('applicant', '2020-10-29'),
        documentId: 'doc-x',
      }).code,
    ).toBe('document/unknown');
  });

  it('has nothing to record before anything was issued', () => {
    const data = { ...delivery('applicant', '2020-09-22'), documentId: 'doc-x' };
    expect(receivedStory().refusal(clerk, '2020-09-22', 'RecordService', data).code).toBe('document/none-issued');
    expect(untold().refusal(clerk, '2020-09-22', 'RecordService', data).code).toBe('case/not-opened');
  });
});

describe('ServeAward', () => {
  const awarded = () => mediatedStory().does(li, '2020-10-28', 'IssueAward', award());
  const serve = (method: ServiceMethod, proof: Partial<ServiceProof> = {}) => ({
    ...delivery('respondent', '2020-10-29', method, proof),
    documentId: 'award-final',
  });

  it('says which remedy it opens for whom', () => {
    const story = awarded().does(clerk, '2020-10-29', 'ServeAward', serve('direct'));
    expect(story.facts.find(fact => fact.type === 'AwardServed')?.data).toMatchObject({
      to: 'employer',
      finality: 'final',
    });
  });

  it('never goes by telephone, SMS, fax or mail, and electronically only where the city allows it', () => {
    expect(awarded().refusal(clerk, '2020-10-29', 'ServeAward', serve('informal')).code).toBe(
      'service/method-excluded',
    );
    const consent = serve('electronic', { consentRecorded: true });
    expect(awarded().refusal(clerk, '2020-10-29', 'ServeAward', consent).code).toBe('service/method-excluded');
    const allowed = mediatedStory({}, yunhe({ awardElectronicService: true })).does(
      li,
      '2020-10-28',
      'IssueAward',
      award(),
    );
    expect(allowed.types(clerk, '2020-10-29', 'ServeAward', consent)).toEqual(['AwardServed']);
  });

  it('needs an award', () => {
    expect(formedStory().refusal(clerk, '2020-10-29', 'ServeAward', serve('direct')).code).toBe('document/none-issued');
    expect(
      awarded().refusal(clerk, '2020-10-29', 'ServeAward', { ...serve('direct'), documentId: 'doc-tribunal-notice' })
        .code,
    ).toBe('document/unknown');
  });
});

describe('FileDefence', () => {
  const defence = (filedOn: string, partyId = 'respondent') => ({
    partyId,
    filedOn: localDate(filedOn),
    summary: text,
    documents: refs('defence-copy'),
  });

  // Copy served 2020-09-25: ten working days end on 2020-10-15.
  it.each([
    ['2020-10-15', false],
    ['2020-10-16', true],
  ])('filed on %s, late: %s; taken either way', (day, late) => {
    const story = formedStory().does(clerk, '2020-10-19', 'FileDefence', defence(day));
    expect(story.facts.find(fact => fact.type === 'DefenceFiled')?.data).toMatchObject({ late });
    expect(story.state).toMatchObject({ documents: { 'doc-defence-copy': { recipients: ['applicant'] } } });
  });

  it('is filed once by each respondent, and not by the applicant', () => {
    const story = formedStory().does(clerk, '2020-10-12', 'FileDefence', defence('2020-10-12'));
    expect(story.refusal(clerk, '2020-10-13', 'FileDefence', defence('2020-10-13')).code).toBe('defence/all-filed');
    expect(formedStory().refusal(clerk, '2020-10-12', 'FileDefence', defence('2020-10-12', 'applicant')).code).toBe(
      'party/unknown',
    );
  });

  it('is not filed before acceptance, nor tomorrow', () => {
    expect(receivedStory().refusal(clerk, '2020-09-22', 'FileDefence', defence('2020-09-22')).code).toBe(
      'case/not-accepted',
    );
    expect(formedStory().refusal(clerk, '2020-10-12', 'FileDefence', defence('2020-10-13')).code).toBe(
      'date/in-future',
    );
  });
});

describe('a notice of a hearing that was scheduled anew', () => {
  it('belongs to the sitting it was issued for', () => {
    const again = scheduledStory().does(li, '2020-10-28', 'ScheduleHearing', hearing('2020-11-10', 'h2'));
    expect(again.state).toMatchObject({ hearings: [{ status: 'lapsed' }, { hearingId: 'h2', status: 'scheduled' }] });
  });
});
