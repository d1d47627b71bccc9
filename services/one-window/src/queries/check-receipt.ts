import { CheckReceiptAnswer, CheckReceiptBody } from '@one-window/contracts';
import { defineQuery } from '@one-window/platform';
import type { CaseDoc } from '../projections/case-view/case-doc';
import { unitName } from '../reading/units';
import { VIEWS_RESOURCE } from '../reading/views';

/**
 * Is this receipt one of ours? For whoever holds the paper, without an account: the number cannot be guessed
 * (12 signs of 29), and the answer names nobody.
 */
export const checkReceipt = defineQuery({
  name: 'checkReceipt',
  title: { zh: '核验收件回执', en: 'Check a receipt' },
  path: '/receipt-checks',
  method: 'POST',
  roles: 'public',
  query: CheckReceiptBody,
  answer: CheckReceiptAnswer,
  run: async ({ services, query }): Promise<CheckReceiptAnswer> => {
    const number = grouped(query.queryNo);
    const { search, cases } = services.get(VIEWS_RESOURCE);
    const found = await search.search({ all: [{ columns: ['numbers'], phrase: number }], limit: 8 });
    // The index finds parts of numbers too; only the whole one is the key to a receipt.
    const sought = found.find(doc => doc.queryNos.includes(number));
    const doc = sought && (await cases.get(sought.caseId));
    return (doc && genuine(doc)) ?? { genuine: false };
  },
});

/** As it is printed: `ABCD-EFGH-JKMN`, however it was typed. */
const grouped = (typed: string): string => {
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  return [signs.slice(0, 4), signs.slice(4, 8), signs.slice(8)].filter(group => group !== '').join('-');
};

const genuine = ({ receiptNumber, registeredOn, bodies, claims }: CaseDoc): CheckReceiptAnswer | undefined => {
  const window = bodies.find(({ service }) => service === 'intake');
  if (receiptNumber === undefined || registeredOn === undefined || !window) return undefined;
  return {
    genuine: true,
    receiptNo: receiptNumber,
    receivedOn: registeredOn,
    window: unitName(window.standing.unit),
    claims: claims.length,
  };
};
