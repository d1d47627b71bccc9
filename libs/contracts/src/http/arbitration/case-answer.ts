import { ActionView } from '../action-view';
import { SupervisionView } from '../supervising';
import { z } from 'zod';
import { StandingContract } from '../../case-events/envelope';
import { Channel, Employment, IntakeFlags, MaterialItem } from '../../case-events/intake';
import { AWARD_COMPONENTS } from './outcome';
import { PROPOSAL_KINDS } from './proposals';
import { SERVICE_METHODS } from './service-of-documents';

const Day = z.string();
const Fen = z.int().nonnegative();
/** What was sealed, opened for this reader; `null` when its key was destroyed. */
const Opened = z.string().nullable();
const Person = z.object({ accountId: z.string(), name: z.string() });

export const ArbitrationPartyView = z.object({
  partyId: z.string(),
  side: z.enum(['applicant', 'respondent']),
  kind: z.enum(['worker', 'employer']),
  name: Opened,
  personId: z.string().optional(),
  uscc: z.string().optional(),
  phone: Opened.optional(),
  address: Opened.optional(),
  /** Consent to electronic service in the address-confirmation form. */
  electronicService: z.boolean().optional(),
});

export const FinalityView = z.object({
  value: z.enum(['final', 'non-final']),
  rule: z.string(),
  article: z.string(),
  test: z
    .object({
      testedFen: Fen,
      monthlyMinimumFen: Fen,
      limitFen: Fen,
      referenceOn: Day,
      minimumInForceFrom: Day,
      source: z.string(),
    })
    .optional(),
});

/** One claim: what is asked, and what became of it here. */
export const ArbitrationItemView = z.object({
  itemId: z.string(),
  cause: z.string(),
  amountFen: Fen.optional(),
  period: z.object({ from: Day, to: Day.optional() }).optional(),
  state: z.enum(['undecided', 'accepted', 'refused', 'conciliated', 'awarded']),
  refusal: z.object({ reasonCode: z.string(), articles: z.array(z.string()), reason: Opened }).optional(),
  award: z
    .object({
      documentId: z.string(),
      granted: z.enum(['full', 'part', 'none']),
      grantedFen: Fen,
      grantedCause: z.string(),
      causeReason: Opened.optional(),
      component: z.enum(AWARD_COMPONENTS).optional(),
      order: Opened,
      reason: Opened,
      finality: FinalityView,
    })
    .optional(),
  agreedFen: Fen.optional(),
});

export const ArbitrationDocumentView = z.object({
  documentId: z.string(),
  kind: z.string(),
  title: z.object({ zh: z.string(), en: z.string() }),
  number: z.string().optional(),
  issuedOn: Day,
  hearingId: z.string().optional(),
  finality: z.enum(['final', 'non-final']).optional(),
  remedies: z.array(z.object({ for: z.enum(['worker', 'employer']), zh: z.string(), en: z.string() })).optional(),
  recipients: z.array(
    z.object({
      partyId: z.string(),
      served: z
        .object({
          method: z.enum(SERVICE_METHODS),
          actedOn: Day,
          effectiveOn: Day,
          proved: z.boolean(),
          reference: z.string(),
        })
        .optional(),
    }),
  ),
});

export const ArbitrationHearingView = z.object({
  hearingId: z.string(),
  status: z.enum(['scheduled', 'lapsed', 'open', 'debate-closed']),
  heldOn: Day,
  time: z.string(),
  place: z.string(),
  public: z.boolean(),
  closedReason: z.string().optional(),
  parties: z.array(
    z.object({
      partyId: z.string(),
      notice: z
        .object({ effectiveOn: Day, clearWorkingDays: z.int(), inTime: z.boolean(), proved: z.boolean() })
        .optional(),
      waived: z.boolean(),
      present: z.boolean().optional(),
      absence: z.enum(['absent', 'left-without-permission']).optional(),
      inDefault: z.boolean(),
      record: z.enum(['signed', 'refused']).optional(),
      finalOpinionGiven: z.boolean(),
    }),
  ),
  recusalPending: z.array(z.string()),
});

export const ProposalView = z.object({
  kind: z.enum(PROPOSAL_KINDS),
  /** The command that approves it. */
  approvedBy: z.string(),
  proposedBy: Person,
  proposedOn: Day,
  /** The proposer's opinion or reason. */
  reason: Opened.optional(),
  details: z.record(z.string(), z.unknown()),
});

/** GET /api/arbitration/cases/:id */
export const GetArbitrationCaseAnswer = z.object({
  id: z.string(),
  caseId: z.string(),
  revision: z.int(),
  ...StandingContract.shape,
  parties: z.array(ArbitrationPartyView),
  workersCount: z.int(),
  employment: Employment,
  story: Opened,
  items: z.array(ArbitrationItemView),
  received: z.object({
    windowReceivedOn: Day,
    receivedByBodyOn: Day,
    windowUnit: z.string(),
    channel: Channel,
    receiptNo: z.string(),
    packageNo: z.string().optional(),
  }),
  materials: z.array(MaterialItem),
  flags: IntakeFlags,
  acceptance: z.object({ caseNumber: z.string(), on: Day, itemIds: z.array(z.string()) }).optional(),
  procedure: z.enum(['ordinary', 'simplified']).optional(),
  tribunal: z
    .object({
      composition: z.enum(['three', 'sole']),
      members: z.array(Person),
      presiding: Person,
      recorder: Person,
    })
    .optional(),
  hearings: z.array(ArbitrationHearingView),
  mediationAttempted: z.boolean(),
  documents: z.array(ArbitrationDocumentView),
  suspension: z.object({ ground: z.string(), on: Day }).optional(),
  extendedDays: z.int(),
  proposals: z.array(ProposalView),
  leads: z.array(
    z.object({
      leadId: z.string(),
      toUnit: z.string(),
      sentOn: Day,
      answers: z.record(z.string(), z.object({ outcome: z.string(), number: z.string().optional(), on: Day })),
    }),
  ),
  closing: z.object({ mode: z.string(), result: z.string() }).optional(),
  /** Recorded clocks, as `libs/deadlines` states them. */
  deadlines: z.array(z.unknown()),
  supervision: SupervisionView.optional(),
  actions: z.array(ActionView),
});
export type GetArbitrationCaseAnswer = z.infer<typeof GetArbitrationCaseAnswer>;
