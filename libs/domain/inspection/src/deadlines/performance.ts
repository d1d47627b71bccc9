import { rule, type Term } from '@one-window/deadlines';
import type { LocalDate } from '@one-window/kernel';
import type { InspectionFact } from '../facts';
import type { PerformanceTerm } from '../obligations';

/** The document states a date, or a number of days that count from its service, the day of service excluded. */
export const countedTerm = (term: PerformanceTerm): { readonly dueOn: LocalDate } | { readonly term: Term } => {
  if ('dueOn' in term) return { dueOn: term.dueOn };
  return { term: { kind: term.unit === 'working-days' ? 'working' : 'calendar', days: term.within } };
};

/** INS-11: what the order or handling decision states. The employer's period: its consequences are §2.6. */
export const perform = rule<InspectionFact>({
  id: 'INS-11',
  version: 1,
  title: { zh: '用人单位履行期限', en: 'Employer performs' },
  article: '监察条例18、26条',
  layer: 'statute',
  binds: 'party',
  inForceFrom: '2004-12-01',
  absentBefore: true,
  trigger: { zh: '文书送达', en: 'document served' },
  term: { kind: 'stated' },
  starts: {
    OrderServed: f => ({ on: f.data.proof.servedOn, key: f.data.orderId, ...countedTerm(f.data.term) }),
    DecisionServed: f =>
      f.data.term && { on: f.data.proof.servedOn, key: f.data.decisionId, ...countedTerm(f.data.term) },
  },
  meets: { ObligationsPerformed: f => ({ on: f.data.performedOn, key: f.data.of.id }) },
  ends: { CaseClosed: f => ({ on: f.on }) },
});

const fine = {
  id: 'INS-11f',
  title: { zh: '缴纳罚款', en: 'Pay the fine' },
  layer: 'statute',
  binds: 'party',
  trigger: { zh: '收到处罚决定书', en: 'penalty decision received' },
  term: { kind: 'calendar', days: 15 },
} as const;
const selectors = {
  starts: {
    DecisionServed: (f: Of<'DecisionServed'>) =>
      f.data.fine ? { on: f.data.proof.servedOn, key: f.data.decisionId } : undefined,
  },
  meets: { ObligationsPerformed: (f: Of<'ObligationsPerformed'>) => ({ on: f.data.performedOn, key: f.data.of.id }) },
  ends: { CaseClosed: (f: Of<'CaseClosed'>) => ({ on: f.on }) },
};
type Of<Type extends InspectionFact['type']> = Extract<InspectionFact, { type: Type }>;

/** INS-11f: a fine is paid to the bank within fifteen days of receipt. */
export const payFine = [
  rule<InspectionFact>({
    ...{ ...fine, ...selectors, version: 1 },
    article: '行政处罚法（1996年）46条',
    inForceFrom: '1996-10-01',
    inForceTo: '2021-07-14',
  }),
  rule<InspectionFact>({
    ...{ ...fine, ...selectors, version: 2 },
    article: '行政处罚法67条',
    inForceFrom: '2021-07-15',
  }),
];
