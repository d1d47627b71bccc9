import { z } from 'zod';
import { Area, Employment, IntakeFlags, RouteSuggestion } from '../../case-events/intake';
import { ClaimInput } from './claims';
import { Bilingual } from './fields';

/** A suggestion while typing: nothing is written. */
export const SuggestRoutesBody = z.strictObject({
  area: Area.optional(),
  employment: Employment.partial().default({}),
  workersCount: z.int().positive().max(100_000).default(1),
  claims: z.array(ClaimInput).min(1).max(50),
  flags: IntakeFlags.partial().default({}),
});
export type SuggestRoutesBody = z.infer<typeof SuggestRoutesBody>;

export const SuggestedRoute = RouteSuggestion.extend({
  cause: z.string().optional(),
  matter: z.string().optional(),
  outside: z.string().optional(),
  title: Bilingual,
  reasonText: Bilingual,
  warningTexts: z.array(Bilingual),
  /** The competent office, where the place of work is known. */
  unit: z.string().optional(),
});
export const SuggestRoutesAnswer = z.object({ suggestions: z.array(SuggestedRoute) });
export type SuggestRoutesAnswer = z.infer<typeof SuggestRoutesAnswer>;
