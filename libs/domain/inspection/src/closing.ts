import { asksForSomething, type AnyInstrument, type Order } from './instruments';
import { sameSource } from './obligations';
import { currentTransfer, undecidedReport } from './police-reports';
import type { InspectionRejection } from './rejections';
import { openRounds } from './rounds';
import type { Filed } from './state';
import type { ClosingOutcome } from './vocabulary';

const WAGE_MATTERS: readonly string[] = ['I06', 'I12', 'I13'];

export const policeHaveIt = (file: Filed): boolean => currentTransfer(file)?.answer === 'filed';

/** Something has come out of it that people can be told. */
export const hasResult = (file: Filed): boolean =>
  file.revoked !== undefined || file.decisions.length > 0 || file.orders.length > 0 || policeHaveIt(file);

/** I35: closed only when the effects of every decision are recorded and those who wait have been told (APL 47; WAGE 10). */
export const notClosable = (file: Filed): InspectionRejection | undefined =>
  undecided(file) ?? unperformed(file) ?? untold(file);

const undecided = (file: Filed): InspectionRejection | undefined => {
  if (undecidedReport(file))
    return { code: 'crime/decision-pending', article: '行政执法机关移送涉嫌犯罪案件的规定5条' };
  const transfer = currentTransfer(file);
  if (transfer && transfer.answer === undefined) return { code: 'closing/police-open' };
  if (file.preservations.some(each => !each.decided)) return { code: 'evidence/undecided', article: '行政处罚法56条' };
  if (openRounds(file).length > 0 && !policeHaveIt(file)) return { code: 'closing/round-open' };
  if (file.finishedOn === undefined && !policeHaveIt(file))
    return { code: 'investigation/unfinished', article: '监察条例17条' };
  const settled = file.revoked !== undefined || policeHaveIt(file) || file.rounds.some(round => !round.returned);
  return settled ? undefined : { code: 'closing/no-outcome' };
};

const unperformed = (file: Filed): InspectionRejection | undefined => {
  const unserved = [...file.orders, ...file.decisions].find(each => each.served === undefined);
  if (unserved) return { code: 'closing/unserved', article: '行政处罚法61条', params: { number: unserved.no } };
  const order = file.orders.find(each => each.performedOn === undefined && !hasConsequence(file, each));
  if (order) return { code: 'closing/order-open', article: '监察条例18条', params: { number: order.no } };
  const decision = file.decisions.find(
    each => each.performedOn === undefined && asksForSomething(each) && !isWithPolice(file, each),
  );
  return decision && { code: 'closing/unperformed', params: { number: decision.no } };
};

/** An unmet order has led to something: police, a fine for non-compliance, or a handling decision on the same claims. */
const hasConsequence = (file: Filed, order: Order): boolean =>
  isWithPolice(file, order) ||
  file.rounds.some(
    round => round.unmet && sameSource(round.unmet, order.source) && round.decided.includes('penalty-decision'),
  ) ||
  order.obligations.every(obligation =>
    file.decisions.some(
      decision => decision.type === 'handling' && decision.obligations.some(each => each.itemId === obligation.itemId),
    ),
  );

const isWithPolice = (file: Filed, instrument: AnyInstrument): boolean =>
  file.reports.some(
    report => report.answer === 'filed' && report.unmet !== undefined && sameSource(report.unmet, instrument.source),
  );

const untold = (file: Filed): InspectionRejection | undefined => {
  if (file.lead.kind === 'complaint' && !file.told.includes('complainant'))
    return { code: 'closing/complainant-not-told', article: '保障农民工工资支付条例10条' };
  const isWage = file.lead.items.some(item => WAGE_MATTERS.includes(item.matter));
  return file.lead.reporter && isWage && !file.told.includes('reporter')
    ? { code: 'closing/reporter-not-told', article: '保障农民工工资支付条例10条' }
    : undefined;
};

export const outcomeContradicted = (file: Filed, outcome: ClosingOutcome): boolean => {
  switch (outcome) {
    case 'police-case':
      return !policeHaveIt(file);
    case 'filing-revoked':
      return file.revoked === undefined;
    case 'no-penalty':
      return !file.decisions.some(decision => decision.type === 'no-penalty');
    case 'performed':
      return ![...file.orders, ...file.decisions].some(each => each.performedOn !== undefined);
    case 'penalty-without-obligation':
      return !file.decisions.some(decision => decision.type === 'penalty');
  }
};
