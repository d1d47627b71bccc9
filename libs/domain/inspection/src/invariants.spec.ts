import { shippedCalendar } from '@one-window/deadlines';
import { instant, legalDay, plusDays, localDate, type Actor } from '@one-window/kernel';
import fc from 'fast-check';
import type { InspectionCommand } from './commands';
import { inspectionDecider } from './decider';
import type { InspectionFact } from './facts';
import { guards } from './guards';
import { nextSteps } from './next-steps';
import { PENALTY_BASES } from './parameters/penalty-bases';
import { defaultInspectionParameters } from './parameters/default-parameters';
import { stageOf } from './stage';
import { noCase, type InspectionState } from './state';
import { CAST, likelyData, likelyLead, REPORTER } from './testing/likely-commands';
import { zhao } from './testing/people';

const world = {
  calendar: shippedCalendar,
  today: localDate('2026-07-06'),
  parameters: defaultInspectionParameters,
};
const TYPES = Object.keys(guards) as readonly InspectionCommand['type'][];

interface Told {
  readonly fact: InspectionFact;
  readonly by: Actor;
  /** State before the fact. */
  readonly before: InspectionState;
}
interface Move {
  readonly follow: number;
  readonly any: number;
  readonly actor: number;
  readonly days: number;
  readonly n: number;
}

/** Follows the next steps most of the time, does anything else the rest of it; refused commands change nothing. */
const tell = (moves: readonly Move[]): readonly Told[] => {
  const history: Told[] = [];
  let state: InspectionState = noCase;
  let today = localDate('2026-07-06');
  const command = (type: InspectionCommand['type'], by: Actor, n: number): void => {
    const at = instant(`${today}T10:00:00+08:00`);
    const asked = { type, data: likelyData(state, today, n)[type](), by, at, today: legalDay(at) } as InspectionCommand;
    const objection = guards[type](state, by, world);
    const decision = inspectionDecider.decide(asked, state, world);
    if (objection) expect(decision).toEqual({ kind: 'rejected', rejection: objection });
    if (decision.kind === 'rejected') return;
    for (const fact of decision.events) {
      history.push({ fact, by, before: state });
      state = inspectionDecider.evolve(state, fact);
    }
  };
  command('RegisterLead', zhao, 0);
  for (const { follow, any, actor, days, n } of moves) {
    today = plusDays(today, days);
    const steps = nextSteps(state);
    const step = follow < 7 ? steps[any % Math.max(1, steps.length)] : undefined;
    const suited = CAST.filter(each => each.role === step?.role && each.accountId !== step.notAccount);
    const by = suited[actor % Math.max(1, suited.length)] ?? CAST[actor % CAST.length] ?? zhao;
    command(step?.command ?? TYPES[any % TYPES.length] ?? 'RegisterLead', by, n);
  }
  return history;
};

const moves = fc.array(
  fc.record({ follow: fc.nat(9), any: fc.nat(200), actor: fc.nat(20), days: fc.nat(3), n: fc.nat(60) }),
  { minLength: 20, maxLength: 70 },
);
const always = (check: (history: readonly Told[]) => void) => () =>
  fc.assert(
    fc.property(moves, sequence => check(tell(sequence))),
    { numRuns: 150, seed: 20260706 },
  );

const of = <T extends InspectionFact['type']>(history: readonly Told[], ...types: readonly T[]) =>
  history.flatMap(({ fact, ...rest }, index) =>
    (types as readonly string[]).includes(fact.type)
      ? [{ fact: fact as Extract<InspectionFact, { type: T }>, index, ...rest }]
      : [],
  );
const officersOf = (state: InspectionState) => ('officers' in state ? state.officers.map(each => each.accountId) : []);
const before = (history: readonly Told[], index: number) => history.slice(0, index);

describe('whatever is done in whatever order', () => {
  it(
    'INS-INV-1: every step has two distinct officers of the case who showed their cards',
    always(history => {
      for (const { fact, before: state } of of(history, 'InvestigationStepRecorded')) {
        expect(new Set(fact.data.officers).size).toBeGreaterThanOrEqual(2);
        expect(officersOf(state)).toEqual(expect.arrayContaining([...fact.data.officers]));
        expect(fact.data.cardShown).toBe(true);
      }
    }),
  );

  it(
    'INS-INV-2: no penalty or handling decision without served notice and defence reviewed or waived',
    always(history => {
      for (const { fact, index } of of(history, 'PenaltyDecisionIssued', 'HandlingDecisionIssued')) {
        const earlier = before(history, index);
        const mine = (told: { fact: { data: { roundId: string } } }) => told.fact.data.roundId === fact.data.roundId;
        expect(of(earlier, 'PriorNoticeServed').some(mine)).toBe(true);
        expect(of(earlier, 'DefenceReviewed', 'DefenceWaived').some(mine)).toBe(true);
      }
    }),
  );

  it(
    'INS-INV-3: the legal reviewer never investigated',
    always(history => {
      for (const { by, before: state } of of(history, 'LegalReviewed'))
        expect(officersOf(state)).not.toContain(by.accountId);
    }),
  );

  it(
    'INS-INV-4: one act, one party, one fine',
    always(history => {
      const fined = of(history, 'PenaltyDecisionIssued')
        .flatMap(({ fact }) => fact.data.measures)
        .filter(measure => measure.fineFen !== undefined)
        .flatMap(({ party, basisId, itemIds, orderId, decisionId }) =>
          basisId === 'INSP-30-3' ? [`${party} ${orderId ?? decisionId}`] : itemIds.map(item => `${party} ${item}`),
        );
      expect(new Set(fined).size).toBe(fined.length);
    }),
  );

  it(
    'INS-INV-5: a fine lies inside the range of its basis',
    always(history => {
      for (const { fineFen, units = 1, basisId, party } of of(history, 'PenaltyDecisionIssued').flatMap(
        told => told.fact.data.measures,
      )) {
        const range = PENALTY_BASES.find(basis => basis.id === basisId)?.fine[party];
        if (fineFen === undefined || !range || range.per === 'multiple') continue;
        const heads = range.per === 'case' ? 1 : units;
        expect(fineFen).toBeGreaterThanOrEqual(range.minFen * heads);
        expect(fineFen).toBeLessThanOrEqual(range.maxFen * heads);
      }
    }),
  );

  it(
    'INS-INV-6: nothing is decided while a suspicion of crime is undecided',
    always(history => {
      for (const { index } of of(
        history,
        'PenaltyDecisionIssued',
        'HandlingDecisionIssued',
        'NoPenaltyDecided',
        'FilingRevoked',
        'CaseClosed',
      )) {
        const earlier = before(history, index);
        const decided = of(earlier, 'CriminalTransferApproved', 'CriminalTransferRefused').map(
          told => told.fact.data.reportId,
        );
        for (const { fact } of of(earlier, 'CriminalTransferReported')) expect(decided).toContain(fact.data.reportId);
      }
    }),
  );

  it(
    'INS-INV-7: the reporter stands in the registration and nowhere else',
    always(history => {
      expect(likelyLead().reporter?.identity).toBe(REPORTER);
      for (const { fact } of history)
        if (fact.type !== 'LeadRegistered') expect(JSON.stringify(fact)).not.toContain(REPORTER);
    }),
  );

  it(
    'INS-INV-9: no gated fine before the order was served and its day passed',
    always(history => {
      for (const { fact, index } of of(history, 'PenaltyDecisionIssued'))
        for (const measure of fact.data.measures) {
          const basis = PENALTY_BASES.find(each => each.id === measure.basisId);
          if (measure.fineFen === undefined || !(basis?.requiresUnmetOrder || basis?.offenceIsNonCompliance)) continue;
          const served = of(before(history, index), 'OrderServed').find(
            told => told.fact.data.orderId === measure.orderId,
          );
          expect(served && served.fact.data.dueOn < fact.on).toBe(true);
        }
    }),
  );

  it(
    'four eyes: nobody approves what he proposed, no investigator decides',
    always(history => {
      for (const { by, before: state } of of(history, 'CaseFiled', 'LeadDeclined'))
        expect('proposal' in state && state.proposal?.proposedBy).not.toBe(by.accountId);
      for (const { fact, by, before: state } of of(
        history,
        'PenaltyDecisionIssued',
        'HandlingDecisionIssued',
        'NoPenaltyDecided',
        'FilingRevoked',
      )) {
        expect(
          'rounds' in state && state.rounds.find(round => round.roundId === fact.data.roundId)?.proposedBy,
        ).not.toBe(by.accountId);
        expect(officersOf(state)).not.toContain(by.accountId);
      }
      for (const { by, before: state } of of(history, 'CaseClosed'))
        expect('pendingClosing' in state && state.pendingClosing?.proposedBy).not.toBe(by.accountId);
      for (const { by, before: state } of of(history, 'CriminalTransferApproved'))
        expect('reports' in state && state.reports.at(-1)?.team).not.toContain(by.accountId);
    }),
  );

  it(
    'always has a stage, and next steps that its own guards allow to somebody',
    always(history => {
      for (const { before: state } of history) {
        if (state.phase !== 'none') expect(stageOf(state)).toBeDefined();
        for (const step of nextSteps(state)) {
          const able = CAST.filter(each => each.role === step.role && each.accountId !== step.notAccount);
          // The cast has one head; roles are the API's business, so he may have proposed himself.
          if (able.length === 0) continue;
          const answers = able.map(each => guards[step.command](state, each, world)?.code);
          expect({ step: step.command, answers }).toEqual({
            step: step.command,
            answers: expect.arrayContaining([undefined]),
          });
        }
      }
    }),
  );

  it('gets deep: the sequences reach decisions, fines, police and closing', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(moves, sequence => {
        for (const { fact } of tell(sequence)) reached.add(fact.type);
      }),
      { numRuns: 300, seed: 20260706 },
    );
    for (const type of [
      'PenaltyDecisionIssued',
      'HandlingDecisionIssued',
      'OrderServed',
      'ObligationsPerformed',
      'PoliceFiled',
      'FilingRevoked',
      'NoPenaltyDecided',
      'LegalReviewed',
      'CaseClosed',
    ])
      expect(reached).toContain(type);
  });
});
