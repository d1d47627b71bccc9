import type { TextTest } from '@one-window/read-model';
import type { QueryFilter } from 'mongoose';
import type { DocumentRow } from './rows';
import { gram, lineOf } from './text-index';
import { mayGoOn, words } from './words';

type Filter = QueryFilter<DocumentRow>;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const beginning = (text: string): RegExp => new RegExp(`^${escaped(text)}`);

const either = (ways: readonly Filter[]): Filter | undefined => (ways.length > 1 ? { $or: [...ways] } : ways[0]);

/** Tokens that follow each other in a column. One or two are one entry of the index; of more, the line has to tell. */
const following = (columns: readonly string[], column: string, tokens: readonly string[], open: boolean): Filter => {
  const pairs = tokens.length === 1 ? [gram(columns, column, tokens[0] ?? '')] : [];
  tokens.slice(1).forEach((token, at) => pairs.push(gram(columns, column, tokens[at] ?? '', token)));
  const tests: Filter[] = pairs.map((pair, at) => ({
    grams: open && at === pairs.length - 1 ? beginning(pair) : pair,
  }));
  if (tokens.length > 2) {
    const line = lineOf(tokens);
    tests.push({ [`lines.${column}`]: new RegExp(escaped(open ? line.trimEnd() : line)) });
  }
  return tests.length === 1 ? (tests[0] ?? {}) : { $and: tests };
};

/** Undefined when there is nothing to look for, such as a text of punctuation only. */
const phrase = (columns: readonly string[], among: readonly string[], text: string): Filter | undefined => {
  const tokens = words(text);
  if (tokens.length === 0) return undefined;
  return either(among.map(column => following(columns, column, tokens, mayGoOn(tokens))));
};

const anyTerm = (columns: readonly string[], column: string, terms: readonly string[]): Filter | undefined => {
  const all = terms.map(words).filter(tokens => tokens.length > 0);
  const short = all.filter(tokens => tokens.length <= 2);
  const long = all.filter(tokens => tokens.length > 2);
  const direct = short.map(([first = '', second]) => gram(columns, column, first, second));
  return either([
    ...(direct.length > 0 ? [{ grams: { $in: direct } }] : []),
    ...long.map(tokens => following(columns, column, tokens, false)),
  ]);
};

/** One test; undefined when it cannot be fulfilled. */
const filterOf = (columns: readonly string[], test: TextTest): Filter | undefined => {
  if ('phrase' in test) return phrase(columns, test.columns, test.phrase);
  if ('anyTerm' in test) return anyTerm(columns, test.column, test.anyTerm);
  return either(test.anyOf.flatMap(one => filterOf(columns, one) ?? []));
};

/** Whose terms stand in the line of their column: tells without the index, for what another test has found. */
const inLine = ({ column, anyTerm: terms }: Extract<TextTest, { column: string }>): Filter | undefined => {
  const lines = terms
    .map(words)
    .filter(tokens => tokens.length > 0)
    .map(tokens => escaped(tokens.join(' ')));
  return lines.length === 0 ? undefined : { [`lines.${column}`]: new RegExp(` (?:${lines.join('|')}) `) };
};

/**
 * All tests together, undefined when one cannot be fulfilled. Who may see a case narrows what a phrase finds, hardly
 * ever the other way round; so where there is a phrase, terms are kept from the planner, which would walk a whole unit.
 */
export const textFilter = (columns: readonly string[], tests: readonly TextTest[]): Filter | undefined => {
  const narrowing = tests.some(test => !('anyTerm' in test));
  const filters = tests.map(test => (narrowing && 'anyTerm' in test ? inLine(test) : filterOf(columns, test)));
  const possible = filters.flatMap(filter => filter ?? []);
  return possible.length > 0 && possible.length === filters.length ? { $and: possible } : undefined;
};
