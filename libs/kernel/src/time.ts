import { InvariantBroken } from './decision';

declare const brand: unique symbol;

/** A calendar day `YYYY-MM-DD` in the bureau's zone. A legal date is never an instant. */
export type LocalDate = string & { readonly [brand]: 'LocalDate' };

/** A moment in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type Instant = string & { readonly [brand]: 'Instant' };

/** The bureau's offset. China has had one zone without daylight saving since 1991. */
const ZONE_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

const epochDay = (date: LocalDate): number =>
  Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10)) / DAY_MS;
const fromEpochDay = (day: number): LocalDate => new Date(day * DAY_MS).toISOString().slice(0, 10) as LocalDate;

export const isLocalDate = (text: string): text is LocalDate =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(epochDay(text as LocalDate)) &&
  fromEpochDay(epochDay(text as LocalDate)) === text;

/** @throws InvariantBroken when `text` is not a day that exists. */
export const localDate = (text: string): LocalDate => {
  if (!isLocalDate(text)) throw new InvariantBroken(`not a calendar day: ${text}`);
  return text;
};

/** Accepts any ISO 8601 text with an offset; answers in UTC. @throws InvariantBroken otherwise. */
export const instant = (text: string): Instant => {
  const ms = /(Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms)) throw new InvariantBroken(`not a moment with an offset: ${text}`);
  return new Date(ms).toISOString() as Instant;
};

export const instantFromEpochMs = (ms: number): Instant => new Date(ms).toISOString() as Instant;
export const epochMs = (moment: Instant): number => Date.parse(moment);

/** The legal day on which a moment falls (Asia/Shanghai). */
export const legalDay = (moment: Instant): LocalDate =>
  new Date(Date.parse(moment) + ZONE_OFFSET_MS).toISOString().slice(0, 10) as LocalDate;

/** Midnight at the start of the day, as a moment. */
export const startOfDay = (date: LocalDate): Instant => instantFromEpochMs(epochDay(date) * DAY_MS - ZONE_OFFSET_MS);

export const plusHours = (moment: Instant, hours: number): Instant =>
  instantFromEpochMs(epochMs(moment) + hours * 3_600_000);
export const plusDays = (date: LocalDate, days: number): LocalDate => fromEpochDay(epochDay(date) + days);
export const daysBetween = (from: LocalDate, to: LocalDate): number => epochDay(to) - epochDay(from);

/** Months end on the corresponding day; none → last day of the month (Civil Code art. 202). */
export const plusMonths = (date: LocalDate, months: number): LocalDate => {
  const index = +date.slice(0, 4) * 12 + (+date.slice(5, 7) - 1) + months;
  const year = Math.floor(index / 12);
  const month = index % 12;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return fromEpochDay(Date.UTC(year, month, Math.min(+date.slice(8, 10), lastDay)) / DAY_MS);
};

/** 0 = Sunday … 6 = Saturday. */
export const weekday = (date: LocalDate): number => new Date(epochDay(date) * DAY_MS).getUTCDay();

export const isBefore = (a: LocalDate, b: LocalDate): boolean => a < b;
export const isAfter = (a: LocalDate, b: LocalDate): boolean => a > b;
export const laterOf = (a: LocalDate, b: LocalDate): LocalDate => (a >= b ? a : b);
export const earlierOf = (a: LocalDate, b: LocalDate): LocalDate => (a <= b ? a : b);
