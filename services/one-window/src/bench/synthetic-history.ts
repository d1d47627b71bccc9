import type { CaseEventEnvelope, ServiceName } from '@one-window/contracts';

/** Cases that are open at the same time: their events come mixed. */
const OPEN_AT_ONCE = 500;
/** A sealed value of ordinary length. */
const SEALED = `s1.${'cGVyc29u'.repeat(4)}.person.${'QUJDREVGR0hJSktM'.repeat(10)}`;

type Part = readonly [source: ServiceName, type: string, fact: (n: number) => unknown];

const deadline = (ruleId: string, status: string) => () => ({
  deadline: {
    key: ruleId,
    ruleId,
    ruleVersion: 1,
    title: { zh: '决定是否受理', en: 'Decide on acceptance' },
    article: '调解仲裁法29条；办案规则30条',
    layer: 'statute',
    binds: 'authority',
    term: { kind: 'working', days: 5 },
    startedOn: '2026-09-30',
    startedBy: 'ApplicationReceived',
    dueOn: '2026-10-13',
    unrolledDueOn: '2026-10-13',
    provisional: false,
    calendarVersion: '2026:国办发明电〔2025〕7号',
    status,
    steps: [
      { kind: 'trigger', on: '2026-09-30' },
      { kind: 'skipped', from: '2026-10-01', to: '2026-10-07' },
      { kind: 'counted', from: '2026-10-08', to: '2026-10-13', first: 1, last: 5, unit: 'working', weekendDays: 1 },
      { kind: 'due', on: '2026-10-13' },
    ],
    moves: [],
  },
});

const applicant = (n: number) => ({ personId: `p-${n}`, sealed: SEALED, idIndex: `idx${n}` });
const employer = (n: number) => ({
  kind: 'organization',
  name: `云河第${n % 997}快递有限公司`,
  uscc: '91310000MA1FL0000X',
});
const items = [{ itemId: 'c1', cause: 'A11', amountFen: 800_000, facts: {} }];
const employment = { contract: 'written', relation: 'admitted', overAge: false, lateRetirement: false };
const flags = { collective: false, migrantWage: false, minor: false, pregnant: false, threat: false, mediaRisk: false };
const received = (n: number) => ({
  applicant: applicant(n),
  workersCount: 1,
  employer: employer(n),
  employment,
  story: SEALED,
  materials: [],
  flags,
  receiptNo: `云新收〔2026〕${n}号`,
  channel: 'counter',
  windowUnit: 'win-xincheng',
});

const COURSE: readonly Part[] = [
  ['intake', 'WindowReceived', n => ({ ...received(n), queryNo: `Q${n}`, area: 'xincheng', items })],
  ['intake', 'DeadlineStarted', deadline('INT-03', 'running')],
  [
    'intake',
    'RouteSuggested',
    () => ({
      itemId: 'c1',
      suggestion: {
        body: 'arbitration',
        reasonCode: 'disputed',
        reasons: [],
        article: '调解仲裁法2条',
        alternatives: [],
        warnings: [],
      },
    }),
  ],
  [
    'intake',
    'RouteConfirmed',
    () => ({ itemId: 'c1', body: 'arbitration', unit: 'arb-xincheng', rightsNotice: '已告知' }),
  ],
  [
    'intake',
    'CaseDispatched',
    n => ({
      ...received(n),
      dispatchId: 'D1',
      body: 'arbitration',
      unit: 'arb-xincheng',
      itemIds: ['c1'],
      claimItems: items,
      windowReceivedOn: '2026-09-30',
    }),
  ],
  [
    'arbitration',
    'ApplicationReceived',
    n => ({
      dispatchId: 'D1',
      dispatchEventId: `e-${n}`,
      unit: 'arb-xincheng',
      parties: [{ partyId: 'a1', side: 'applicant', kind: 'worker', person: applicant(n) }],
      workersCount: 1,
      employment,
      items,
      story: SEALED,
      windowReceivedOn: '2026-09-30',
      receivedByBodyOn: '2026-09-30',
      windowUnit: 'win-xincheng',
      channel: 'counter',
      receiptNo: 'R',
      materials: [],
      flags,
    }),
  ],
  ['arbitration', 'DeadlineStarted', deadline('ARB-01', 'running')],
  [
    'arbitration',
    'ApplicationAccepted',
    n => ({
      caseNumber: `云新劳人仲案〔2026〕${n}号`,
      acceptedOn: '2026-10-10',
      itemIds: ['c1'],
      proposedBy: 'a2',
      acceptedBy: 'a4',
      respondents: ['r1'],
    }),
  ],
  ['arbitration', 'DeadlineMet', deadline('ARB-01', 'met')],
  ['arbitration', 'DeadlineStarted', deadline('ARB-10', 'running')],
  ['arbitration', 'DocumentIssued', () => ({ documentId: 'd1', kind: 'acceptance-notice', recipients: ['a1', 'r1'] })],
  ['arbitration', 'HearingOpened', () => ({ hearingId: 'h1', attendance: [{ partyId: 'a1', present: true }] })],
  ['arbitration', 'DebateClosed', () => ({ hearingId: 'h1' })],
  ['arbitration', 'HearingMediationAttempted', () => ({ result: 'settled' })],
  [
    'arbitration',
    'ConciliationEffective',
    () => ({ documentId: 'd2', items: [{ itemId: 'c1', agreedFen: 700_000 }], decidesAll: true }),
  ],
  ['arbitration', 'DeadlineMet', deadline('ARB-10', 'met')],
  ['arbitration', 'ClosingProposed', () => ({ mode: 'conciliation', result: 'both-in-part', proposedBy: 'a2' })],
  [
    'arbitration',
    'CaseClosed',
    () => ({ mode: 'conciliation', result: 'both-in-part', proposedBy: 'a2', approvedBy: 'a4', retainYears: 10 }),
  ],
];
export const EVENTS_PER_CASE = COURSE.length;

const eventOf = (n: number, step: number): CaseEventEnvelope => {
  const [source, type, fact] = COURSE[step] as Part;
  const before = COURSE.slice(0, step).filter(part => part[0] === source).length;
  const unit = source === 'intake' ? 'win-xincheng' : 'arb-xincheng';
  return {
    specversion: '1.0',
    id: `0b6f1f64-${n}-8000-${step}`,
    source,
    type,
    subject: `case-${n}`,
    time: '2026-10-10T02:00:00.000Z',
    stream: `${source === 'intake' ? 'matter' : source}-${n}`,
    revision: before,
    data: {
      happenedOn: '2026-10-10',
      actor: { accountId: 'a2', name: '立案员李某', role: 'filing-officer', unit },
      basis: ['调解仲裁法29条'],
      correlationId: `c-${n}`,
      causationId: `c-${n}-${step}`,
      fact: fact(n),
      standing: {
        stage: 'accepted',
        number: `云新劳人仲案〔2026〕${n}号`,
        unit,
        handlers: ['a2', 'a3'],
        tasks: [{ command: 'acceptApplication', role: 'institute-head', unit, ruleId: 'ARB-01', dueOn: '2026-10-13' }],
        closed: step === COURSE.length - 1,
      },
    },
  };
};

/** Made-up cases that run side by side: rounds over the open ones, one event each, until all are closed. */
export function* syntheticHistory(events: number): Generator<CaseEventEnvelope> {
  const cases = Math.ceil(events / EVENTS_PER_CASE);
  for (let first = 0; first < cases; first += OPEN_AT_ONCE) {
    const last = Math.min(cases, first + OPEN_AT_ONCE);
    for (let step = 0; step < EVENTS_PER_CASE; step += 1) for (let n = first; n < last; n += 1) yield eventOf(n, step);
  }
}
