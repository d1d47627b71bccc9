import { isLocalDate, type LocalDate } from '@one-window/kernel';

const halfWidth = (text: string): string =>
  text.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)).replace(/[－—／．。]/g, '-');

/**
 * What people type for a day: `20261012`, `2026-10-12`, `2026年10月12日`, `10-12` or `1012` (of this year).
 * `undefined` when it is not a day that exists: the field says so, and keeps what was typed.
 */
export const parseDate = (typed: string, today: LocalDate): LocalDate | undefined => {
  const text = halfWidth(typed.trim());
  const year = today.slice(0, 4);
  const parts = /^\d{8}$/.test(text)
    ? [text.slice(0, 4), text.slice(4, 6), text.slice(6)]
    : /^\d{4}$/.test(text)
      ? [year, text.slice(0, 2), text.slice(2)]
      : text.split(/[^\d]+/).filter(part => part !== '');
  const [y, m, d] = parts.length === 2 ? [year, ...parts] : parts;
  if (parts.length > 3 || !y || !m || !d || y.length !== 4) return undefined;
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isLocalDate(day) ? day : undefined;
};
