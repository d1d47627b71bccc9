import { BETWEEN, words } from './words';

type Texts = Readonly<Record<string, readonly string[]>>;

/** What a document is found by. `grams` is indexed; `lines` tells whether grams really follow each other. */
export interface TextRow {
  readonly grams: readonly string[];
  readonly lines: Readonly<Record<string, string>>;
}

/** Tokens of a column are told apart by its place in the list: two digits, so that none is the beginning of another. */
const columnMark = (columns: readonly string[], column: string): string => {
  const place = columns.indexOf(column);
  if (place < 0) throw new Error(`not a text column: ${column} (of ${columns.join(', ')})`);
  return String(place).padStart(2, '0');
};

/** One token, or two that follow each other: each is one entry of the index, found by equality and already in order. */
export const gram = (columns: readonly string[], column: string, first: string, second?: string): string =>
  `${columnMark(columns, column)}${first}${second === undefined ? '' : ` ${second}`}`;

/** ` 张 伟 \uE000 guli `: every token between spaces, so that a phrase is a substring. */
export const lineOf = (tokens: readonly string[]): string => ` ${tokens.join(' ')} `;

export const textRow = (columns: readonly string[], texts: Texts | undefined): TextRow => {
  const grams = new Set<string>();
  const lines: Record<string, string> = {};
  for (const column of columns) {
    const all = (texts?.[column] ?? []).map(words);
    for (const tokens of all) {
      tokens.forEach((token, at) => {
        grams.add(gram(columns, column, token));
        const next = tokens[at + 1];
        if (next !== undefined) grams.add(gram(columns, column, token, next));
      });
    }
    lines[column] = lineOf(all.flatMap((tokens, at) => (at === 0 ? tokens : [BETWEEN, ...tokens])));
  }
  return { grams: [...grams], lines };
};
