export type Value = string | number;

/** What a document or a part must fulfil. `isNot` also holds where the field is absent. */
export type Where =
  | { readonly field: string; readonly is: Value | null }
  | { readonly field: string; readonly isNot: Value | null }
  | { readonly field: string; readonly in: readonly Value[] }
  | { readonly field: string; readonly from?: Value; readonly to?: Value }
  | { readonly all: readonly Where[] }
  | { readonly any: readonly Where[] };

export interface Find {
  readonly where?: Where;
  readonly sort?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
  readonly limit: number;
  readonly offset?: number;
}

/** A phrase is looked for as it stands (a substring of Han characters, word beginnings otherwise); a term exactly. */
export type TextTest =
  | { readonly columns: readonly string[]; readonly phrase: string }
  | { readonly column: string; readonly anyTerm: readonly string[] }
  | { readonly anyOf: readonly TextTest[] };

export interface TextFind {
  /** All must hold: who may see it is one of the tests, so that no page and no total leaks. */
  readonly all: readonly TextTest[];
  readonly limit: number;
  readonly offset?: number;
}

/** The reading side of a view. Always the live generation; a half-built view is never seen. */
export abstract class Collection<Doc> {
  abstract get(key: string): Promise<Doc | undefined>;
  abstract find(query: Find): Promise<readonly Doc[]>;
  abstract count(where?: Where): Promise<number>;
  /** How many per value of a field. */
  abstract countBy(field: string, where?: Where): Promise<ReadonlyMap<string, number>>;
  /** Rows of documents: which document, and which of its parts. */
  abstract findParts(query: Find): Promise<readonly { readonly doc: Doc; readonly part: number }[]>;
  abstract countParts(where?: Where): Promise<number>;
  abstract countPartsBy(field: string, where?: Where): Promise<ReadonlyMap<string, number>>;
  /** Newest first. */
  abstract search(query: TextFind): Promise<readonly Doc[]>;
  abstract countFound(query: Pick<TextFind, 'all'>): Promise<number>;
}
