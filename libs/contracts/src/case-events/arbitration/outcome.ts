import { z } from 'zod';
import { CLOSING_MODES, CLOSING_RESULTS, PROPOSAL_KINDS, SUSPENSION_GROUNDS } from '../../http/arbitration/proposals';
import { EmployerParty, PersonParty } from '../intake';
import { AwardItem, Delivery, DocumentKind, Fen, LocalDay, SealedText } from './parts';

export const ConciliationIssued = z.object({
  documentId: z.string(),
  number: z.string(),
  items: z.array(z.object({ itemId: z.string(), agreedFen: Fen })),
  terms: SealedText,
  signedBy: z.array(z.string()),
  sealed: z.literal(true),
  performBy: LocalDay.optional(),
  recipients: z.array(z.string()),
});
export const ConciliationSigned = z.object({
  documentId: z.string(),
  partyId: z.string(),
  by: z.enum(['party', 'designated-recipient']),
  receipt: z.string(),
});
/** Effective when all have signed for it (LMAA 42). `decidesAll`: nothing is left to award. */
export const ConciliationEffective = z.object({
  documentId: z.string(),
  items: z.array(z.object({ itemId: z.string(), agreedFen: Fen })),
  decidesAll: z.boolean(),
});
export const ConciliationRepudiated = z.object({
  documentId: z.string(),
  partyId: z.string(),
  how: z.enum(['before-service', 'refused-to-sign']),
});

/** Restricted (internal volume): votes and opinions never leave the arbitration service. */
export const DeliberationRecorded = z.object({ restricted: z.literal(true), members: z.int() });

export const AwardIssued = z.object({
  documentId: z.string(),
  number: z.string(),
  /** Exactly one value, printed on the award (SPC1 18). */
  finality: z.enum(['final', 'non-final']),
  items: z.array(AwardItem).min(1),
  disputedFacts: SealedText,
  remedies: z.array(z.object({ for: z.enum(['worker', 'employer']), zh: z.string(), en: z.string() })),
  performWithinDays: z.int().optional(),
  signedBy: z.array(z.string()),
  /** Dissenters who left out their signature (LMAA 45). */
  unsignedDissenters: z.array(z.string()),
  sealed: z.literal(true),
  recipients: z.array(z.string()),
  default: z.boolean(),
  decidesAll: z.boolean(),
});
export const AwardServed = Delivery.extend({
  finality: z.enum(['final', 'non-final']),
  to: z.enum(['worker', 'employer']),
});

export const ProposalReturned = z.object({
  proposal: z.enum(PROPOSAL_KINDS),
  proposedBy: z.string(),
  reason: SealedText,
});
export const ExtensionProposed = z.object({ days: z.int(), reason: SealedText, proposedBy: z.string() });
export const TimeLimitExtended = z.object({
  days: z.int(),
  totalDays: z.int(),
  proposedBy: z.string(),
  approvedBy: z.string(),
  remark: SealedText.optional(),
  documentId: z.string(),
});
export const SuspensionProposed = z.object({
  ground: z.enum(SUSPENSION_GROUNDS),
  reason: SealedText,
  proposedBy: z.string(),
});
export const CaseSuspended = z.object({
  ground: z.enum(SUSPENSION_GROUNDS),
  proposedBy: z.string(),
  approvedBy: z.string(),
  remark: SealedText.optional(),
  documentId: z.string(),
});
export const CaseResumed = z.object({ ground: z.enum(SUSPENSION_GROUNDS), reason: SealedText, documentId: z.string() });

const closing = { mode: z.enum(CLOSING_MODES), result: z.enum(CLOSING_RESULTS) };
export const ClosingProposed = z.object({ ...closing, proposedBy: z.string() });
export const CaseClosed = z.object({
  ...closing,
  proposedBy: z.string(),
  approvedBy: z.string(),
  remark: SealedText.optional(),
  retainYears: z.int(),
});

/** L10: facts that show a violation, for the inspection body. Consumed there; answered by `LeadAnswered`. */
export const LeadSent = z.object({
  leadId: z.string(),
  fromUnit: z.string(),
  toUnit: z.string(),
  caseNumber: z.string().optional(),
  /** Codes of inspection matters, domain.md §6.2. */
  matters: z.array(z.string()),
  facts: SealedText,
  itemIds: z.array(z.string()),
  documents: z.array(z.object({ documentId: z.string(), kind: DocumentKind, number: z.string().optional() })),
  workers: z.array(PersonParty),
  workersCount: z.int().positive(),
  employer: EmployerParty,
});
export const LeadAnswerRecorded = z.object({
  leadId: z.string(),
  answer: z.enum(['received', 'answered', 'outcome']),
  outcome: z.string(),
  number: z.string().optional(),
  eventId: z.string(),
});
