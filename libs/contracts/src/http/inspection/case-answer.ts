import { z } from 'zod';
import { LeadItem, LeadOrigin, Obligation, PenaltyMeasure, Term } from '../../case-events/inspection/shapes';
import {
  INSPECTION_PROPOSALS,
  INSPECTION_STAGES,
  LEAD_CHANNELS,
  LEAD_KINDS,
} from '../../case-events/inspection/vocabulary';
import { ActionView } from '../action-view';
import { SupervisionView } from '../supervising';
import { EmployerView, PersonView } from '../intake/matter';

const Bilingual = z.object({ zh: z.string(), en: z.string() });
/** `null`: the person whose key sealed it was erased. */
const TextView = z.string().nullable();

/** What waits for somebody's approval: who proposed it, and why. One's own proposal is for others. */
export const InspectionProposalView = z.object({
  kind: z.enum([...INSPECTION_PROPOSALS, 'police-transfer']),
  proposedBy: z.string(),
  reason: TextView,
  outcomes: z.array(z.string()).optional(),
});

const PriorNoticeView = z.object({
  noticeNo: z.string(),
  issuedOn: z.string(),
  penalties: z.array(PenaltyMeasure),
  defenceUntil: z.string(),
  hearingRight: z.boolean(),
  servedOn: z.string().optional(),
  hearingUntil: z.string().optional(),
});
export const RoundView = z.object({
  roundId: z.string(),
  proposedBy: z.string(),
  proposed: z.array(z.string()),
  decided: z.array(z.string()),
  returned: z.boolean(),
  unmet: z.object({ kind: z.enum(['order', 'decision']), id: z.string() }).optional(),
  notice: PriorNoticeView.optional(),
  defence: z.enum(['none', 'received', 'reviewed', 'waived']),
  legalReview: z.enum(['passed', 'not-passed']).optional(),
});

/** An order or decision, with what each worker still has not got. */
export const InstrumentView = z.object({
  kind: z.enum(['order', 'decision']),
  id: z.string(),
  type: z.enum(['order', 'handling', 'penalty', 'no-penalty']),
  no: z.string(),
  issuedOn: z.string(),
  obligations: z.array(Obligation),
  measures: z.array(PenaltyMeasure),
  totalFineFen: z.int(),
  finePaidFen: z.int(),
  term: Term.optional(),
  servedOn: z.string().optional(),
  dueOn: z.string().optional(),
  performedOn: z.string().optional(),
  outstanding: z.array(z.object({ obligation: z.int(), personId: z.string(), amountFen: z.int() })),
});

export const PoliceReportView = z.object({
  reportId: z.string(),
  crime: z.enum(['refusal-to-pay', 'other']),
  team: z.array(z.string()),
  facts: TextView,
  reportedOn: z.string(),
  decision: z.enum(['approved', 'refused']).optional(),
  sentOn: z.string().optional(),
  receivedOn: z.string().optional(),
  answer: z.enum(['filed', 'not-filed']).optional(),
  feedback: z.array(z.string()),
});

export const GetInspectionCaseAnswer = z.object({
  id: z.string(),
  caseId: z.string(),
  revision: z.int(),
  stage: z.enum(Object.keys(INSPECTION_STAGES) as [keyof typeof INSPECTION_STAGES]),
  stageName: Bilingual,
  unit: z.string(),
  number: z.string().optional(),
  kind: z.enum(LEAD_KINDS),
  channel: z.enum(LEAD_CHANNELS),
  origin: LeadOrigin,
  receivedOn: z.string(),
  clockFrom: z.string(),
  filedOn: z.string().optional(),
  employer: EmployerView.optional(),
  workers: z.array(PersonView.extend({ representative: z.boolean(), amountFen: z.int().optional() })),
  workersCount: z.int(),
  /** Somebody reported; who it was is not shown to anybody here (INSP 9). */
  reporterKept: z.boolean(),
  items: z.array(LeadItem.extend({ state: z.enum(['open', 'filed', 'settled-elsewhere']) })),
  flags: z.array(z.string()),
  materials: z.array(z.object({ title: z.string(), pages: z.int(), form: z.enum(['original', 'copy']) })),
  story: TextView.optional(),
  /** Mediation, arbitration or suits about the same claims that are known here (L1). */
  procedures: z.array(
    z.object({ itemId: z.string(), kind: z.string(), status: z.string(), number: z.string().optional() }),
  ),
  officers: z.array(
    z.object({ accountId: z.string(), name: z.string(), certificateNo: z.string(), duty: z.enum(['lead', 'co']) }),
  ),
  steps: z.array(z.object({ stepId: z.string(), kind: z.string(), heldOn: z.string(), officers: z.array(z.string()) })),
  preservations: z.array(z.object({ preservationId: z.string(), preservedOn: z.string(), decided: z.boolean() })),
  extended: z.boolean(),
  finishedOn: z.string().optional(),
  findings: z.object({ facts: TextView, employerStatement: TextView }).optional(),
  proposals: z.array(InspectionProposalView),
  rounds: z.array(RoundView),
  instruments: z.array(InstrumentView),
  reports: z.array(PoliceReportView),
  told: z.array(z.string()),
  outcome: z.string().optional(),
  closedOn: z.string().optional(),
  keepUntil: z.string().optional(),
  supervision: SupervisionView.optional(),
  actions: z.array(ActionView),
});
export type GetInspectionCaseAnswer = z.infer<typeof GetInspectionCaseAnswer>;

/** The bases of penalties in force on a day, for the form that drafts one. */
export const ListPenaltyBasesQuery = z.object({
  on: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
});
const RangeView = z.union([
  z.object({ per: z.enum(['case', 'person', 'child-month']), minFen: z.int(), maxFen: z.int() }),
  z.object({ per: z.literal('multiple'), minTimes: z.number(), maxTimes: z.number() }),
]);
export const ListPenaltyBasesAnswer = z.object({
  bases: z.array(
    z.object({
      id: z.string(),
      title: Bilingual,
      article: z.string(),
      matters: z.array(z.string()),
      warning: z.boolean(),
      employerFine: RangeView.optional(),
      responsiblePersonFine: RangeView.optional(),
      requiresUnmetOrder: z.boolean(),
      inForceFrom: z.string(),
      inForceTo: z.string().optional(),
    }),
  ),
});
export type ListPenaltyBasesAnswer = z.infer<typeof ListPenaltyBasesAnswer>;
