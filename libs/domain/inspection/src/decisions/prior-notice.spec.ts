import { yuan } from '@one-window/kernel';
import { complaint, day, overtime, rules, wages } from '../testing/leads';
import { bureauHead, head, qian, reviewer, twoOfficers, zhao } from '../testing/people';
import {
  approval,
  decisionOf,
  filing,
  finish,
  handedOver,
  investigated,
  noticeOf,
  questioning,
  text,
  warning,
} from '../testing/stories';
import { Story } from '../testing/story';
import type { PenaltyMeasure } from '../obligations';
import type { LegalReviewGround } from '../vocabulary';

const lead = () => complaint({ items: [wages, rules, overtime] });
const finished = (...grounds: readonly LegalReviewGround[]) =>
  investigated(lead())
    .by(zhao)
    .does('FinishInvestigation', { ...finish(['penalty-decision']), legalReviewGrounds: grounds });
const noticed = () =>
  finished()
    .by(bureauHead)
    .does('SendPriorNotice', { ...noticeOf([warning]), defenceUntil: day('2026-07-13') });
const served = (on = '2026-07-06') =>
  noticed()
    .by(zhao)
    .does('ServeInspectionDocument', { document: { kind: 'prior-notice', id: 'r1' }, proof: handedOver(on) });

const overtimeFine = (persons: number, yuanPerPerson: number): PenaltyMeasure => ({
  basisId: 'INSP-25',
  itemIds: ['c3'],
  party: 'employer',
  warning: true,
  fineFen: yuan(persons * yuanPerPerson),
  units: persons,
});

describe('SendPriorNotice (I15)', () => {
  it('tells the employer what is intended; a warning gives no right to a hearing', () => {
    expect(noticed().last[0]).toMatchObject({
      type: 'PriorNoticeIssued',
      data: { roundId: 'r1', hearingRight: false, penalties: [{ basisId: 'LCL-80', warning: true }] },
    });
  });

  it('offers a hearing from the larger fine on; five working days begin with service (INS-07)', () => {
    const story = finished()
      .by(bureauHead)
      .does('SendPriorNotice', noticeOf([overtimeFine(100, 500)]))
      .by(zhao)
      .does('ServeInspectionDocument', {
        document: { kind: 'prior-notice', id: 'r1' },
        proof: handedOver('2026-07-06'),
      });
    expect(story.last[0]).toMatchObject({ data: { hearingRight: true, hearingUntil: '2026-07-13' } });
    expect(story.due('INS-07/r1')).toBe('2026-07-13');
  });

  it('counted three days for a hearing before the law of 2021', () => {
    const old = complaint({
      items: [{ ...overtime, violation: { from: day('2019-01-01') } }],
      receivedOn: day('2019-04-08'),
      clockFrom: day('2019-04-08'),
    });
    const story = Story.begin()
      .on('2019-04-08')
      .by(zhao)
      .does('RegisterLead', old)
      .does('ProposeFiling', filing)
      .by(head)
      .does('AcceptAndFile', approval)
      .does('AssignInspectors', { officers: twoOfficers })
      .by(zhao)
      .does('RecordInvestigationStep', { ...questioning, heldOn: day('2019-04-08') })
      .does('FinishInvestigation', finish(['penalty-decision']))
      .by(bureauHead)
      .does('SendPriorNotice', noticeOf([overtimeFine(100, 500)]))
      .by(zhao)
      .does('ServeInspectionDocument', {
        document: { kind: 'prior-notice', id: 'r1' },
        proof: handedOver('2019-04-08'),
      });
    expect(story.due('INS-07/r1')).toBe('2019-04-11');
  });

  it('is refused without an open proposal, twice, incomplete, or without time to defend', () => {
    expect(
      investigated()
        .by(bureauHead)
        .no('SendPriorNotice', noticeOf([warning])),
    ).toBe('round/none-open');
    expect(noticed().no('SendPriorNotice', noticeOf([warning]))).toBe('round/none-open');
    expect(
      finished()
        .by(bureauHead)
        .no('SendPriorNotice', noticeOf([warning], 'r9')),
    ).toBe('round/unknown');
    expect(finished().by(bureauHead).no('SendPriorNotice', noticeOf([]))).toBe('notice/incomplete');
    expect(
      finished()
        .by(bureauHead)
        .no('SendPriorNotice', { ...noticeOf([warning]), defenceUntil: day('2026-07-06') }),
    ).toBe('notice/no-time-to-defend');
  });

  it('is not signed by an investigator', () => {
    expect(
      finished()
        .by(qian)
        .no('SendPriorNotice', noticeOf([warning])),
    ).toBe('approval/own-investigation');
  });

  it('announces nothing that the law does not provide', () => {
    expect(
      finished()
        .by(bureauHead)
        .no('SendPriorNotice', noticeOf([overtimeFine(10, 600)])),
    ).toBe('fine/out-of-range');
  });
});

describe('the defence (I16)', () => {
  const defence = { roundId: 'r1', receivedOn: day('2026-07-08'), form: 'written', text } as const;
  const review = { roundId: 'r1', adopted: 'no', reasons: text } as const;

  it('is received and reviewed', () => {
    const story = served().on('2026-07-08').does('ReceiveEmployerDefence', defence).does('ReviewDefence', review);
    expect(story.last[0]).toMatchObject({ type: 'DefenceReviewed', data: { adopted: 'no' } });
    expect(story.no('ReviewDefence', review)).toBe('defence/not-received');
  });

  it('is heard even after its day, as long as nothing is decided', () => {
    const late = { ...defence, receivedOn: day('2026-07-20') };
    expect(served().on('2026-07-20').no('ReceiveEmployerDefence', late)).toBeUndefined();
  });

  it('answers a served notice', () => {
    expect(
      noticed()
        .by(zhao)
        .no('ReceiveEmployerDefence', { ...defence, receivedOn: day('2026-07-06') }),
    ).toBe('notice/not-served');
    expect(served().no('ReceiveEmployerDefence', defence)).toBe('date/in-future');
    expect(
      served()
        .on('2026-07-08')
        .no('ReceiveEmployerDefence', { ...defence, receivedOn: day('2026-07-01') }),
    ).toBe('notice/not-served');
    expect(served().no('ReviewDefence', review)).toBe('defence/not-received');
  });

  it('is waived by declaration, or by silence after the stated day', () => {
    const silent = { roundId: 'r1', kind: 'period-passed', waivedOn: day('2026-07-13'), hearingToo: false } as const;
    expect(served().on('2026-07-13').no('RecordDefenceWaiver', silent)).toBe('defence/period-running');
    expect(served().on('2026-07-14').no('RecordDefenceWaiver', silent)).toBeUndefined();
    expect(served().no('RecordDefenceWaiver', { ...silent, kind: 'declared' })).toBe('date/in-future');
    expect(noticed().on('2026-07-14').no('RecordDefenceWaiver', silent)).toBe('notice/not-served');
    const received = served().on('2026-07-14').does('ReceiveEmployerDefence', defence);
    expect(received.no('RecordDefenceWaiver', silent)).toBe('defence/received');
  });

  it('silence does not give up the hearing', () => {
    const story = served()
      .on('2026-07-14')
      .does('RecordDefenceWaiver', {
        roundId: 'r1',
        kind: 'period-passed',
        waivedOn: day('2026-07-14'),
        hearingToo: true,
      });
    expect(story.last[0]).toMatchObject({ data: { hearingToo: false } });
  });
});

describe('LegalReview (I18, INS-INV-3)', () => {
  const heard = (...grounds: readonly LegalReviewGround[]) =>
    finished(...grounds)
      .by(bureauHead)
      .does('SendPriorNotice', noticeOf([warning]))
      .by(zhao)
      .does('ServeInspectionDocument', {
        document: { kind: 'prior-notice', id: 'r1' },
        proof: handedOver('2026-07-06'),
      })
      .does('RecordDefenceWaiver', { roundId: 'r1', kind: 'declared', waivedOn: day('2026-07-06'), hearingToo: true });
  const pass = { roundId: 'r1', pass: true, opinion: text } as const;
  const punish = { ...decisionOf(), measures: [warning] } as const;

  it('stands between a complex case and its decision', () => {
    expect(heard('complex').by(bureauHead).no('IssuePenaltyDecision', punish)).toBe('legal-review/missing');
    const failed = heard('complex')
      .by(reviewer)
      .does('LegalReview', { ...pass, pass: false });
    expect(failed.by(bureauHead).no('IssuePenaltyDecision', punish)).toBe('legal-review/missing');
    const passed = failed.by(reviewer).does('LegalReview', pass);
    expect(passed.by(bureauHead).no('IssuePenaltyDecision', punish)).toBeUndefined();
    expect(passed.by(reviewer).no('LegalReview', pass)).toBe('legal-review/not-needed');
  });

  it('is never done by an investigator, nor where nobody asked, nor before the defence', () => {
    expect(heard('complex').by(qian).no('LegalReview', pass)).toBe('reviewer/investigator');
    expect(heard().by(reviewer).no('LegalReview', pass)).toBe('legal-review/not-needed');
    expect(finished('complex').by(reviewer).no('LegalReview', pass)).toBe('defence/unreviewed');
  });
});
