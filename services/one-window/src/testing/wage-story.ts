import type { Deadline } from '@one-window/deadlines';
import { localDate } from '@one-window/kernel';
import { CaseStory } from './case-story';

/** A worker as the facts name him: sealed, with the fingerprint of his number. */
export interface StoryWorker {
  readonly personId: string;
  readonly sealed: string;
  readonly idIndex?: string;
}

export const FLAGS = {
  collective: false,
  migrantWage: false,
  minor: false,
  pregnant: false,
  threat: false,
  mediaRisk: false,
};
export const EMPLOYMENT = { contract: 'written', relation: 'admitted', overAge: false, lateRetirement: false };
export const EMPLOYER = { kind: 'organization', name: '云河某快递有限公司', uscc: '91310000MA1FL0000X' };
export const ITEMS = [
  { itemId: 'c1', cause: 'A11', amountFen: 800_000, facts: { admitted: 'yes' } },
  { itemId: 'c2', cause: 'A13', amountFen: 300_000, facts: {} },
];

/** ARB-01: five working days over the National Day holiday of 2026. */
export const acceptanceClock = (change: Partial<Deadline> = {}): Deadline => ({
  key: 'ARB-01',
  ruleId: 'ARB-01',
  ruleVersion: 1,
  title: { zh: '决定是否受理', en: 'Decide on acceptance' },
  article: '调解仲裁法29条；办案规则30条',
  layer: 'statute',
  binds: 'authority',
  term: { kind: 'working', days: 5 },
  startedOn: localDate('2026-09-30'),
  startedBy: 'ApplicationReceived',
  dueOn: localDate('2026-10-13'),
  unrolledDueOn: localDate('2026-10-13'),
  provisional: false,
  calendarVersion: 'cn-2015..2026',
  status: 'running',
  steps: [
    { kind: 'trigger', on: localDate('2026-09-30') },
    { kind: 'skipped', from: localDate('2026-10-01'), to: localDate('2026-10-07') },
    { kind: 'due', on: localDate('2026-10-13') },
  ],
  moves: [],
  ...change,
});

/** A wage claim registered at Xincheng and dispatched to arbitration and, for one item, to inspection. */
export const wageStory = (
  caseId: string,
  worker: StoryWorker,
  story: string,
  employer: object = EMPLOYER,
  overrideReason = '劳动者要求一并仲裁',
): CaseStory => {
  const told = new CaseStory(caseId);
  const common = {
    applicant: worker,
    workersCount: 1,
    employer,
    employment: EMPLOYMENT,
    story,
    materials: [],
    flags: FLAGS,
  };
  const receipt = { receiptNo: `云新收〔2026〕${caseId.slice(-2)}号`, channel: 'counter', windowUnit: 'win-xincheng' };
  told.tell('intake', 'WindowReceived', {
    ...common,
    ...receipt,
    queryNo: `Q${caseId}`,
    area: 'xincheng',
    items: ITEMS,
  });
  const suggestion = { reasonCode: 'disputed', reasons: [], article: '调解仲裁法2条', alternatives: [], warnings: [] };
  told.tell('intake', 'RouteSuggested', { itemId: 'c1', suggestion: { body: 'inspection', ...suggestion } });
  told.tell('intake', 'RouteSuggested', { itemId: 'c2', suggestion: { body: 'arbitration', ...suggestion } });
  const notice = { rightsNotice: '已告知权利和其他途径。', unit: 'arb-xincheng' };
  told.tell('intake', 'RouteOverridden', {
    itemId: 'c1',
    body: 'arbitration',
    suggested: 'inspection',
    reason: overrideReason,
    ...notice,
  });
  told.tell('intake', 'RouteConfirmed', { itemId: 'c2', body: 'arbitration', ...notice });
  told.tell(
    'intake',
    'CaseDispatched',
    {
      ...common,
      ...receipt,
      dispatchId: 'D1',
      body: 'arbitration',
      unit: 'arb-xincheng',
      itemIds: ['c1', 'c2'],
      claimItems: ITEMS,
      windowReceivedOn: '2026-09-30',
    },
    { standing: { stage: 'dispatched' } },
  );
  return told;
};

/** Arbitration receives it; the clock of ARB-01 runs; somebody must propose. */
export const receivedByArbitration = (told: CaseStory, worker: StoryWorker, story: string): void => {
  const task = {
    command: 'proposeAcceptance',
    role: 'filing-officer',
    unit: 'arb-xincheng',
    ruleId: 'ARB-01',
    dueOn: '2026-10-13',
  } as const;
  told.tell(
    'arbitration',
    'ApplicationReceived',
    {
      dispatchId: 'D1',
      dispatchEventId: 'intake@5',
      unit: 'arb-xincheng',
      parties: [{ partyId: 'a1', side: 'applicant', kind: 'worker', person: worker }],
      workersCount: 1,
      employment: EMPLOYMENT,
      items: ITEMS,
      story,
      windowReceivedOn: '2026-09-30',
      receivedByBodyOn: '2026-09-30',
      windowUnit: 'win-xincheng',
      channel: 'counter',
      receiptNo: 'R1',
      materials: [],
      flags: FLAGS,
    },
    { standing: { tasks: [task] } },
  );
  told.tell('arbitration', 'DeadlineStarted', { deadline: acceptanceClock() });
};
