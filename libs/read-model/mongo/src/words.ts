/** A Han character is a token of its own, so that a phrase of tokens is a substring of characters. */
const HAN = /\p{Script=Han}/gu;
const WORD = /[\p{L}\p{M}\p{N}\p{Co}]+/gu;

/** Between two texts of one column: a private-use letter that no one types, so that no phrase spans both. */
export const BETWEEN = '\uE000';

/** The tokens of a text: Han characters one by one, anything else word by word; marks and spaces fall away. */
export const words = (text: string): readonly string[] =>
  text.normalize('NFKC').toLowerCase().replaceAll(BETWEEN, ' ').replace(HAN, ' $& ').match(WORD) ?? [];

/** Whether the last token may have been typed half. A Han character cannot. */
export const mayGoOn = (tokens: readonly string[]): boolean => !/\p{Script=Han}$/u.test(tokens.at(-1) ?? '');
