import { rule } from '@one-window/deadlines';
import type { InspectionFact } from '../facts';

type Of<Type extends InspectionFact['type']> = Extract<InspectionFact, { type: Type }>;

/** INS-10: order to correct and handling decision, seven calendar days (IMPL 38; domain.md §3.0). */
export const serveOrder = rule<InspectionFact>({
  id: 'INS-10',
  version: 1,
  title: { zh: '送达限期整改指令书、处理决定书', en: 'Serve the order or handling decision' },
  article: '实施规定38条',
  layer: 'statute',
  inForceFrom: '2005-02-01',
  absentBefore: true,
  trigger: { zh: '作出', en: 'issued' },
  term: { kind: 'calendar', days: 7 },
  starts: {
    OrderToCorrectIssued: f => ({ on: f.on, key: f.data.orderId }),
    HandlingDecisionIssued: f => ({ on: f.on, key: f.data.decisionId }),
  },
  meets: {
    OrderServed: f => ({ on: f.data.proof.servedOn, key: f.data.orderId }),
    DecisionServed: f => ({ on: f.data.proof.servedOn, key: f.data.decisionId }),
  },
});

const penalty = {
  id: 'INS-10p',
  title: { zh: '送达行政处罚决定书', en: 'Serve the penalty decision' },
  layer: 'statute',
  trigger: { zh: '作出', en: 'issued' },
} as const;
const selectors = {
  starts: {
    PenaltyDecisionIssued: (f: Of<'PenaltyDecisionIssued'>) => ({ on: f.on, key: f.data.decisionId }),
    NoPenaltyDecided: (f: Of<'NoPenaltyDecided'>) => ({ on: f.on, key: f.data.decisionId }),
  },
  meets: { DecisionServed: (f: Of<'DecisionServed'>) => ({ on: f.data.proof.servedOn, key: f.data.decisionId }) },
};

/** INS-10 for penalties: seven days of the 1996 law (art 40), seven working days since 2021 (APL 61, 85). */
export const servePenalty = [
  rule<InspectionFact>({
    ...penalty,
    ...selectors,
    version: 1,
    article: '行政处罚法（1996年）40条',
    inForceFrom: '1996-10-01',
    inForceTo: '2021-07-14',
    term: { kind: 'calendar', days: 7 },
  }),
  rule<InspectionFact>({
    ...penalty,
    ...selectors,
    version: 2,
    article: '行政处罚法61、85条',
    inForceFrom: '2021-07-15',
    term: { kind: 'working', days: 7 },
  }),
];
