import { weekday, type LocalDate } from '@one-window/kernel';
import i18next from 'i18next';

/** Moments are shown in the bureau's zone, wherever the browser stands. */
const zoned = (instant: string): Date => new Date(Date.parse(instant) + 8 * 3_600_000);
const two = (value: number): string => String(value).padStart(2, '0');

/** `14:03` */
export const clockTime = (instant: string): string => {
  const at = zoned(instant);
  return `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
};

/** `2026-10-12 14:03` */
export const dayAndTime = (instant: string): string =>
  `${zoned(instant).toISOString().slice(0, 10)} ${clockTime(instant)}`;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2020年10月12日` · `12 Oct 2020`; beside `today`, without the year where it is the same: a legal day is never in doubt. */
export const shortDay = (day: string, today?: string): string => {
  const [year = '', month = '1', date = '1'] = day.split('-');
  const withYear = today?.slice(0, 4) !== year;
  if (i18next.language === 'en') return `${+date} ${months[+month - 1]}${withYear ? ` ${year}` : ''}`;
  return `${withYear ? `${year}年` : ''}${+month}月${+date}日`;
};

export const weekdayName = (day: string): string =>
  i18next.t('weekdays', { returnObjects: true })[weekday(day as LocalDate)] ?? '';
