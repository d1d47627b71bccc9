import { z } from 'zod';
import { ClaimFacts, ClaimPeriod, OutsideAgency } from '../../case-events/intake';
import { Fen, Text } from './fields';

/** The clerk's answer to the suggestion for one claim. */
export const RouteChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('confirm'), unit: z.string().max(40).optional() }),
  z.strictObject({
    kind: z.literal('override'),
    body: z.enum(['arbitration', 'inspection', 'elsewhere']),
    agency: OutsideAgency.optional(),
    unit: z.string().max(40).optional(),
    reason: Text(500),
  }),
]);
export type RouteChoice = z.infer<typeof RouteChoice>;

const claim = {
  /** A key of `reference/circumstances.ts`; it gives cause and matter where these are not named. */
  circumstance: z.string().max(60).optional(),
  cause: z
    .string()
    .regex(/^A\d\d$/)
    .optional(),
  matter: z
    .string()
    .regex(/^I\d\d$/)
    .optional(),
  outside: z
    .string()
    .regex(/^O\d\d$/)
    .optional(),
  amountFen: Fen.optional(),
  period: ClaimPeriod.optional(),
  facts: ClaimFacts.default({}),
};
export const ClaimInput = z.strictObject(claim);
export type ClaimInput = z.infer<typeof ClaimInput>;
/** `itemId` names the item that is replaced; without it a new one is added. */
export const AmendedClaim = z.strictObject({ ...claim, itemId: z.string().optional() });
export const RoutedClaim = z.strictObject({ ...claim, route: RouteChoice.optional() });

/** `unit`: which of several competent offices, where the worker may choose. */
export const ConfirmRouteBody = z.strictObject({ unit: z.string().max(40).optional() });
export const OverrideRouteBody = z.strictObject({
  body: z.enum(['arbitration', 'inspection', 'elsewhere']),
  agency: OutsideAgency.optional(),
  unit: z.string().max(40).optional(),
  reason: Text(500),
});
