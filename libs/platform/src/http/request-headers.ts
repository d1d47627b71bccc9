import type { Clock } from '@one-window/kernel';
import { ClockUnreadable, RequestClock, type Moment } from '../clock/clocks';
import { problems } from '../problems/texts';
import type { Language } from '../queries/define-query';

export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

const one = (headers: Headers, name: string): string | undefined => {
  const value = headers[name];
  return typeof value === 'string' ? value : value?.[0];
};

/** Chinese unless English is preferred to it. */
export const languageOf = (headers: Headers): Language => {
  const ranked = (one(headers, 'accept-language') ?? '')
    .split(',')
    .map(part => {
      const [tag = '', ...params] = part.trim().toLowerCase().split(';');
      const q = params.map(param => /^\s*q=([\d.]+)$/.exec(param)?.[1]).find(found => found !== undefined);
      return { tag, q: q === undefined ? 1 : Number(q) };
    })
    .filter(({ tag }) => tag.startsWith('zh') || tag.startsWith('en'))
    .sort((a, b) => b.q - a.q);
  return ranked[0]?.tag.startsWith('en') ? 'en' : 'zh';
};

/** @throws Problem 400 that says how to make one. */
export const idempotencyKey = (headers: Headers): string => {
  const key = one(headers, 'idempotency-key');
  if (key === undefined || key === '') throw problems.noKey();
  if (!/^[\x21-\x7e]{8,128}$/.test(key)) throw problems.badKey();
  return key;
};

/** @throws Problem 428 without, 400 with something that is no ETag of ours. */
export const expectedRevision = (headers: Headers): number => {
  const value = one(headers, 'if-match');
  if (value === undefined || value === '') throw problems.noRevision();
  const revision = /^(?:W\/)?"(\d{1,15})"$/.exec(value)?.[1];
  if (revision === undefined) throw problems.badRevision();
  return Number(revision);
};

/** @throws Problem 400 where the clock may not be set, or not so. */
export const momentOf = (headers: Headers, clock: Clock, settable: boolean): Moment => {
  const set = one(headers, 'x-clock');
  if (set !== undefined && !settable) throw problems.clockFixed();
  try {
    return new RequestClock(clock, set).moment();
  } catch (error) {
    if (error instanceof ClockUnreadable) throw problems.clockUnreadable();
    throw error;
  }
};

/** For a request that is refused anyway: an `X-Clock` that may not be set, or cannot be read, counts as none. */
export const momentAnyway = (headers: Headers, clock: Clock, settable: boolean): Moment => {
  try {
    return new RequestClock(clock, settable ? one(headers, 'x-clock') : undefined).moment();
  } catch (error) {
    if (error instanceof ClockUnreadable) return new RequestClock(clock, undefined).moment();
    throw error;
  }
};
