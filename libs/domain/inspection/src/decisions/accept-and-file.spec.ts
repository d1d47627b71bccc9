import type { DisputeProcedure } from '../linkage/dispute-procedure';
import { complaint, courierFirm, day, overtime, report, transferred, wages } from '../testing/leads';
import { clerk, head, zhao } from '../testing/people';
import { approval, filing, registered, text } from '../testing/stories';

const arbitration: DisputeProcedure = {
  procedureId: 'arbitration-9',
  kind: 'arbitration',
  status: 'open',
  number: '云新劳人仲案〔2026〕31号',
  workers: [{ personId: 'somebody-else', idIndex: 'index-zhang' }],
  employer: courierFirm,
  claims: [{ cause: 'A11', period: { from: day('2026-05-01'), to: day('2026-06-30') } }],
};
const known = (...disputeProcedures: readonly DisputeProcedure[]) => ({ ...filing, disputeProcedures });

describe('ProposeFiling', () => {
  it('writes the filing form for the claims that are open', () => {
    const story = registered().does('ProposeFiling', filing);
    expect(story.last[0]).toMatchObject({ type: 'FilingProposed', data: { proposedBy: 'zhao-jc', itemIds: ['c1'] } });
  });

  it('cites an article once, though the form names it too', () => {
    const story = registered().does('ProposeFiling', { ...filing, articles: ['监察条例11条', '监察条例14条'] });
    expect(story.last[0]?.basis).toEqual(['监察条例14条', '监察条例11条']);
  });

  it('refuses what was already taken to arbitration: tell the complainant instead (L1)', () => {
    expect(registered().refusal('ProposeFiling', known(arbitration))).toMatchObject({
      code: 'item/procedure-used',
      params: { item: 'c1', procedure: 'arbitration', number: '云新劳人仲案〔2026〕31号' },
    });
    expect(registered().no('ProposeFiling', known({ ...arbitration, status: 'decided' }))).toBe('item/procedure-used');
  });

  it.each([
    ['another worker', { workers: [{ personId: 'other', idIndex: 'index-other' }] }],
    ['another employer', { employer: { kind: 'organization', name: '某快递公司', uscc: '91530100MA6K999999' } }],
    ['another cause', { claims: [{ cause: 'A23' }] }],
    ['another period', { claims: [{ cause: 'A11', period: { from: day('2025-01-01'), to: day('2025-03-31') } }] }],
  ] as const)('is not hindered by a procedure about %s', (_what, different) => {
    expect(registered().no('ProposeFiling', known({ ...arbitration, ...different }))).toBeUndefined();
  });

  it('asks for a reason after failed mediation, a refused or a withdrawn application', () => {
    for (const status of ['failed', 'refused', 'withdrawn'] as const) {
      const story = registered();
      expect(story.no('ProposeFiling', known({ ...arbitration, status }))).toBe('item/reason-missing');
      const reasoned = { ...known({ ...arbitration, status }), despiteProcedures: [{ itemId: 'c1', reason: text }] };
      expect(story.no('ProposeFiling', reasoned)).toBeUndefined();
    }
  });

  it('believes what the complainant states about earlier procedures', () => {
    const stated = (procedureUsed: 'court' | 'mediation-failed') =>
      registered(complaint({ items: [{ ...wages, procedureUsed }] }));
    expect(stated('court').no('ProposeFiling', filing)).toBe('item/procedure-used');
    expect(stated('mediation-failed').no('ProposeFiling', filing)).toBe('item/reason-missing');
  });

  it('leaves to dispute procedure what belongs there, and asks a reason for dismissal damages (IMPL 16)', () => {
    const claim = (cause: string) => registered(complaint({ items: [{ ...wages, cause }] }));
    expect(claim('A01').no('ProposeFiling', filing)).toBe('item/dispute-matter');
    expect(claim('A22').no('ProposeFiling', filing)).toBe('item/reason-missing');
  });

  it('needs an employer, the two years, and an empty desk', () => {
    const { employer: _unknown, ...nobody } = complaint();
    expect(registered(nobody).no('ProposeFiling', filing)).toBe('employer/not-identified');
    const old = { ...wages, violation: { from: day('2023-01-01'), to: day('2024-07-05') } };
    expect(registered(complaint({ items: [old] })).no('ProposeFiling', filing)).toBe('limitation/passed');
    expect(registered().does('ProposeFiling', filing).no('ProposeFiling', filing)).toBe('proposal/pending');
  });
});

describe('AcceptAndFile', () => {
  const proposed = (lead = complaint()) => registered(lead).does('ProposeFiling', filing).by(head);

  it('files a complaint on the day it is accepted; sixty working days begin', () => {
    const story = proposed().on('2026-07-06').does('AcceptAndFile', approval);
    expect(story.last[0]).toMatchObject({
      type: 'CaseFiled',
      on: '2026-07-06',
      data: { caseNo: '云新人社监立字〔2026〕1号', filedOn: '2026-07-06', approvedBy: 'zhou-dz', dispatchId: 'D1' },
    });
    expect(story.due('INS-03')).toBe('2026-09-28');
    expect(story.state.deadlines['INS-01']).toMatchObject({ status: 'met', late: false });
  });

  it('answers the sender of a lead with the case number (L10)', () => {
    const story = proposed(transferred()).does('AcceptAndFile', approval);
    expect(story.last[1]).toMatchObject({ type: 'LeadAnswered', data: { leadId: 'lead-7', answer: 'filed' } });
  });

  it('asks about dispute procedure again: an application may have come in since', () => {
    expect(proposed().no('AcceptAndFile', { ...approval, disputeProcedures: [arbitration] })).toBe(
      'item/procedure-used',
    );
  });

  it('is not the proposer’s own business', () => {
    expect(proposed().by(zhao).no('AcceptAndFile', approval)).toBe('approval/own-proposal');
    expect(registered().by(head).no('AcceptAndFile', approval)).toBe('proposal/missing');
  });

  it('files a report when a violation needs investigation', () => {
    expect(proposed(report({ items: [overtime] })).does('AcceptAndFile', approval).state.phase).toBe('filed');
  });
});

describe('ReturnInspectionProposal', () => {
  const proposed = () => registered().by(zhao).does('ProposeFiling', filing);

  it('sends a proposal back with a reason; another may be made', () => {
    const story = proposed().by(head).does('ReturnInspectionProposal', { proposal: 'filing', reason: text });
    expect(story.last[0]).toMatchObject({ type: 'ProposalReturned', data: { proposal: 'filing' } });
    expect(story.by(zhao).no('ProposeFiling', filing)).toBeUndefined();
  });

  it('returns only what was proposed, and not one’s own', () => {
    const back = { proposal: 'filing', reason: text } as const;
    expect(registered().by(head).no('ReturnInspectionProposal', back)).toBe('proposal/missing');
    expect(proposed().by(zhao).no('ReturnInspectionProposal', back)).toBe('approval/own-proposal');
    expect(
      proposed()
        .by(head)
        .no('ReturnInspectionProposal', { ...back, proposal: 'closing' }),
    ).toBe('proposal/missing');
    expect(registered().by(clerk).no('ReturnInspectionProposal', back)).toBe('proposal/missing');
  });
});
