import { timesFen, type LocalDate } from '@one-window/kernel';
import { mayBeOrderedPaid } from './linkage/dispute-matters';
import type { Obligation, PerformanceTerm } from './obligations';
import type { InspectionRejection } from './rejections';
import type { AnyCaseFile } from './state';
import { notUnmet } from './unmet';

/** What an order or a handling decision may ask for (L4: LCL 85; INSP 18, 26). */
export const obligationOutsideLaw = (
  obligation: Obligation,
  file: AnyCaseFile,
  document: 'order' | 'handling',
  today: LocalDate,
): InspectionRejection | undefined => {
  const item = file.lead.items.find(each => each.itemId === obligation.itemId);
  if (!item || !file.itemIds.includes(item.itemId))
    return { code: 'item/unknown', params: { item: obligation.itemId } };
  if (obligation.kind === 'correct') return undefined;
  if (obligation.pays.length === 0) return { code: 'obligation/no-payee', params: { obligation: obligation.no } };
  if (obligation.pays.some(pay => !file.lead.workers.some(worker => worker.personId === pay.personId)))
    return { code: 'worker/unknown', params: { obligation: obligation.no } };
  if (!mayBeOrderedPaid(item.cause))
    return { code: 'obligation/not-payable', article: '监察条例26条', params: { item: item.itemId } };
  if (obligation.kind === 'pay') return undefined;
  // Additional damages are ordered by decision, after the order to pay was not obeyed (LCL 85).
  return document === 'order'
    ? { code: 'obligation/damages-by-decision', article: '劳动合同法85条' }
    : damagesOutsideLaw(obligation, file, item.cause, today);
};

const damagesOutsideLaw = (
  obligation: Obligation,
  file: AnyCaseFile,
  cause: string | undefined,
  today: LocalDate,
): InspectionRejection | undefined => {
  const { ofOrderId, percent = 0 } = obligation;
  if (ofOrderId === undefined) return { code: 'order/unknown', article: '劳动合同法85条' };
  const no = notUnmet(file, { kind: 'order', id: ofOrderId }, today);
  if (no) return no;
  // 50–100 %; for annual-leave pay the whole sum again (职工带薪年休假条例7条).
  const least = cause === 'A14' ? 100 : 50;
  if (percent < least || percent > 100)
    return {
      code: 'obligation/damages-out-of-range',
      article: '劳动合同法85条；监察条例26条',
      params: { min: least, max: 100 },
    };
  const ordered = file.orders
    .find(order => order.source.id === ofOrderId)
    ?.obligations.filter(each => each.kind === 'pay' && each.itemId === obligation.itemId)
    .flatMap(each => each.pays);
  const wrong = obligation.pays.find(pay => {
    const due = ordered?.find(each => each.personId === pay.personId);
    return !due || pay.amountFen !== timesFen(due.amountFen, percent / 100);
  });
  return wrong && { code: 'obligation/wrong-sum', article: '劳动合同法85条', params: { percent } };
};

export const termPassed = (term: PerformanceTerm, today: LocalDate): InspectionRejection | undefined =>
  'dueOn' in term && term.dueOn <= today ? { code: 'term/passed', params: { date: term.dueOn } } : undefined;
