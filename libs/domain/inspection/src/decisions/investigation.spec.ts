import type { Officer } from '../facts/investigation-facts';
import { complaint, contractor, day } from '../testing/leads';
import { bureauHead, head, qian, sun, twoOfficers, zhao } from '../testing/people';
import { assigned, filed, finish, investigated, questioning, text } from '../testing/stories';

const [lead, co] = twoOfficers;

describe('AssignInspectors', () => {
  it('names two certified officers, one in the lead', () => {
    const story = filed().by(head).does('AssignInspectors', { officers: twoOfficers });
    expect(story.last[0]).toMatchObject({
      type: 'InspectorsAssigned',
      data: { officers: [{ duty: 'lead' }, { duty: 'co' }] },
    });
  });

  it('refuses one officer, the same one twice, two leads, no certificate, or whoever approved the filing', () => {
    const asks = (...officers: readonly Officer[]) => filed().by(head).no('AssignInspectors', { officers });
    expect(asks(lead)).toBe('officers/too-few');
    expect(asks(lead, { ...lead, duty: 'co' })).toBe('officers/too-few');
    expect(asks(lead, { ...co, duty: 'lead' })).toBe('officers/lead-missing');
    expect(asks(lead, { ...co, certificateNo: ' ' })).toBe('officer/not-certified');
    expect(asks(lead, { ...co, accountId: head.accountId })).toBe('officer/approved-filing');
  });

  it('changes nobody after the end of the investigation', () => {
    const story = investigated()
      .by(zhao)
      .does('FinishInvestigation', finish(['order-to-correct']))
      .by(head);
    expect(story.no('AssignInspectors', { officers: twoOfficers })).toBe('investigation/finished');
  });
});

describe('RecordInvestigationStep (INS-INV-1)', () => {
  it('records a step of two officers who showed their cards', () => {
    expect(investigated().last[0]).toMatchObject({
      type: 'InvestigationStepRecorded',
      data: { officers: ['zhao-jc', 'qian-jc'], cardShown: true },
    });
  });

  it.each([
    ['one officer', { officers: ['zhao-jc'] }, 'step/one-officer'],
    ['one officer twice', { officers: ['zhao-jc', 'zhao-jc'] }, 'step/one-officer'],
    ['a stranger', { officers: ['zhao-jc', 'sun-jc'] }, 'officer/not-assigned'],
    ['no card shown', { cardShown: false }, 'step/card-not-shown'],
    ['an unexplained refusal to sign', { signature: 'refused' }, 'step/refusal-unexplained'],
    ['a day to come', { heldOn: day('2026-07-07') }, 'date/in-future'],
    ['a day before the filing', { heldOn: day('2026-07-05') }, 'step/before-filing'],
    ['a visit to an enterprise without its entry papers', { onSite: true }, 'step/entry-unrecorded'],
  ] as const)('refuses a step with %s', (_what, different, code) => {
    expect(
      assigned()
        .by(zhao)
        .no('RecordInvestigationStep', { ...questioning, ...different }),
    ).toBe(code);
  });

  it('asks no entry papers of a person’s building site, nor before 2025', () => {
    const site = assigned(complaint({ employer: contractor })).by(zhao);
    expect(site.no('RecordInvestigationStep', { ...questioning, onSite: true })).toBeUndefined();
  });

  it('is for the officers of the case, once there are any, until the investigation ends', () => {
    expect(filed().by(zhao).no('RecordInvestigationStep', questioning)).toBe('officers/not-assigned');
    expect(assigned().by(sun).no('RecordInvestigationStep', questioning)).toBe('officer/not-assigned');
    const finished = investigated()
      .by(zhao)
      .does('FinishInvestigation', finish(['order-to-correct']));
    expect(finished.no('RecordInvestigationStep', questioning)).toBe('investigation/finished');
  });
});

describe('preserving evidence (I8)', () => {
  const things = { things: ['考勤机'], place: '公司前台', reason: text } as const;
  const proposed = () => assigned().by(zhao).does('ProposeEvidencePreservation', things);

  it('is approved by the bureau head and decided within seven working days (INS-05)', () => {
    const preserved = proposed().by(bureauHead).does('PreserveEvidence', { preservationId: 'p1' });
    expect(preserved.due('INS-05/p1')).toBe('2026-07-15');
    const decided = preserved
      .by(zhao)
      .does('DecideOnEvidence', { preservationId: 'p1', outcome: 'returned', reason: text });
    expect(decided.state.deadlines['INS-05/p1']?.status).toBe('met');
    expect(decided.no('DecideOnEvidence', { preservationId: 'p1', outcome: 'returned', reason: text })).toBe(
      'evidence/unknown',
    );
  });

  it('needs a proposal of another, and one at a time', () => {
    expect(assigned().by(bureauHead).no('PreserveEvidence', { preservationId: 'p1' })).toBe('proposal/missing');
    expect(proposed().no('PreserveEvidence', { preservationId: 'p1' })).toBe('approval/own-proposal');
    expect(proposed().no('ProposeEvidencePreservation', things)).toBe('proposal/pending');
    expect(assigned().by(sun).no('ProposeEvidencePreservation', things)).toBe('officer/not-assigned');
  });

  it('decides only on what is preserved', () => {
    const two = proposed()
      .by(bureauHead)
      .does('PreserveEvidence', { preservationId: 'p1' })
      .by(zhao)
      .does('ProposeEvidencePreservation', things)
      .by(bureauHead)
      .does('PreserveEvidence', { preservationId: 'p2' })
      .does('DecideOnEvidence', { preservationId: 'p1', outcome: 'returned', reason: text });
    expect(two.no('DecideOnEvidence', { preservationId: 'p9', outcome: 'returned', reason: text })).toBe(
      'evidence/unknown',
    );
    expect(two.no('DecideOnEvidence', { preservationId: 'p1', outcome: 'returned', reason: text })).toBe(
      'evidence/decided',
    );
  });
});

describe('extending the investigation (I12)', () => {
  const proposed = () => assigned().by(zhao).does('ProposeInvestigationExtension', { reason: text });

  it('adds thirty working days, once, by the bureau head', () => {
    const extended = proposed().by(bureauHead).on('2026-09-20').does('ExtendInvestigation', {});
    expect(extended.due('INS-03')).toBe('2026-11-13');
    expect(extended.by(zhao).no('ProposeInvestigationExtension', { reason: text })).toBe('extension/only-once');
    expect(extended.by(bureauHead).no('ExtendInvestigation', {})).toBe('extension/only-once');
  });

  it('comes too late when the sixty days have passed', () => {
    expect(proposed().by(bureauHead).on('2026-09-28').no('ExtendInvestigation', {})).toBeUndefined();
    expect(proposed().by(bureauHead).on('2026-09-29').no('ExtendInvestigation', {})).toBe('extension/too-late');
  });

  it('needs a proposal, of another, before the end of the investigation', () => {
    expect(assigned().by(bureauHead).no('ExtendInvestigation', {})).toBe('proposal/missing');
    expect(proposed().no('ExtendInvestigation', {})).toBe('approval/own-proposal');
    expect(proposed().no('ProposeInvestigationExtension', { reason: text })).toBe('proposal/pending');
    const finished = proposed()
      .does('RecordInvestigationStep', questioning)
      .does('FinishInvestigation', finish(['no-penalty']));
    expect(finished.by(bureauHead).no('ExtendInvestigation', {})).toBe('proposal/missing');
    expect(finished.by(qian).no('ProposeInvestigationExtension', { reason: text })).toBe('investigation/finished');
  });
});

describe('FinishInvestigation', () => {
  it('ends the investigation with a proposal; fifteen working days begin', () => {
    const story = investigated()
      .by(zhao)
      .on('2026-07-20')
      .does('FinishInvestigation', finish(['penalty-decision']));
    expect(story.last.map(fact => fact.type)).toEqual(
      expect.arrayContaining(['InvestigationFinished', 'HandlingProposed', 'DeadlineMet', 'DeadlineStarted']),
    );
    expect(story.due('INS-04')).toBe('2026-08-10');
    expect(story.state.deadlines['INS-03']).toMatchObject({ status: 'met', metOn: '2026-07-20' });
  });

  it('needs at least one recorded step, by an officer, once', () => {
    expect(
      assigned()
        .by(zhao)
        .no('FinishInvestigation', finish(['no-penalty'])),
    ).toBe('investigation/no-step');
    expect(
      investigated()
        .by(head)
        .no('FinishInvestigation', finish(['no-penalty'])),
    ).toBe('officer/not-assigned');
    const finished = investigated()
      .by(zhao)
      .does('FinishInvestigation', finish(['no-penalty']));
    expect(finished.no('FinishInvestigation', finish(['no-penalty'], 'r2'))).toBe('investigation/finished');
  });

  it.each([[['filing-revocation', 'penalty-decision']], [['no-penalty', 'penalty-decision']], [[]]] as const)(
    'refuses the contradictory proposal %j',
    proposed => {
      expect(investigated().by(zhao).no('FinishInvestigation', finish(proposed))).toBe('proposal/contradictory');
    },
  );

  it('proposes again after a return, without moving the end of the investigation', () => {
    const returned = investigated()
      .by(zhao)
      .on('2026-07-20')
      .does('FinishInvestigation', finish(['no-penalty']))
      .by(bureauHead)
      .on('2026-07-22')
      .does('ReturnInspectionProposal', { proposal: 'handling', reason: text });
    const again = returned
      .by(zhao)
      .on('2026-07-23')
      .does('FinishInvestigation', finish(['penalty-decision'], 'r2'));
    expect(again.last.map(fact => fact.type)).toEqual(['HandlingProposed']);
    expect(again.due('INS-04')).toBe('2026-08-10');
  });
});
