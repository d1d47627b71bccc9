import { supervisionSteps, type LocalDate, type Role } from '@one-window/kernel';
import type { ArbitrationCommand } from './commands';
import type { DocumentKind } from './documents/document-kind';
import type { ProposalKind } from './events/proposals';
import { presentAt, type Hearing } from './state/hearing';
import type { ArbitrationState, Ended, Preliminary, Proceeding, Running } from './state/proceeding';
import { currentHearing, openItems, unservedOf } from './state/reading';

/** Something that somebody in a role must or may do next; work lists are made of these. */
export interface Task {
  readonly command: Uncapitalize<ArbitrationCommand['type']>;
  readonly role: Role;
  readonly unit: string;
  readonly account?: string;
  readonly notAccount?: string;
  readonly ruleId?: string;
  readonly dueOn?: LocalDate;
  readonly approval?: true;
}

/** The next steps of a case, as its state has them: nobody has to know the procedure to know what is waiting. */
export const nextSteps = (state: ArbitrationState): readonly Task[] =>
  state.phase === 'unopened' ? [] : [...ofSupervision(state), ...stepsOfStage(state)];

/** An answer that supervision waits for comes first; it stands beside the procedure, over or not. */
const ofSupervision = (state: Proceeding): readonly Task[] =>
  supervisionSteps(state.supervision, {
    answer: 'answerCaseSupervision',
    end: 'endCaseSupervision',
    role: 'institute-head',
    unit: state.unit,
  });

const stepsOfStage = (state: Proceeding): readonly Task[] => {
  switch (state.phase) {
    case 'preliminary':
      return [...approvals(state), ...preliminarySteps(state)];
    case 'running':
      return [...approvals(state), ...runningSteps(state)];
    case 'ended':
      return [...approvals(state), ...endedSteps(state)];
  }
};

type Wanted = Omit<Task, 'unit' | 'dueOn'> & { readonly dueOn?: LocalDate | undefined };

/** Bound to the earliest running clock of its rule. */
const task = (state: Proceeding, { dueOn, ...wanted }: Wanted): Task => {
  const clocks = Object.values(state.deadlines)
    .filter(({ ruleId, status }) => ruleId === wanted.ruleId && status === 'running')
    .map(clock => clock.dueOn)
    .sort();
  const due = dueOn ?? clocks[0];
  return { ...wanted, unit: state.unit, ...(due !== undefined && { dueOn: due }) };
};

const APPROVALS: Readonly<Record<ProposalKind, Pick<Task, 'command' | 'ruleId'>>> = {
  acceptance: { command: 'acceptApplication', ruleId: 'ARB-01' },
  refusal: { command: 'refuseApplication', ruleId: 'ARB-01' },
  revocation: { command: 'revokeCase' },
  extension: { command: 'extendTimeLimit', ruleId: 'ARB-10' },
  suspension: { command: 'suspendCase' },
  closing: { command: 'closeCase' },
};

const approvals = (state: Proceeding): readonly Task[] =>
  Object.values(state.proposals).map(({ kind, proposedBy }) =>
    task(state, { ...APPROVALS[kind], role: 'institute-head', notAccount: proposedBy, approval: true }),
  );

const preliminarySteps = (state: Preliminary): readonly Task[] => {
  const clerk = { role: 'filing-officer' } as const;
  const service = unserved(state).length > 0 ? [task(state, { ...clerk, command: 'recordService' })] : [];
  if (state.at === 'correcting') return [...service, task(state, { ...clerk, command: 'submitCorrection' })];
  if (state.at === 'mediation-held') return [task(state, { ...clerk, command: 'endMediation' })];
  if (state.proposals.acceptance || state.proposals.refusal) return service;
  return [...service, task(state, { ...clerk, command: 'proposeAcceptance', ruleId: 'ARB-01' })];
};

const runningSteps = (state: Running): readonly Task[] => {
  const service = serviceSteps(state);
  if (state.suspension) return [...service, task(state, { command: 'resumeCase', role: 'institute-head' })];
  if (openItems(state).length === 0) return [...service, ...closingSteps(state, service)];
  if (!state.tribunal)
    return [...service, task(state, { command: 'formTribunal', role: 'institute-head', ruleId: 'ARB-05' })];
  if (state.conciliations.some(({ status }) => status === 'issued'))
    return [...service, task(state, { command: 'signConciliation', role: 'filing-officer', ruleId: 'ARB-10' })];
  return [...service, ...hearingSteps(state)];
};

const unserved = (state: Proceeding): readonly DocumentKind[] =>
  Object.values(state.documents)
    .filter(document => document.kind !== 'conciliation' && unservedOf(document).length > 0)
    .filter(({ hearingId }) => hearingId === undefined || isAhead(state, hearingId))
    .map(({ kind }) => kind);

const isAhead = (state: Proceeding, hearingId: string): boolean =>
  state.phase === 'running' && currentHearing(state)?.hearingId === hearingId;

const SERVICE_RULES: Readonly<Partial<Record<DocumentKind, Pick<Task, 'command' | 'ruleId'>>>> = {
  'application-copy': { command: 'serveApplicationCopy', ruleId: 'ARB-04' },
  'defence-copy': { command: 'recordService', ruleId: 'ARB-08' },
  'hearing-notice': { command: 'recordService', ruleId: 'ARB-14' },
  award: { command: 'serveAward', ruleId: 'ARB-22' },
};

const serviceSteps = (state: Proceeding): readonly Task[] => {
  const kinds = unserved(state);
  const bound = [...new Set(kinds)].flatMap(kind => {
    const rule = SERVICE_RULES[kind];
    return rule ? [task(state, { ...rule, role: 'filing-officer' })] : [];
  });
  return kinds.some(kind => !SERVICE_RULES[kind])
    ? [...bound, task(state, { command: 'recordService', role: 'filing-officer' })]
    : bound;
};

/** Closing may be proposed once every receipt is there. */
const closingSteps = (state: Running | Ended, service: readonly Task[]): readonly Task[] => {
  if (service.length > 0 || state.proposals.closing) return [];
  const tribunal = state.phase === 'running' ? state.tribunal : state.before?.tribunal;
  return [
    tribunal
      ? task(state, { command: 'proposeClosing', role: 'arbitrator', account: tribunal.presiding.accountId })
      : task(state, { command: 'proposeClosing', role: 'filing-officer' }),
  ];
};

const endedSteps = (state: Ended): readonly Task[] => {
  if (state.by === 'closed') return [];
  const service = serviceSteps(state);
  return state.before ? [...service, ...closingSteps(state, service)] : service;
};

const hearingSteps = (state: Running): readonly Task[] => {
  const { tribunal } = state;
  if (!tribunal) return [];
  const presiding = { role: 'arbitrator', account: tribunal.presiding.accountId } as const;
  const recorder = { role: 'recorder', account: tribunal.recorder.accountId } as const;
  const hearing = currentHearing(state);
  switch (hearing?.status) {
    case undefined:
    case 'lapsed':
      return [task(state, { ...presiding, command: 'scheduleHearing', ruleId: 'ARB-10' })];
    case 'scheduled':
      return [task(state, { ...recorder, command: 'openHearing', dueOn: hearing.heldOn })];
    case 'open':
      return hearing.recusalPending.length > 0
        ? [task(state, { command: 'decideRecusal', role: 'institute-head', approval: true })]
        : [task(state, { ...presiding, command: 'closeDebate' }), ...recordSteps(state, hearing)];
    case 'debate-closed':
      return [...recordSteps(state, hearing), ...decidingSteps(state)];
  }
};

const recordSteps = (
  state: Running,
  hearing: Extract<Hearing, { status: 'open' | 'debate-closed' }>,
): readonly Task[] => {
  const { tribunal } = state;
  if (!tribunal || hearing.status !== 'debate-closed') return [];
  const recorder = { role: 'recorder', account: tribunal.recorder.accountId } as const;
  const present = presentAt(hearing);
  return [
    ...(present.every(party => hearing.finalOpinions.includes(party))
      ? []
      : [task(state, { ...recorder, command: 'recordFinalOpinion' })]),
    ...(present.every(party => hearing.signatures[party]) ? [] : [task(state, { ...recorder, command: 'signRecord' })]),
  ];
};

const decidingSteps = (state: Running): readonly Task[] => {
  const { tribunal } = state;
  if (!tribunal) return [];
  const presiding = { role: 'arbitrator', account: tribunal.presiding.accountId } as const;
  if (!state.mediationAttempted && !state.defaultHearing)
    return [task(state, { ...presiding, command: 'attemptMediation', ruleId: 'ARB-10' })];
  if (tribunal.composition === 'three' && !state.deliberation)
    return [task(state, { ...presiding, command: 'deliberate', ruleId: 'ARB-10' })];
  return [task(state, { ...presiding, command: 'issueAward', ruleId: 'ARB-10' })];
};
