import type { DocumentKind } from './documents/document-kind';

/** Words for what a refusal names, in both languages: a reason must be readable without knowing our codes. */
export const partiesNamed = (
  partyIds: readonly string[],
): { readonly partiesZh: string; readonly partiesEn: string } => ({
  partiesZh: partyIds.map(partyZh).join('、'),
  partiesEn: partyIds.map(id => id.replace('-', ' ')).join(', '),
});

const partyZh = (partyId: string): string => {
  const [side = '', number = ''] = partyId.split('-');
  return `${side === 'applicant' ? '申请人' : '被申请人'}${number}`;
};

const DOCUMENTS: Readonly<Record<DocumentKind, readonly [zh: string, en: string]>> = {
  'correction-notice': ['补正通知书', 'correction notice'],
  'acceptance-notice': ['受理通知书', 'acceptance notice'],
  'application-copy': ['申请书副本', 'copy of the application'],
  'refusal-notice': ['不予受理通知书', 'refusal notice'],
  'jurisdiction-notice': ['无管辖权告知书', 'notice of no jurisdiction'],
  'revocation-decision': ['撤销案件决定书', 'decision to revoke'],
  'defence-copy': ['答辩书副本', 'copy of the defence'],
  'tribunal-notice': ['组庭通知书', 'notice of the tribunal'],
  'hearing-notice': ['开庭通知书', 'hearing notice'],
  'procedure-notice': ['程序转换通知书', 'notice of the procedure'],
  'recusal-decision': ['回避决定书', 'recusal decision'],
  'suspension-notice': ['中止审理决定书', 'decision to suspend'],
  'resumption-notice': ['恢复审理通知书', 'notice of resumption'],
  'extension-notice': ['延期审理通知书', 'notice of extension'],
  'withdrawal-decision': ['撤回决定书', 'decision on withdrawal'],
  conciliation: ['调解书', 'conciliation statement'],
  award: ['裁决书', 'award'],
};

export const documentNamed = (kind: DocumentKind): { readonly documentZh: string; readonly documentEn: string } => {
  const [documentZh, documentEn] = DOCUMENTS[kind];
  return { documentZh, documentEn };
};
