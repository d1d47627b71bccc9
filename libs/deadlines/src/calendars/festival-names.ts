import type { LocalizedText } from '../localized-text';
import type { Festival } from './calendar-year';

export const festivalNames: Readonly<Record<Festival, LocalizedText>> = {
  newYear: { zh: '元旦', en: 'New Year' },
  springFestival: { zh: '春节', en: 'Spring Festival' },
  qingming: { zh: '清明节', en: 'Qingming' },
  labourDay: { zh: '劳动节', en: 'Labour Day' },
  dragonBoat: { zh: '端午节', en: 'Dragon Boat Festival' },
  midAutumn: { zh: '中秋节', en: 'Mid-Autumn Festival' },
  nationalDay: { zh: '国庆节', en: 'National Day' },
  victoryDay: { zh: '抗战胜利纪念日', en: 'Victory Day' },
};

/** 国庆节、中秋节: one run of free days may hold two festivals, as in 2020, 2023 and 2025. */
export const joinedNames = (festivals: readonly Festival[]): LocalizedText => ({
  zh: festivals.map(festival => festivalNames[festival].zh).join('、'),
  en: festivals.map(festival => festivalNames[festival].en).join(' and '),
});
