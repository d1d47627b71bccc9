import { z } from 'zod';
import {
  Cause,
  Channel,
  EmployerParty,
  Employment,
  IntakeBody,
  IntakeFlags,
  IntakeItem,
  itemBase,
  LocalDay,
  MaterialItem,
  Matter,
  PersonParty,
  SealedText,
  WorkerParty,
} from './parts';

const ArbitrationItem = z.object({
  ...itemBase,
  cause: Cause,
  matter: Matter.optional(),
  circumstance: z.string().optional(),
});
const InspectionItem = z.object({
  ...itemBase,
  cause: Cause.optional(),
  matter: Matter,
  circumstance: z.string().optional(),
});

const dispatched = {
  /** Unique within the matter: `D1`, `D2`, … */
  dispatchId: z.string(),
  /** The competent office that must now act. */
  unit: z.string(),
  itemIds: z.array(z.string()),
  applicant: PersonParty,
  workers: z.array(WorkerParty).optional(),
  workersCount: z.int().positive(),
  representatives: z.array(z.string()).optional(),
  employer: EmployerParty,
  employment: Employment,
  /** First receipt at any window: ARB-01 and INS-01 are counted from it (conservative reading of INT-03). */
  windowReceivedOn: LocalDay,
  windowUnit: z.string(),
  channel: Channel,
  receiptNo: z.string(),
  materials: z.array(MaterialItem),
  story: SealedText,
  flags: IntakeFlags,
  /** Where it came by hand-over from another area (全域受理): the package. */
  packageNo: z.string().optional(),
};

/** Handed to a body of the same city: the body opens its own proceeding and decides by its own law. */
export const CaseDispatched = z.discriminatedUnion('body', [
  z.object({ ...dispatched, body: z.literal('arbitration'), claimItems: z.array(ArbitrationItem) }),
  z.object({ ...dispatched, body: z.literal('inspection'), claimItems: z.array(InspectionItem) }),
]);
export type CaseDispatched = z.infer<typeof CaseDispatched>;

export const HandoverConsented = z.object({ itemIds: z.array(z.string()), toUnit: z.string(), signedOn: LocalDay });
export const HandoverDeclined = z.object({ itemIds: z.array(z.string()), toUnit: z.string() });

/** domain.md §4.2. The receiver never edits it; it opens its own case that refers to it. */
export const TransferPackage = z.object({
  packageNo: z.string(),
  fromUnit: z.string(),
  toUnit: z.string(),
  body: IntakeBody,
  legalBasis: z.array(z.string()),
  reasonCode: z.string(),
  consent: z.object({ given: z.literal(true), on: LocalDay }),
  originalReceivedOn: LocalDay,
  itemIds: z.array(z.string()),
  claimItems: z.array(IntakeItem),
  applicant: PersonParty,
  employer: EmployerParty,
  story: SealedText,
  materials: z.array(MaterialItem),
  /** Numbers of notices already given to the party. */
  noticesIssued: z.array(z.string()),
  factsEstablished: z.array(
    z.object({ fact: z.string(), evidence: z.string(), establishedBy: z.string(), contested: z.boolean() }),
  ),
  deadlinesRunning: z.array(z.object({ ruleId: z.string(), dueOn: LocalDay })),
  limitation: z.array(z.object({ itemId: z.string(), endsOn: LocalDay })),
  flags: IntakeFlags,
});
export type TransferPackage = z.infer<typeof TransferPackage>;

export const PackageSent = z.object({ package: TransferPackage });
export const PackageAccepted = z.object({ packageNo: z.string(), unit: z.string() });
export const PackageRefused = z.object({ packageNo: z.string(), unit: z.string(), reason: SealedText });
/** Bounced a second time: the coordinator of the city's bureau must designate (督办). */
export const HandoverEscalated = z.object({
  itemIds: z.array(z.string()),
  body: IntakeBody,
  refusedBy: z.array(z.string()),
});
export const UnitDesignated = z.object({ itemIds: z.array(z.string()), unit: z.string(), reason: SealedText });

/** What a body did with what it was sent. */
export const FeedbackRecorded = z.object({
  dispatchId: z.string(),
  body: IntakeBody,
  unit: z.string(),
  outcome: z.enum(['accepted', 'refused', 'told-dispute-procedure', 'forwarded', 'withdrawn', 'closed']),
  itemIds: z.array(z.string()),
  number: z.string().optional(),
  article: z.string().optional(),
  /** The case event that said so. */
  eventId: z.string(),
});

/** Back on the window's desk: somebody must tell the worker what comes next and route it anew. */
export const ItemsReturned = z.object({
  itemIds: z.array(z.string()),
  by: IntakeBody,
  unit: z.string(),
  reasonCode: z.string(),
  article: z.string().optional(),
});
export const ItemsWithdrawn = z.object({ itemIds: z.array(z.string()), reason: SealedText.optional() });
