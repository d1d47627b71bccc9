import { z } from 'zod';
import { Fen, LocalDay, Text } from './fields';

/** A person as typed at the window; sealed as a whole before any rule sees it. */
export const PersonInput = z.strictObject({
  name: Text(60),
  /** `none`: has no number at hand; the matter is received all the same. */
  idKind: z.enum(['resident-id', 'passport', 'hk-macao-permit', 'taiwan-permit', 'foreign-permanent', 'none']),
  idNumber: z.string().trim().max(40).optional(),
  sex: z.enum(['male', 'female']).optional(),
  birthDate: LocalDay.optional(),
  phone: z.string().trim().max(30).optional(),
  address: z.string().trim().max(200).optional(),
  /** Address for service, when it is another one (送达地址确认书). */
  serviceAddress: z.string().trim().max(200).optional(),
  electronicService: z.boolean().optional(),
});
export type PersonInput = z.infer<typeof PersonInput>;
/** What a `sealed` person token holds. */
export const SealedPerson = PersonInput;
export type SealedPerson = PersonInput;

export const WorkerInput = PersonInput.extend({ amountFen: Fen.optional(), representative: z.boolean().optional() });
export type WorkerInput = z.infer<typeof WorkerInput>;

export const EmployerInput = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('organization'),
    name: Text(120),
    uscc: z.string().trim().max(30).optional(),
    address: z.string().trim().max(200).optional(),
    legalRepresentative: z.string().trim().max(60).optional(),
    contact: z.string().trim().max(60).optional(),
    phone: z.string().trim().max(30).optional(),
  }),
  z.strictObject({ kind: z.literal('person'), ...PersonInput.shape }),
]);
export type EmployerInput = z.infer<typeof EmployerInput>;
/** What `sealedContact` of an organization holds. */
export const SealedContact = z.object({
  legalRepresentative: z.string().optional(),
  contact: z.string().optional(),
  phone: z.string().optional(),
});
export type SealedContact = z.infer<typeof SealedContact>;
