import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../app/language';

/** A word of the legal vocabulary in both languages: forgetting one does not compile. */
export interface Pair {
  readonly zh: string;
  readonly en: string;
}

export const pair = (zh: string, en: string): Pair => ({ zh, en });

/** Re-renders with the language. */
export const useWord = (): ((word: Pair) => string) => {
  useTranslation();
  const language = currentLanguage();
  return word => word[language];
};
