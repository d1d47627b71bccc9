import { ActionView } from '../action-view';
import { SupervisionView } from '../supervising';
import { z } from 'zod';
import {
  Area,
  Channel,
  Employment,
  IntakeBody,
  IntakeFlags,
  IntakeItem,
  MaterialItem,
  OutsideAgency,
  RouteSuggestion,
} from '../../case-events/intake';
import { Bilingual, Fen, LocalDay } from './fields';
import { PersonInput, SealedContact } from './people';

/**
 * `erased`: the person's key was destroyed; nobody can read it again. Of an ID number a page shows the end only; who
 * amends a person and leaves the number out keeps the one that is there.
 */
export const PersonView = z
  .object({ personId: z.string(), erased: z.boolean(), idLast4: z.string().optional() })
  .extend(z.object(PersonInput.shape).omit({ idNumber: true }).partial().shape);
export const EmployerView = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('organization'),
    name: z.string(),
    uscc: z.string().optional(),
    address: z.string().optional(),
    contact: SealedContact.optional(),
  }),
  z.object({ kind: z.literal('person') }).extend(PersonView.shape),
]);

const PLACES = ['window', 'decided', 'in-package', 'escalated', 'with-body', 'told-elsewhere', 'withdrawn'] as const;

const ItemView = IntakeItem.extend({
  title: Bilingual,
  suggestion: RouteSuggestion.extend({ reasonText: Bilingual, warningTexts: z.array(Bilingual) }).optional(),
  /** Offices that may take it, by body, for the clerk to choose from. */
  offices: z.object({ arbitration: z.array(z.string()), inspection: z.array(z.string()) }),
  place: z.enum(PLACES),
  body: z.enum(['arbitration', 'inspection', 'elsewhere']).optional(),
  unit: z.string().optional(),
  agency: OutsideAgency.optional(),
  rightsNotice: z.string().optional(),
  consentOn: LocalDay.optional(),
  /** Decided for an office of another area: consent and a package are needed. */
  handoverNeeded: z.boolean(),
  packageNo: z.string().optional(),
  dispatchId: z.string().optional(),
  noticeNo: z.string().optional(),
  refusedBy: z.array(z.string()),
  returned: z.object({ by: z.string(), reasonCode: z.string() }).optional(),
});

export const MATTER_STAGES = {
  received: { zh: '已收件', en: 'Received' },
  'completion-requested': { zh: '待补正', en: 'Completion requested' },
  decided: { zh: '待派送', en: 'To be handed on' },
  'handed-over': { zh: '移送待接收', en: 'Hand-over waits for an answer' },
  dispatched: { zh: '已派送', en: 'Handed on' },
  returned: { zh: '退回窗口', en: 'Returned to the window' },
  escalated: { zh: '待指定管辖', en: 'To be designated' },
  settled: { zh: '窗口办结', en: 'Settled at the window' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
} as const;

export const GetMatterAnswer = z.object({
  id: z.string(),
  caseId: z.string(),
  revision: z.int().nonnegative(),
  stage: z.string(),
  stageName: Bilingual,
  receiptNo: z.string(),
  queryNo: z.string(),
  channel: Channel,
  windowUnit: z.string(),
  receivedOn: LocalDay,
  area: Area,
  employerArea: Area.optional(),
  applicant: PersonView,
  workers: z.array(PersonView.extend({ amountFen: Fen.optional(), representative: z.boolean() })).optional(),
  workersCount: z.int().positive(),
  employer: EmployerView,
  employment: Employment,
  /** `null`: erased. */
  story: z.string().nullable(),
  flags: IntakeFlags,
  items: z.array(ItemView),
  materials: z.array(MaterialItem),
  completion: z
    .object({
      noticeNo: z.string(),
      missing: z.array(z.object({ kind: z.string(), title: z.string() })),
      requestedOn: LocalDay,
      completedOn: LocalDay.optional(),
    })
    .optional(),
  dispatches: z.array(
    z.object({
      dispatchId: z.string(),
      body: IntakeBody,
      unit: z.string(),
      itemIds: z.array(z.string()),
      on: LocalDay,
      feedback: z.array(z.object({ outcome: z.string(), on: LocalDay, number: z.string().optional() })),
    }),
  ),
  packages: z.array(
    z.object({
      packageNo: z.string(),
      body: IntakeBody,
      fromUnit: z.string(),
      toUnit: z.string(),
      sentOn: LocalDay,
      answer: z.enum(['none', 'accepted', 'refused']),
    }),
  ),
  notices: z.array(z.string()),
  supervision: SupervisionView.optional(),
  actions: z.array(ActionView),
});
export type GetMatterAnswer = z.infer<typeof GetMatterAnswer>;
