import type { TFunction } from 'i18next';
import type { Pair } from '../../words/pair';

const looksLikeId = /^[0-9a-f]{8}-[0-9a-f-]{20,}$|^[0-9a-f]{24,}$|^sealed:|^[\w-]{40,}$/;
/** An internal word that has no name of its own is not shown at all. */
const looksLikeCode = /^[a-z]+([-/][a-z]+)*$|^[A-Z]\d\d$/;

/** `c1`: the first claim of the matter. */
const claimId = /^c(\d+)$/;

/** A recorded value as a person reads it; empty when it is not for people. */
export const plainValue = (
  value: unknown,
  option: (value: string) => Pair | undefined,
  word: (pair: Pair) => string,
  t: TFunction,
): string => {
  if (value === null) return t('common.erased');
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    const known = option(value);
    if (known) return word(known);
    const claim = claimId.exec(value);
    if (claim) return t('case.claimNo', { n: claim[1] });
    return looksLikeId.test(value) || looksLikeCode.test(value) ? '' : value;
  }
  if (Array.isArray(value)) {
    return value
      .map(one => (typeof one === 'object' ? '' : plainValue(one, option, word, t)))
      .filter(text => text !== '')
      .join('、');
  }
  return '';
};
