import { fen, type Evolutions } from '@one-window/kernel';
import type { DecisionFact } from '../facts/decision-facts';
import type { AnyInstrument, Decision, Order } from '../instruments';
import { sameSource, type ObligationSource } from '../obligations';
import { mainRound } from '../rounds';
import { asksForSomething } from '../instruments';
import type { Filed, InspectionState, Round } from '../state';
import type { ProposedOutcome } from '../vocabulary';
import { onFile } from './on-file';
import { withVerified } from './verified';

const NO_FINE = fen(0);

export const decisionEvolutions: Evolutions<InspectionState, DecisionFact> = {
  OrderToCorrectIssued: (state, { on, data }) =>
    onFile(state, file => {
      const order: Order = {
        type: 'order',
        source: { kind: 'order', id: data.orderId },
        no: data.orderNo,
        issuedOn: on,
        obligations: data.obligations,
        term: data.term,
        verified: [],
      };
      return decide({ ...file, orders: [...file.orders, order] }, mainRound(file)?.roundId, ['order-to-correct']);
    }),
  HandlingDecisionIssued: (state, { on, data }) =>
    onFile(state, file =>
      decide(
        withDecision(file, {
          ...decisionOf('handling', data, on),
          obligations: data.obligations,
          term: data.term,
        }),
        data.roundId,
        ['handling-decision'],
      ),
    ),
  PenaltyDecisionIssued: (state, { on, data }) =>
    onFile(state, file =>
      decide(
        withDecision(file, {
          ...decisionOf('penalty', data, on),
          measures: data.measures,
          totalFineFen: data.totalFineFen,
        }),
        data.roundId,
        ['penalty-decision'],
      ),
    ),
  NoPenaltyDecided: (state, { on, data }) =>
    onFile(state, file =>
      decide(withDecision(file, { ...decisionOf('no-penalty', data, on), ground: data.ground }), data.roundId, [
        'no-penalty',
        'penalty-decision',
      ]),
    ),
  FilingRevoked: (state, { on, data }) =>
    onFile(state, file => ({
      ...decide(file, data.roundId, ['filing-revocation']),
      revoked: { on, ground: data.ground },
    })),

  OrderServed: (state, { data }) =>
    onFile(state, file =>
      changeInstrument(file, { kind: 'order', id: data.orderId }, each => ({
        ...each,
        served: { on: data.proof.servedOn, dueOn: data.dueOn },
      })),
    ),
  DecisionServed: (state, { data }) =>
    onFile(state, file =>
      changeInstrument(file, { kind: 'decision', id: data.decisionId }, each => ({
        ...each,
        served: { on: data.proof.servedOn, ...(data.dueOn !== undefined && { dueOn: data.dueOn }) },
        // A warning, or no penalty at all, has its whole effect with its service.
        ...(!asksForSomething(each) && { performedOn: data.proof.servedOn }),
      })),
    ),
  PaymentVerified: (state, { data }) =>
    onFile(state, file => changeInstrument(file, data.of, each => withVerified(each, { ...data, on: data.paidOn }))),
  CorrectionVerified: (state, { data }) =>
    onFile(state, file =>
      changeInstrument(file, data.of, each =>
        withVerified(each, { obligation: data.obligation, on: data.correctedOn }),
      ),
    ),
  FinePaid: (state, { data }) =>
    onFile(state, file =>
      changeInstrument(file, { kind: 'decision', id: data.decisionId }, each =>
        withVerified(each, { fineFen: data.amountFen }),
      ),
    ),
  ObligationsPerformed: (state, { data }) =>
    onFile(state, file => changeInstrument(file, data.of, each => ({ ...each, performedOn: data.performedOn }))),
  NonComplianceFound: state => state,
};

interface Decided {
  readonly decisionId: string;
  readonly decisionNo: string;
  readonly roundId: string;
}
const decisionOf = (type: Decision['type'], data: Decided, issuedOn: Decision['issuedOn']): Decision => ({
  type,
  source: { kind: 'decision', id: data.decisionId },
  no: data.decisionNo,
  roundId: data.roundId,
  issuedOn,
  obligations: [],
  measures: [],
  totalFineFen: NO_FINE,
  finePaidFen: NO_FINE,
  verified: [],
});

const withDecision = (file: Filed, decision: Decision): Filed => ({
  ...file,
  decisions: [...file.decisions, decision],
});

/** Marks what a round proposed as decided. */
export const decide = (file: Filed, roundId: string | undefined, outcomes: readonly ProposedOutcome[]): Filed => ({
  ...file,
  rounds: file.rounds.map((round): Round => {
    if (round.roundId !== roundId) return round;
    const newly = round.proposed.filter(each => outcomes.includes(each) && !round.decided.includes(each));
    return { ...round, decided: [...round.decided, ...newly] };
  }),
});

const changeInstrument = (
  file: Filed,
  source: ObligationSource,
  change: <I extends AnyInstrument>(instrument: I) => I,
): Filed => ({
  ...file,
  orders: file.orders.map(order => (sameSource(order.source, source) ? change(order) : order)),
  decisions: file.decisions.map(decision => (sameSource(decision.source, source) ? change(decision) : decision)),
});
