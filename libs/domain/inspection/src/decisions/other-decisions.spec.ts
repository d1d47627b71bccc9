import { yuan } from '@one-window/kernel';
import { complaint, day, rules, wages } from '../testing/leads';
import { bureauHead, head, zhao } from '../testing/people';
import {
  correct,
  decisionOf,
  finish,
  handedOver,
  investigated,
  noticeOf,
  ordered,
  pay,
  payOrder,
  text,
  unmet,
} from '../testing/stories';
import type { Story } from '../testing/story';

const heard = (story: Story, servedOn: string, totalFen?: number) =>
  story
    .by(bureauHead)
    .does('SendPriorNotice', {
      ...noticeOf([]),
      handling: { text: '责令支付', ...(totalFen !== undefined && { totalFen }) },
    })
    .by(zhao)
    .does('ServeInspectionDocument', { document: { kind: 'prior-notice', id: 'r1' }, proof: handedOver(servedOn) })
    .does('RecordDefenceWaiver', { roundId: 'r1', kind: 'declared', waivedOn: day(servedOn), hearingToo: false })
    .by(bureauHead);

describe('IssueHandlingDecision (I21)', () => {
  const finished = () =>
    unmet()
      .by(zhao)
      .does('FinishInvestigation', finish(['handling-decision']));
  const decision = (...obligations: readonly ReturnType<typeof pay>[]) =>
    ({ ...decisionOf(), obligations, term: { within: 15, unit: 'calendar-days' } }) as const;
  const damages = (percent: number, amount: number) => ({
    ...pay(2, 'zhang', yuan(amount)),
    kind: 'additional-damages' as const,
    percent,
    ofOrderId: 'o1',
  });

  it('orders the wages, and half of them again after the unmet order (LCL 85)', () => {
    const story = heard(finished(), '2026-07-16').does(
      'IssueHandlingDecision',
      decision(pay(1, 'zhang', yuan(8_000)), damages(50, 4_000)),
    );
    expect(story.last[0]).toMatchObject({ type: 'HandlingDecisionIssued', data: { completesHandling: true } });
    expect(story.due('INS-10/d1')).toBe('2026-07-23');
    const served = story
      .by(zhao)
      .does('ServeInspectionDocument', { document: { kind: 'decision', id: 'd1' }, proof: handedOver('2026-07-16') });
    expect(served.due('INS-11/d1')).toBe('2026-07-31');
  });

  it('keeps additional damages between 50 and 100 percent of what was ordered', () => {
    const story = heard(finished(), '2026-07-16');
    expect(story.no('IssueHandlingDecision', decision(damages(49, 3_920)))).toBe('obligation/damages-out-of-range');
    expect(story.no('IssueHandlingDecision', decision(damages(100, 8_000)))).toBeUndefined();
    expect(story.no('IssueHandlingDecision', decision(damages(50, 4_001)))).toBe('obligation/wrong-sum');
    expect(story.no('IssueHandlingDecision', decision({ ...damages(50, 4_000), ofOrderId: 'o9' }))).toBe(
      'order/unknown',
    );
  });

  it('asks the whole sum again for annual-leave pay (职工带薪年休假条例7条)', () => {
    const leave = unmet(complaint({ items: [{ ...wages, cause: 'A14' }] }))
      .by(zhao)
      .does('FinishInvestigation', finish(['handling-decision']));
    expect(heard(leave, '2026-07-16').no('IssueHandlingDecision', decision(damages(50, 4_000)))).toBe(
      'obligation/damages-out-of-range',
    );
  });

  it('knows no additional damages before the order’s day has passed', () => {
    const early = ordered()
      .by(zhao)
      .does('FinishInvestigation', finish(['handling-decision']));
    expect(heard(early, '2026-07-06').no('IssueHandlingDecision', decision(damages(50, 4_000)))).toBe(
      'order/not-unmet',
    );
  });

  it('does not exceed what the employer was told, nor come before he was heard', () => {
    expect(
      heard(finished(), '2026-07-16', yuan(7_999)).no('IssueHandlingDecision', decision(pay(1, 'zhang', yuan(8_000)))),
    ).toBe('decision/beyond-notice');
    expect(
      finished()
        .by(bureauHead)
        .no('IssueHandlingDecision', decision(pay(1, 'zhang', yuan(8_000)))),
    ).toBe('notice/not-served');
    expect(heard(finished(), '2026-07-16').by(zhao).no('IssueHandlingDecision', decision())).toBe(
      'approval/own-investigation',
    );
  });

  it('decides only what was proposed', () => {
    const other = investigated()
      .by(zhao)
      .does('FinishInvestigation', finish(['no-penalty']))
      .by(bureauHead);
    expect(other.no('IssueHandlingDecision', decision())).toBe('round/none-open');
  });
});

describe('DecideNoPenalty (I23)', () => {
  const finished = (lead = complaint()) =>
    investigated(lead)
      .by(zhao)
      .does('FinishInvestigation', finish(['no-penalty']))
      .by(bureauHead);
  const decide = (ground: 'minor-corrected-no-harm' | 'first-slight-corrected' | 'facts-not-established') => ({
    ...decisionOf(),
    ground,
  });

  it('needs no prior notice; the paper is served like a penalty', () => {
    const story = finished().does('DecideNoPenalty', decide('facts-not-established'));
    expect(story.last[0]).toMatchObject({ type: 'NoPenaltyDecided', data: { completesHandling: true } });
    expect(story.due('INS-10p/d1')).toBe('2026-07-15');
  });

  it('may answer a proposed penalty, for instance after a founded defence', () => {
    const story = investigated()
      .by(zhao)
      .does('FinishInvestigation', finish(['penalty-decision']))
      .by(bureauHead);
    expect(story.does('DecideNoPenalty', decide('facts-not-established')).last[0]).toMatchObject({
      data: { completesHandling: true },
    });
  });

  it('calls “corrected” only what was corrected with evidence', () => {
    const open = ordered()
      .by(zhao)
      .does('FinishInvestigation', finish(['no-penalty']))
      .by(bureauHead);
    expect(open.no('DecideNoPenalty', decide('minor-corrected-no-harm'))).toBe('order/unperformed');
  });

  it('knows “first and slight” only since the law of 2021', () => {
    expect(finished().no('DecideNoPenalty', decide('first-slight-corrected'))).toBeUndefined();
    expect(finished().on('2021-07-14').no('DecideNoPenalty', decide('first-slight-corrected'))).toBe(
      'ground/not-in-force',
    );
  });

  it('is not the inspectors’ own decision', () => {
    expect(finished().by(zhao).no('DecideNoPenalty', decide('facts-not-established'))).toBe(
      'approval/own-investigation',
    );
  });
});

describe('RevokeFiling (I24)', () => {
  const revoke = {
    roundId: 'r1',
    noticeNo: '云新人社监销字〔2026〕1号',
    ground: 'minor-corrected',
    reasons: text,
  } as const;

  it('revokes what is minor and corrected, with payment evidence per worker (R14)', () => {
    const open = ordered()
      .by(zhao)
      .does('FinishInvestigation', finish(['filing-revocation']));
    expect(open.by(bureauHead).no('RevokeFiling', revoke)).toBe('order/unperformed');
    const paid = open.by(zhao).does('RecordPerformance', {
      of: { kind: 'order', id: 'o1' },
      payments: [
        {
          obligation: 1,
          personId: complaint().workers[0]!.personId,
          amountFen: yuan(8_000),
          paidOn: day('2026-07-06'),
          evidence: '银行回单',
        },
      ],
      corrections: [],
    });
    const revoked = paid.by(bureauHead).does('RevokeFiling', revoke);
    expect(revoked.last[0]).toMatchObject({ type: 'FilingRevoked', data: { ground: 'minor-corrected' } });
    expect(revoked.state.deadlines['INS-04']?.status).toBe('met');
  });

  it('is proposed first, and not revoked by whoever proposed it', () => {
    expect(investigated().by(bureauHead).no('RevokeFiling', revoke)).toBe('round/none-open');
    const proposed = investigated()
      .by(zhao)
      .does('FinishInvestigation', finish(['filing-revocation']));
    expect(proposed.no('RevokeFiling', revoke)).toBe('approval/own-investigation');
    expect(proposed.by(bureauHead).no('RevokeFiling', { ...revoke, ground: 'facts-not-established' })).toBeUndefined();
  });
});

describe('PunishNonCompliance (I29)', () => {
  const ask = { of: { kind: 'order', id: 'o1' }, roundId: 'r2', facts: text } as const;

  it('comes after the order’s day, not on it', () => {
    expect(ordered().on('2026-07-15').by(zhao).no('PunishNonCompliance', ask)).toBe('order/not-unmet');
    expect(unmet().by(zhao).no('PunishNonCompliance', ask)).toBeUndefined();
  });

  it('needs a served order that exists, and an officer of the case', () => {
    const issued = investigated(complaint({ items: [wages, rules] }))
      .by(head)
      .does('IssueOrderToCorrect', { ...payOrder, obligations: [correct(1, 'c2')] });
    expect(issued.by(zhao).on('2026-08-01').no('PunishNonCompliance', ask)).toBe('order/not-unmet');
    expect(
      unmet()
        .by(zhao)
        .no('PunishNonCompliance', { ...ask, of: { kind: 'order', id: 'o9' } }),
    ).toBe('order/unknown');
    expect(unmet().by(head).no('PunishNonCompliance', ask)).toBe('officer/not-assigned');
  });
});
