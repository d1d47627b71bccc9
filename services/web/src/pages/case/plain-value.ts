import type { TFunction } from 'i18next';
import type { Pair } from '../../words/pair';
import { listed } from '../../words/punctuation';

const looksLikeId = /^[0-9a-f]{8}-[0-9a-f-]{20,}$|^[0-9a-f]{24,}$|^sealed:|^[\w-]{40,}$/;
/** An internal word that has no name of its own is not shown at all. */
const looksLikeCode = /^[a-z]+([-/][a-z]+)*$|^[A-Z]\d\d$/;

/** `c1`: the first claim of the matter; `m1`: the first of the violations that arbitration told inspection of. */
const claimId = /^c(\d+)$/;
const matterId = /^m(\d+)$/;
/** A mark within a proceeding (`o1`, `r2`): another fact refers by it. */
const looksLikeMark = /^[A-Za-z]{1,2}\d{1,4}$/;

/** Somebody or something recorded with its parts is read by its name. */
const nameIn = (value: object): string => {
  const named = 'name' in value ? value.name : 'title' in value ? value.title : undefined;
  return typeof named === 'string' ? named : '';
};

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
    const matter = matterId.exec(value);
    if (matter) return t('case.matterNo', { n: matter[1] });
    return [looksLikeId, looksLikeCode, looksLikeMark].some(internal => internal.test(value)) ? '' : value;
  }
  if (Array.isArray(value)) {
    return listed(value.map(one => plainValue(one, option, word, t)).filter(text => text !== ''));
  }
  return typeof value === 'object' ? nameIn(value) : '';
};
