import { deadlinesOf, rule, type Term, type WorkingCalendar } from '@one-window/deadlines';
import { InvariantBroken, type Fact, type LocalDate } from '@one-window/kernel';
import type { PerformanceTerm } from '../obligations';
import { findInForce } from '../parameters/dated';
import { askForHearing } from './hearing-request';
import { countedTerm, payFine } from './performance';

type Served = Fact<'Served', { readonly term: Term } | { readonly dueOn: LocalDate }>;

/** Counted by the same engine as the recorded deadline, so that the paper and the board never differ. */
const afterService = rule<Served>({
  id: 'INS-11',
  version: 1,
  title: { zh: '送达后的期限', en: 'Period after service' },
  article: '民事诉讼法85条',
  layer: 'statute',
  inForceFrom: '1996-10-01',
  term: { kind: 'stated' },
  starts: { Served: f => ({ on: f.on, ...f.data }) },
});

const count = (servedOn: LocalDate, data: Served['data'], calendar: WorkingCalendar): LocalDate => {
  const served: Served = { type: 'Served', on: servedOn, basis: [], data };
  const [deadline] = deadlinesOf([served], [afterService], calendar);
  if (!deadline) throw new InvariantBroken('a served paper started no clock', { servedOn });
  return deadline.dueOn;
};

export const dueAfterService = {
  performance: (servedOn: LocalDate, term: PerformanceTerm, calendar: WorkingCalendar): LocalDate =>
    count(servedOn, countedTerm(term), calendar),
  finePayment: (servedOn: LocalDate, calendar: WorkingCalendar): LocalDate =>
    count(servedOn, { term: termOn(payFine, servedOn) }, calendar),
  hearingRequest: (servedOn: LocalDate, calendar: WorkingCalendar): LocalDate =>
    count(servedOn, { term: termOn(askForHearing, servedOn) }, calendar),
};

/** By the law of the day of service. */
const termOn = (versions: typeof payFine, servedOn: LocalDate): Term => {
  const version = findInForce(versions, servedOn);
  if (!version) throw new InvariantBroken('no period in force', { servedOn });
  return version.term;
};
