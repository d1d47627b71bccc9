import { z } from 'zod';

/** Money is in fen, days are `YYYY-MM-DD`. */
export const LocalDay = z.iso.date();
export const Fen = z.int().nonnegative();
export const Text = (max: number) => z.string().trim().min(1).max(max);
export const Bilingual = z.object({ zh: z.string(), en: z.string() });

export const ItemParams = z.object({ id: z.string(), itemId: z.string() });
export const MatterParams = z.object({ id: z.string() });
export const PackageParams = z.object({ id: z.string(), packageNo: z.string() });
