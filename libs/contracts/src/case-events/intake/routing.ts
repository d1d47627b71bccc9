import { z } from 'zod';
import { IntakeBody, LocalDay, Matter, OutsideAgency, SealedText } from './parts';

const RouteAlternative = z.object({
  body: IntakeBody,
  article: z.string(),
  /** Last day of the limitation period on that way, as far as the told facts allow to say. */
  limitationEndsOn: LocalDay.optional(),
});

export const RouteSuggestion = z.object({
  body: z.enum(['arbitration', 'inspection', 'elsewhere', 'clerk-decides']),
  agency: OutsideAgency.optional(),
  /** Stable code of the rule that decided; sentences for it: `reference/route-reasons.ts`. */
  reasonCode: z.string(),
  /** Further reason codes, in the order in which they were weighed. */
  reasons: z.array(z.string()),
  article: z.string(),
  alternatives: z.array(RouteAlternative),
  limitationEndsOn: LocalDay.optional(),
  /** Codes of what the clerk must see, such as `limitation-near` or `reapplication-barred`. */
  warnings: z.array(z.string()),
  /** The inspection matter that should be looked at beside the claim, whichever way the money claim takes. */
  leadMatter: Matter.optional(),
});
export type RouteSuggestion = z.infer<typeof RouteSuggestion>;

export const RouteSuggested = z.object({ itemId: z.string(), suggestion: RouteSuggestion });
const routeDecided = {
  itemId: z.string(),
  body: z.enum(['arbitration', 'inspection', 'elsewhere']),
  agency: OutsideAgency.optional(),
  /** The office that is competent for it. Absent for `elsewhere`. */
  unit: z.string().optional(),
  /** The text about rights and other ways that the worker was given. */
  rightsNotice: z.string(),
};
export const RouteConfirmed = z.object(routeDecided);
export const RouteOverridden = z.object({ ...routeDecided, suggested: z.string(), reason: SealedText });

/** Told to go elsewhere, always in writing. */
export const AdvisedElsewhere = z.object({
  noticeNo: z.string(),
  itemId: z.string(),
  agency: OutsideAgency,
  unit: z.string().optional(),
  reasonCode: z.string(),
  article: z.string(),
  text: z.string(),
});
