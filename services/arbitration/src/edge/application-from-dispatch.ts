import type { CaseDispatched, EmployerParty, PersonParty } from '@one-window/contracts';
import type { Employer, Party, ReceiveApplication, SealedPerson } from '@one-window/domain-arbitration';
import { localDate, sealed } from '@one-window/kernel';

type Dispatch = Extract<CaseDispatched, { body: 'arbitration' }>;
type Application = ReceiveApplication['data'];

/** The window's dispatch in the words of this body. Nobody types anything again. */
export const applicationFrom = (dispatch: Dispatch, dispatchEventId: string): Application => ({
  dispatchId: dispatch.dispatchId,
  dispatchEventId,
  unit: dispatch.unit,
  parties: partiesOf(dispatch),
  ...(dispatch.workers && {
    workers: dispatch.workers.map(worker => ({ ...personFrom(worker), amountFen: worker.amountFen })),
  }),
  workersCount: dispatch.workersCount,
  employment: dispatch.employment,
  items: dispatch.claimItems.map(({ period, ...item }) => ({
    ...item,
    ...(period && {
      period: { from: localDate(period.from), ...(period.to !== undefined && { to: localDate(period.to) }) },
    }),
  })),
  story: sealed(dispatch.story),
  windowReceivedOn: localDate(dispatch.windowReceivedOn),
  windowUnit: dispatch.windowUnit,
  channel: dispatch.channel,
  receiptNo: dispatch.receiptNo,
  packageNo: dispatch.packageNo,
  materials: dispatch.materials,
  flags: dispatch.flags,
});

/** A group acts through its representatives (RULES 63); without any, the applicant acts. */
const partiesOf = ({ applicant, workers = [], representatives = [], employer }: Dispatch): readonly Party[] => {
  const chosen = workers.filter(({ personId }) => representatives.includes(personId));
  const acting: readonly PersonParty[] = chosen.length > 0 ? chosen : [applicant];
  return [
    ...acting.map((person, index): Party => ({
      partyId: index === 0 ? 'applicant' : `applicant-${index + 1}`,
      side: 'applicant',
      kind: 'worker',
      person: personFrom(person),
    })),
    { partyId: 'respondent', side: 'respondent', kind: 'employer', employer: employerFrom(employer) },
  ];
};

const personFrom = ({ personId, sealed: token, idIndex }: PersonParty): SealedPerson => ({
  personId,
  sealed: sealed(token),
  idIndex,
});

const employerFrom = (employer: EmployerParty): Employer =>
  employer.kind === 'person'
    ? { ...employer, sealed: sealed(employer.sealed) }
    : {
        ...employer,
        sealedContact: employer.sealedContact === undefined ? undefined : sealed(employer.sealedContact),
      };
