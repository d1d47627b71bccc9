import type { InspectionRejection } from '../rejections';
import type { Lead, LeadItem } from '../screening/lead';
import { belongsToDisputeProcedure, usuallyDisputeProcedure } from './dispute-matters';
import { proceduresAbout, type DisputeProcedure } from './dispute-procedure';

/**
 * L1 and INSP 21: may inspection take up this claim? Never silently: a hit sends the clerk to "tell the complainant to
 * use dispute procedure", or asks for the reason why inspection acts all the same.
 */
export const claimBarred = (
  lead: Lead,
  item: LeadItem,
  procedures: readonly DisputeProcedure[],
  reasonGiven: boolean,
): InspectionRejection | undefined => {
  if (belongsToDisputeProcedure(item.cause))
    return { code: 'item/dispute-matter', article: '监察条例21条；实施规定15—16条', params: { item: item.itemId } };
  if (usuallyDisputeProcedure(item.cause) && !reasonGiven)
    return { code: 'item/reason-missing', article: '实施规定16条；实施条例34条', params: { item: item.itemId } };

  const known = proceduresAbout(lead, item, procedures);
  const barring = known.find(procedure => procedure.status === 'open' || procedure.status === 'decided');
  if (barring)
    return {
      code: 'item/procedure-used',
      article: '监察条例21条2款；实施规定15条',
      params: { item: item.itemId, procedure: barring.kind, number: barring.number ?? '' },
    };
  if (statesBarring(item))
    return {
      code: 'item/procedure-used',
      article: '监察条例21条2款；实施规定15条',
      params: { item: item.itemId, procedure: item.procedureUsed ?? '', number: '' },
    };
  // Failed mediation, refused or withdrawn applications: the clerk decides with a reason (L1).
  if ((known.length > 0 || item.procedureUsed !== undefined) && !reasonGiven)
    return { code: 'item/reason-missing', article: '监察条例21条2款', params: { item: item.itemId } };
  return undefined;
};

const statesBarring = (item: LeadItem): boolean =>
  item.procedureUsed === 'mediation' || item.procedureUsed === 'arbitration' || item.procedureUsed === 'court';
