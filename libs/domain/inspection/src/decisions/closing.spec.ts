import { yuan } from '@one-window/kernel';
import { complaint, day, report, rules, transferred, zhang } from '../testing/leads';
import { bureauHead, head, zhao } from '../testing/people';
import {
  correct,
  decisionOf,
  finish,
  handedOver,
  investigated,
  ordered,
  payOrder,
  text,
  told,
  unmet,
  warning,
} from '../testing/stories';
import type { Story } from '../testing/story';

const result = { to: 'complainant', toldOn: day('2026-07-10'), method: 'in-person', content: text } as const;
const close = { outcome: 'performed', summary: text } as const;
const payment = {
  of: { kind: 'order', id: 'o1' },
  payments: [
    { obligation: 1, personId: zhang.personId, amountFen: yuan(8_000), paidOn: day('2026-07-10'), evidence: '回单' },
  ],
  corrections: [],
} as const;
/** Paid in time, filing revoked. */
const revoked = () =>
  ordered()
    .on('2026-07-10')
    .does('RecordPerformance', payment)
    .does('FinishInvestigation', finish(['filing-revocation']))
    .by(bureauHead)
    .does('RevokeFiling', { roundId: 'r1', noticeNo: 'n', ground: 'minor-corrected', reasons: text })
    .by(zhao);
const ready = () => revoked().does('TellResult', result);
const proposed = () => ready().does('ProposeInspectionClosing', { ...close, outcome: 'filing-revoked' });

describe('TellResult', () => {
  it('tells the complainant; the reporter only where there is one', () => {
    expect(ready().last[0]).toMatchObject({ type: 'ResultTold', data: { to: 'complainant' } });
    expect(revoked().no('TellResult', { ...result, to: 'reporter' })).toBe('result/nobody-to-tell');
    expect(revoked().no('TellResult', { ...result, toldOn: day('2026-07-11') })).toBe('date/in-future');
    expect(investigated().by(zhao).no('TellResult', result)).toBe('result/none-yet');
    expect(investigated(transferred()).by(zhao).no('TellResult', result)).toBe('result/nobody-to-tell');
  });
});

describe('ProposeInspectionClosing (I35)', () => {
  it('closes when every effect is recorded and the complainant was told', () => {
    expect(proposed().last[0]).toMatchObject({ type: 'ClosingProposed', data: { proposedBy: 'zhao-jc' } });
  });

  const blocked = (story: Story) => story.by(zhao).no('ProposeInspectionClosing', close);
  it.each([
    ['the complainant has not been told', () => revoked(), 'closing/complainant-not-told'],
    [
      'the investigation has not ended',
      () => ordered().on('2026-07-10').does('RecordPerformance', payment),
      'investigation/unfinished',
    ],
    [
      'a proposal is undecided',
      () =>
        ordered()
          .by(zhao)
          .does('FinishInvestigation', finish(['no-penalty'])),
      'closing/round-open',
    ],
    [
      'an order is unmet and nothing followed',
      () =>
        unmet()
          .by(zhao)
          .does('FinishInvestigation', finish(['no-penalty']))
          .by(bureauHead)
          .does('DecideNoPenalty', { ...decisionOf(), ground: 'facts-not-established' })
          .by(zhao)
          .does('ServeInspectionDocument', {
            document: { kind: 'decision', id: 'd1' },
            proof: handedOver('2026-07-16'),
          }),
      'closing/order-open',
    ],
    [
      'a decision is not served',
      () =>
        told(
          investigated(complaint({ items: [rules] }))
            .by(zhao)
            .does('FinishInvestigation', finish(['penalty-decision'])),
          [warning],
          '2026-07-06',
        )
          .by(bureauHead)
          .does('IssuePenaltyDecision', { ...decisionOf(), measures: [warning] }),
      'closing/unserved',
    ],
    [
      'preserved evidence is undecided',
      () =>
        investigated()
          .by(zhao)
          .does('ProposeEvidencePreservation', { things: ['x'], place: 'y', reason: text })
          .by(bureauHead)
          .does('PreserveEvidence', { preservationId: 'p1' }),
      'evidence/undecided',
    ],
  ] as const)('waits while %s', (_what, story, code) => {
    expect(blocked(story())).toBe(code);
  });

  it('tells a wage reporter before it closes (WAGE 10)', () => {
    const wageReport = report({ items: [{ itemId: 'c1', matter: 'I06' }] });
    const story = investigated(wageReport)
      .by(zhao)
      .does('FinishInvestigation', finish(['no-penalty']))
      .by(bureauHead)
      .does('DecideNoPenalty', { ...decisionOf(), ground: 'facts-not-established' })
      .by(zhao)
      .does('ServeInspectionDocument', { document: { kind: 'decision', id: 'd1' }, proof: handedOver('2026-07-06') });
    expect(story.no('ProposeInspectionClosing', { ...close, outcome: 'no-penalty' })).toBe('closing/reporter-not-told');
    const toldReporter = story.does('TellResult', { ...result, to: 'reporter', toldOn: day('2026-07-06') });
    expect(toldReporter.no('ProposeInspectionClosing', { ...close, outcome: 'no-penalty' })).toBeUndefined();
  });

  it.each([
    ['performed', undefined],
    ['filing-revoked', undefined],
    ['police-case', 'closing/outcome-contradicted'],
    ['no-penalty', 'closing/outcome-contradicted'],
    ['penalty-without-obligation', 'closing/outcome-contradicted'],
  ] as const)('calls the outcome by its name: %s', (outcome, code) => {
    expect(ready().no('ProposeInspectionClosing', { ...close, outcome })).toBe(code);
  });

  it('is proposed once, by an officer', () => {
    expect(proposed().no('ProposeInspectionClosing', close)).toBe('proposal/pending');
    expect(ready().by(head).no('ProposeInspectionClosing', close)).toBe('officer/not-assigned');
  });
});

describe('CloseInspection and ArchiveInspection', () => {
  it('closes by another hand and keeps the file three years', () => {
    expect(proposed().no('CloseInspection', {})).toBe('approval/own-proposal');
    expect(ready().by(head).no('CloseInspection', {})).toBe('proposal/missing');
    const closed = proposed().by(head).on('2026-07-13').does('CloseInspection', {});
    expect(closed.last.map(fact => fact.type)).toEqual(['CaseClosed']);
    expect(proposed().by(zhao).no('ArchiveInspection', { volumeNo: '1', pages: 9 })).toBe('case/not-closed');
    const archived = closed.by(zhao).on('2026-07-20').does('ArchiveInspection', { volumeNo: '1', pages: 9 });
    expect(archived.last[0]).toMatchObject({ type: 'CaseArchived', data: { keepUntil: '2029-07-13' } });
    expect(archived.no('ArchiveInspection', { volumeNo: '1', pages: 9 })).toBe('case/archived');
    expect(closed.no('TellResult', result)).toBe('case/closed');
  });

  it('tells the arbitration institute what came of its lead (L10, L13)', () => {
    const story = told(
      investigated(transferred())
        .by(head)
        .does('IssueOrderToCorrect', { ...payOrder, obligations: [correct(1, 'c2')] })
        .by(zhao)
        .does('ServeInspectionDocument', { document: { kind: 'order', id: 'o1' }, proof: handedOver('2026-07-06') })
        .does('RecordPerformance', {
          of: payment.of,
          payments: [],
          corrections: [{ obligation: 1, correctedOn: day('2026-07-06'), evidence: 'x' }],
        })
        .does('FinishInvestigation', finish(['penalty-decision'])),
      [warning],
      '2026-07-06',
    )
      .by(bureauHead)
      .does('IssuePenaltyDecision', { ...decisionOf(), measures: [warning] })
      .by(zhao)
      .does('ServeInspectionDocument', { document: { kind: 'decision', id: 'd1' }, proof: handedOver('2026-07-06') })
      .does('ProposeInspectionClosing', close)
      .by(head)
      .does('CloseInspection', {});
    expect(story.last[1]).toMatchObject({
      type: 'LeadOutcomeReported',
      data: { leadId: 'lead-7', outcome: 'performed', decisions: [{ kind: 'order' }, { kind: 'penalty' }] },
    });
  });
});
