/** Letters and figures only, whatever width and case they were typed in. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * A whole name or number as one word of an index. Its letters become hexadecimal figures, so that the word of 张某 is not
 * a part of any other word, and is the beginning of that of 张某甲.
 */
export const wholeTerm = (text: string): string => Buffer.from(plain(text)).toString('hex');

/** A person's id as one word. */
export const personTerm = (personId: string): string => personId.toLowerCase().replace(/[^a-z0-9]/g, '');
