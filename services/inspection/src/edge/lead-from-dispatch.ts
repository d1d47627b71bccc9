import type { CaseDispatched, EmployerParty, IntakeFlags, WorkerParty } from '@one-window/contracts';
import type {
  AffectedWorker,
  InspectedEmployer,
  Lead,
  LeadFlag,
  LeadItem,
  MatterCode,
  ProcedureUsed,
} from '@one-window/domain-inspection';
import { caseId, fen, localDate, personId, sealed, type LocalDate } from '@one-window/kernel';
import { withoutUndefined } from './without-undefined';

type Dispatch = Extract<CaseDispatched, { body: 'inspection' }>;
type ClaimItem = Dispatch['claimItems'][number];

/** The window's dispatch in the words of this body. Nobody types anything again (I1). */
export const leadFromDispatch = (
  dispatch: Dispatch,
  matter: string,
  inspectionId: string,
  receivedOn: LocalDate,
): Lead => ({
  caseId: caseId(matter),
  inspectionId,
  kind: 'complaint',
  channel: dispatch.channel,
  unit: dispatch.unit,
  origin: {
    from: 'window',
    dispatchId: dispatch.dispatchId,
    windowUnit: dispatch.windowUnit,
    receiptNo: dispatch.receiptNo,
  },
  receivedOn,
  // INS-01 counts from the first receipt at any window: the conservative reading of INT-03.
  clockFrom: localDate(dispatch.windowReceivedOn),
  employer: employerFrom(dispatch.employer),
  workers: workersFrom(dispatch),
  workersCount: dispatch.workersCount,
  items: dispatch.claimItems.map(itemFrom),
  story: sealed(dispatch.story),
  materials: dispatch.materials.map(({ title, pages, form }) => ({ title, pages, form })),
  flags: flagsFrom(dispatch.flags),
});

/** A named group complains together; without names, the applicant does. */
const workersFrom = ({ applicant, workers = [], representatives = [] }: Dispatch): readonly AffectedWorker[] => {
  const named: readonly WorkerParty[] = workers.length > 0 ? workers : [applicant];
  return named.map(worker => workerFrom(worker, representatives.includes(worker.personId)));
};

export const workerFrom = (worker: WorkerParty, representative = false): AffectedWorker => ({
  personId: personId(worker.personId),
  sealed: sealed(worker.sealed),
  ...(worker.idIndex !== undefined && { idIndex: worker.idIndex }),
  representative,
  ...(worker.amountFen !== undefined && { amountFen: fen(worker.amountFen) }),
});

export const employerFrom = (employer: EmployerParty): InspectedEmployer => {
  if (employer.kind === 'person')
    return withoutUndefined({
      kind: employer.kind,
      personId: personId(employer.personId),
      sealed: sealed(employer.sealed),
      idIndex: employer.idIndex,
    });
  const { kind, name, uscc, address, sealedContact, contactPersonId } = employer;
  return withoutUndefined({
    kind,
    name,
    uscc,
    address,
    sealedContact: sealedContact === undefined ? undefined : sealed(sealedContact),
    contactPersonId: contactPersonId === undefined ? undefined : personId(contactPersonId),
  });
};

const itemFrom = ({ itemId, matter, cause, amountFen, period, facts }: ClaimItem): LeadItem => ({
  itemId,
  matter: matterFrom(matter),
  ...(cause !== undefined && { cause }),
  ...(amountFen !== undefined && { amountFen: fen(amountFen) }),
  ...(period && { period: span(period.from, period.to) }),
  ...violationFrom(facts, period),
  ...(isUsed(facts.procedureUsed) && { procedureUsed: facts.procedureUsed }),
});

/** When the employer's act began and ended, as far as the worker told it; unpaid wages go on until they are paid. */
const violationFrom = (facts: ClaimItem['facts'], period: ClaimItem['period']): Pick<LeadItem, 'violation'> => {
  const from = facts.arose ?? period?.from;
  if (from === undefined) return {};
  return { violation: span(from, facts.ongoing === true ? undefined : facts.ended) };
};

const span = (from: string, to: string | undefined) => ({
  from: localDate(from),
  ...(to !== undefined && { to: localDate(to) }),
});

const isUsed = (used: ClaimItem['facts']['procedureUsed']): used is ProcedureUsed =>
  used !== undefined && used !== 'none';

const MATTERS: readonly string[] = [
  'I01',
  'I02',
  'I03',
  'I04',
  'I05',
  'I06',
  'I07',
  'I08',
  'I09',
  'I10',
  'I11',
  'I12',
  'I13',
];
const isMatter = (code: string): code is MatterCode => MATTERS.includes(code) || code === 'I99';
export const matterFrom = (code: string): MatterCode => (isMatter(code) ? code : 'I99');

const FLAGS: Readonly<Record<keyof IntakeFlags, LeadFlag>> = {
  collective: 'collective',
  migrantWage: 'migrant-wage',
  minor: 'minor',
  pregnant: 'pregnant',
  threat: 'threat',
  mediaRisk: 'media-risk',
};
const flagsFrom = (flags: IntakeFlags): readonly LeadFlag[] =>
  (Object.keys(FLAGS) as readonly (keyof IntakeFlags)[]).filter(flag => flags[flag]).map(flag => FLAGS[flag]);
