import { z } from 'zod';

// Messages carry both languages: the form shows them as they are.

/** A day that exists. */
export const day = z.iso.date();

export const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: '请填写时间，例如 09:30。 / A time of day, for example 09:30.' });

/** Words that are shown to people and must say something. */
export const words = (what: string, max = 2000) =>
  z
    .string()
    .trim()
    .min(1, { error: `请填写${what}。` })
    .max(max, { error: `${what}不能超过${max}个字。` });

export const id = (what: string) =>
  z
    .string()
    .min(1, { error: `请选择${what}。` })
    .max(80);

export const amountFen = z
  .int({ error: '金额以分为单位，须为整数。 / Amounts are whole fen.' })
  .nonnegative({ error: '金额不能为负数。 / Amounts cannot be negative.' });

export const ids = (what: string) => z.array(id(what)).min(1, { error: `请至少选择一项${what}。` });

export const noRepeats =
  <Key extends string>(key: Key) =>
  (values: readonly Readonly<Record<Key, string>>[]) =>
    new Set(values.map(value => value[key])).size === values.length;
