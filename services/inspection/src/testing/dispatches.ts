import { personId } from '@one-window/kernel';
import type { PersonalData } from '@one-window/privacy';

const seal = (personalData: PersonalData, id: string, value: unknown) =>
  personalData.seal(personId(id), 'person', value);

export const person = async (personalData: PersonalData, id: string, name: string, idIndex?: string) => ({
  personId: id,
  sealed: await seal(personalData, id, { name, idKind: 'none' }),
  ...(idIndex !== undefined && { idIndex }),
});

const NO_FLAGS = {
  collective: false,
  migrantWage: false,
  minor: false,
  pregnant: false,
  threat: false,
  mediaRisk: false,
};
const EMPLOYMENT = {
  contract: 'none',
  relation: 'admitted',
  overAge: false,
  lateRetirement: false,
};

/** What the window dispatches to inspection: wages of one claim, for as many workers as are named. */
export const wageDispatch = async (
  personalData: PersonalData,
  { day, names, amountFen }: { readonly day: string; readonly names: readonly string[]; readonly amountFen: number },
) => {
  const workers = await Promise.all(
    names.map(async name => ({ ...(await person(personalData, `p-${name}`, name, `index-${name}`)), amountFen })),
  );
  return {
    type: 'CaseDispatched',
    data: {
      body: 'inspection',
      dispatchId: 'D1',
      unit: 'ins-xincheng',
      itemIds: ['c1'],
      applicant: await person(personalData, `p-${names[0] ?? ''}`, names[0] ?? '', `index-${names[0] ?? ''}`),
      workers,
      workersCount: workers.length,
      representatives: names.slice(0, 3).map(name => `p-${name}`),
      employer: { kind: 'person', ...(await person(personalData, 'p-employer', '林某某', 'index-employer')) },
      employment: EMPLOYMENT,
      windowReceivedOn: day,
      windowUnit: 'win-xincheng',
      channel: 'counter',
      receiptNo: `云新窗收〔${day.slice(0, 4)}〕1号`,
      materials: [
        { materialId: 'm1', kind: 'pay-sheet', title: '工资表', pages: 17, form: 'original', receivedOn: day },
      ],
      story: await seal(personalData, `p-${names[0] ?? ''}`, '拖欠工资'),
      flags: { ...NO_FLAGS, migrantWage: true },
      claimItems: [
        {
          itemId: 'c1',
          cause: 'A11',
          matter: 'I06',
          amountFen: amountFen * workers.length,
          period: { from: '2018-08-01', to: '2018-12-31' },
          facts: { arose: '2018-08-01', procedureUsed: 'none' },
        },
      ],
    },
  };
};

/** An arbitration of one of these workers about wages, against the same employer. */
export const wageArbitration = async (personalData: PersonalData, name: string, day: string) => ({
  type: 'ApplicationReceived',
  data: {
    dispatchId: 'D2',
    dispatchEventId: 'e2',
    unit: 'arb-xincheng',
    parties: [
      {
        partyId: 'applicant',
        side: 'applicant',
        kind: 'worker',
        person: await person(personalData, `another-matter-${name}`, name, `index-${name}`),
      },
      {
        partyId: 'respondent',
        side: 'respondent',
        kind: 'employer',
        employer: { kind: 'person', ...(await person(personalData, 'p-employer-2', '林某某', 'index-employer')) },
      },
    ],
    workersCount: 1,
    employment: EMPLOYMENT,
    items: [{ itemId: 'c1', cause: 'A11', period: { from: '2018-10-01', to: '2018-12-31' }, facts: {} }],
    story: await seal(personalData, `another-matter-${name}`, '拖欠工资'),
    windowReceivedOn: day,
    receivedByBodyOn: day,
    windowUnit: 'win-xincheng',
    channel: 'counter',
    receiptNo: '云新窗收〔2019〕2号',
    materials: [],
    flags: NO_FLAGS,
  },
});

export const leadOf = async (personalData: PersonalData) => ({
  type: 'LeadSent',
  data: {
    leadId: 'arbitration-1/L1',
    fromUnit: 'arb-xincheng',
    toUnit: 'ins-xincheng',
    matters: ['I01', 'I05'],
    facts: await seal(personalData, 'p-zhang', 'I01：规章制度规定早9时至晚9时'),
    itemIds: [],
    documents: [],
    workers: [await person(personalData, 'p-zhang', '张某')],
    workersCount: 1,
    employer: { kind: 'organization', name: '某快递公司' },
  },
});
