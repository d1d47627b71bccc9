/** Documents of domain.md §7.2 that this body issues in the covered transitions. */
export type DocumentKind =
  | 'correction-notice'
  | 'acceptance-notice'
  | 'application-copy'
  | 'refusal-notice'
  | 'jurisdiction-notice'
  | 'revocation-decision'
  | 'defence-copy'
  | 'tribunal-notice'
  | 'hearing-notice'
  | 'procedure-notice'
  | 'recusal-decision'
  | 'suspension-notice'
  | 'resumption-notice'
  | 'extension-notice'
  | 'withdrawal-decision'
  | 'conciliation'
  | 'award';

/** Id and number of a document, made before the decision so that the decision stays pure. */
export interface DocumentRef {
  readonly documentId: string;
  /** `云新劳人仲裁〔2026〕1号`; a copy of somebody else's paper has none. */
  readonly number?: string | undefined;
}

export type DocumentRefs = Readonly<Partial<Record<DocumentKind, DocumentRef>>>;

/** The word in the number (domain.md §7.3). Kinds without a word are copies and carry the case number only. */
export const NUMBER_WORDS: Readonly<Partial<Record<DocumentKind, string>>> = {
  'correction-notice': '补',
  'acceptance-notice': '受',
  'refusal-notice': '不受',
  'jurisdiction-notice': '告',
  'revocation-decision': '决',
  'tribunal-notice': '组',
  'hearing-notice': '开',
  'procedure-notice': '决',
  'recusal-decision': '决',
  'suspension-notice': '中',
  'resumption-notice': '决',
  'extension-notice': '延',
  'withdrawal-decision': '决',
  conciliation: '调',
  award: '裁',
};
