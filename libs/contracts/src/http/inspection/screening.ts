import { z } from 'zod';
import { EmployerInput, WorkerInput } from '../intake/people';
import {
  INSPECTION_PROPOSALS,
  LEAD_FLAGS,
  PROCEDURES_USED,
  REFUSAL_REASONS,
} from '../../case-events/inspection/vocabulary';
import {
  CauseCode,
  Day,
  DisputeGround,
  Fen,
  Id,
  LeadChannel,
  LeadKind,
  Line,
  MatterCode,
  Period,
  Text,
} from './values';

/** I1 for what does not come from the window: a report, a routine check, a lead of another agency, a direct complaint. */
export const RegisterLeadBody = z.strictObject({
  kind: LeadKind,
  channel: LeadChannel,
  unit: Line,
  receivedOn: Day,
  employer: EmployerInput.optional(),
  workers: z.array(WorkerInput).default([]),
  /** Whoever reports stays secret (INSP 9): sealed under a scope of its own. */
  reporter: z.strictObject({ name: Line.optional(), phone: Line.optional(), note: Line.optional() }).optional(),
  items: z
    .array(
      z.strictObject({
        matter: MatterCode,
        cause: CauseCode.optional(),
        amountFen: Fen.optional(),
        period: Period.optional(),
        /** When the employer's act began and ended; \`to\` is absent while it goes on. */
        violation: z.strictObject({ from: Day, to: Day.optional() }).optional(),
        /** What the complainant states about other procedures (domain.md §7.1, 6). */
        procedureUsed: z.enum(PROCEDURES_USED).optional(),
      }),
    )
    .min(1),
  story: Text,
  flags: z.array(z.enum(LEAD_FLAGS)).default([]),
});

export const RequestSupplementBody = z.strictObject({ missing: z.array(Line).min(1), answerBy: Day.optional() });

export const ReceiveSupplementBody = z.strictObject({
  receivedOn: Day,
  supplied: z.array(Line).min(1),
  employer: EmployerInput.optional(),
});

export const TellDisputeProcedureBody = z.strictObject({
  itemIds: z.array(Id).min(1),
  ground: DisputeGround,
  explanation: Text,
  deliveredOn: Day,
  /** The hand-over to the arbitration window was offered; `handOverWanted` is the worker's answer. */
  handOverWanted: z.boolean(),
});

export const ProposeLeadRefusalBody = z.strictObject({
  itemIds: z.array(Id).min(1).optional(),
  reason: z.enum(REFUSAL_REASONS),
  explanation: Text,
});

export const ProposeFilingBody = z.strictObject({
  opinion: Text,
  articles: z.array(Line).min(1),
  /** For claims whose earlier mediation failed, or whose application was refused or withdrawn: why inspection may act. */
  despiteProcedures: z.array(z.strictObject({ itemId: Id, reason: Text })).default([]),
});

export const ReturnInspectionProposalBody = z.strictObject({ proposal: z.enum(INSPECTION_PROPOSALS), reason: Text });
