import { z } from 'zod';
import { LocalDay, Text } from './fields';

export const HandoverConsentBody = z.strictObject({
  toUnit: z.string().max(40),
  given: z.boolean(),
  signedOn: LocalDay.optional(),
});
export const SendPackageBody = z.strictObject({ toUnit: z.string().max(40) });
export const RefusePackageBody = z.strictObject({ reason: Text(500) });
export const DesignateUnitBody = z.strictObject({
  itemIds: z.array(z.string()).min(1).max(50),
  unit: z.string().max(40),
  reason: Text(500),
});
export const WithdrawMatterBody = z.strictObject({
  /** Without it: everything that still lies at the window. */
  itemIds: z.array(z.string()).min(1).max(50).optional(),
  reason: z.string().trim().max(500).optional(),
});
