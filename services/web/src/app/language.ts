import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { recall, remember } from './remembered';
import { zh } from '../words/zh';

export type Language = 'zh' | 'en';

export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'zh');

const load = async (language: Language): Promise<void> => {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    i18next.addResourceBundle('en', 'translation', (await import('../words/en')).en);
  }
};

const announce = (language: Language): void => {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
};

export const startLanguage = async (): Promise<void> => {
  const language: Language = recall('language') === 'en' ? 'en' : 'zh';
  await i18next.use(initReactI18next).init({
    lng: 'zh',
    resources: { zh: { translation: zh } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  if (language !== 'zh') await changeLanguage(language);
  announce(language);
};

export const changeLanguage = async (language: Language): Promise<void> => {
  await load(language);
  await i18next.changeLanguage(language);
  remember('language', language);
  announce(language);
};
