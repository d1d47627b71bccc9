import { sealed, type Actor } from '@one-window/kernel';
import type { Application } from '../events/preliminary';
import { localDate } from '@one-window/kernel';

// The people of the specs. Names of officers are made up; parties are sealed as they always are.

const officer = (accountId: string, name: string, role: Actor['role']): Actor => ({
  accountId,
  name,
  role,
  unit: 'arb-xincheng',
});

export const clerk = officer('filing-1', '立案员孙某', 'filing-officer');
export const head = officer('head-1', '院长周某', 'institute-head');
export const otherHead = officer('head-2', '副院长吴某', 'institute-head');
export const li = officer('arb-li', '仲裁员李某', 'arbitrator');
export const wang = officer('arb-wang', '仲裁员王某', 'arbitrator');
export const zhao = officer('arb-zhao', '仲裁员赵某', 'arbitrator');
export const stranger = officer('arb-stranger', '仲裁员郑某', 'arbitrator');
export const recorder = officer('rec-1', '记录员钱某', 'recorder');
export const timer: Actor = { accountId: 'system', name: '系统', role: 'system', unit: 'arb-xincheng' };

export const text = sealed('s1.text');

/** LC-001: a courier dismissed for refusing overtime claims 8,000 yuan of unlawful-rescission damages (A22). */
export const application = (overrides: Partial<Application> = {}): Application => ({
  dispatchId: 'D1',
  dispatchEventId: 'event-dispatch',
  unit: 'arb-xincheng',
  parties: [
    {
      partyId: 'applicant',
      side: 'applicant',
      kind: 'worker',
      person: { personId: 'person-zhang', sealed: sealed('s1.zhang') },
    },
    {
      partyId: 'respondent',
      side: 'respondent',
      kind: 'employer',
      employer: { kind: 'organization', name: '某快递公司' },
    },
  ],
  workersCount: 1,
  employment: {
    startedOn: '2020-06-01',
    endedOn: '2020-08-03',
    monthlyWageFen: 800_000,
    contract: 'written',
    relation: 'admitted',
    overAge: false,
    lateRetirement: false,
  },
  items: [{ itemId: 'c1', cause: 'A22', amountFen: 800_000, facts: {} }],
  story: sealed('s1.story'),
  windowReceivedOn: localDate('2020-09-21'),
  windowUnit: 'win-xincheng',
  channel: 'counter',
  receiptNo: '云新收〔2020〕1号',
  materials: [],
  flags: {
    collective: false,
    migrantWage: false,
    minor: false,
    pregnant: false,
    threat: false,
    mediaRisk: false,
  },
  ...overrides,
});
