import type { TextTest } from '@one-window/read-model';

/**
 * FTS5 `trigram` finds nothing for names of two characters. So every Han character becomes a token of its own
 * (`unicode61` keeps what stands between spaces), and a phrase query is a substring search.
 */
const HAN = /\p{Script=Han}/gu;

/** Between two texts of one column: a private-use letter that no one types, so that no phrase spans both. */
const BETWEEN = ' \uE000 ';

const separated = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll('\uE000', ' ').replace(HAN, ' $& ');

/** What is stored in a column. */
export const textColumn = (texts: readonly string[]): string => texts.map(separated).join(BETWEEN);

const words = (text: string): readonly string[] => separated(text).match(/[\p{L}\p{M}\p{N}\p{Co}]+/gu) ?? [];
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Undefined when there is nothing to look for, such as a text of punctuation only. */
const phrase = (columns: readonly string[], text: string): string | undefined => {
  const tokens = words(text);
  if (tokens.length === 0) return undefined;
  // The last word may be typed half; a Han character cannot.
  const open = /\p{Script=Han}$/u.test(tokens.at(-1) ?? '') ? '' : ' *';
  return `{${columns.join(' ')}} : (${quoted(tokens.join(' '))}${open})`;
};

const term = (column: string, terms: readonly string[]): string | undefined =>
  terms.length === 0 ? undefined : `{${column}} : (${terms.map(one => quoted(words(one).join(' '))).join(' OR ')})`;

/** One test; undefined when it cannot be fulfilled. */
const expression = (test: TextTest): string | undefined => {
  if ('phrase' in test) return phrase(test.columns, test.phrase);
  if ('anyTerm' in test) return term(test.column, test.anyTerm);
  const ways = test.anyOf.flatMap(one => expression(one) ?? []);
  return ways.length === 0 ? undefined : ways.map(way => `(${way})`).join(' OR ');
};

/** The MATCH expression, undefined when a test cannot be fulfilled. */
export const matchExpression = (tests: readonly TextTest[]): string | undefined => {
  const parts = tests.map(expression);
  return parts.length > 0 && parts.every(part => part !== undefined)
    ? parts.map(part => `(${part})`).join(' AND ')
    : undefined;
};
