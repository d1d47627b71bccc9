import { currentLanguage } from '../app/language';

/** Marks between words follow the language: full-width and 〔〕 belong to Chinese text only. */
const chinese = (): boolean => currentLanguage() === 'zh';

export const listed = (texts: readonly string[]): string => texts.join(chinese() ? '、' : ', ');
export const aside = (text: string | number): string => (chinese() ? `（${text}）` : ` (${text})`);
export const cited = (article: string): string => (chinese() ? `〔${article}〕` : ` [${article}]`);
export const labelled = (label: string, text: string): string => `${label}${chinese() ? '：' : ': '}${text}`;
/** Between the parts of a sentence that is put together from data. */
export const marks = (): { readonly comma: string; readonly semicolon: string; readonly stop: string } =>
  chinese() ? { comma: '，', semicolon: '；', stop: '。' } : { comma: ', ', semicolon: '; ', stop: '. ' };
