import { GetInspectionCaseAnswer, INSPECTION_STAGES, servesUnit } from '@one-window/contracts';
import {
  stageOf,
  type AnyCaseFile,
  type DisputeProcedure,
  type InspectionState,
  type Lead,
} from '@one-window/domain-inspection';
import type { Actor } from '@one-window/kernel';
import { actionsOf, defineQuery, notFound, supervisionView, type QueryContext } from '@one-window/platform';
import type { PersonalData } from '@one-window/privacy';
import { commands } from '../commands/all-commands';
import { READERS } from '../edge/officials';
import { withoutUndefined } from '../edge/without-undefined';
import { inspectionAggregate, inspectionStream } from '../inspection-aggregate';
import { disputeRegister } from '../linkage/dispute-register';
import { problems } from '../problems/problems';
import { fileOf } from './case-file';
import { proposalsOf } from './proposals';
import { unsealedEmployer, unsealedPerson, unsealedText } from './unsealed';

type Registered = Exclude<InspectionState, { phase: 'none' }>;

export const getInspectionCase = defineQuery({
  name: 'getInspectionCase',
  title: { zh: '查看监察案件', en: 'An inspection case' },
  path: '/cases/:id',
  roles: READERS,
  answer: GetInspectionCaseAnswer,
  run: async ({ params, actor, services, language, at, today }): Promise<GetInspectionCaseAnswer> => {
    const loaded = await services.load(inspectionAggregate, inspectionStream(params.id));
    // An office that has nothing to do with a case is not told that it exists.
    if (!loaded || loaded.state.phase === 'none' || !mayRead(actor, loaded.state)) throw notFound();
    const { state, caseId, revision } = loaded;
    const stage = stageOf(state) ?? 'lead-registered';
    return {
      ...{ id: params.id, caseId, revision, stage, stageName: INSPECTION_STAGES[stage], unit: state.lead.unit },
      ...(await leadOf(state, services.personalData)),
      procedures: await proceduresOf(state.lead, services),
      ...(await fileOf(state, services.personalData)),
      proposals: await proposalsOf(state, services.personalData),
      ...(await supervisionView(state.supervision, loaded.events, services.personalData)),
      actions: actionsOf(commands, state, { actor, language, at, today, services }, problems),
    };
  },
});

/** The body that holds it and its bureau; the city's bureau and supervision see every case. */
const mayRead = ({ role, unit }: Actor, { lead }: Registered): boolean =>
  role === 'supervisor' || role === 'city-head' || servesUnit(unit, lead.unit);

const leadOf = async (state: Registered, personalData: PersonalData) => {
  const { lead } = state;
  const workers = [];
  for (const worker of lead.workers)
    workers.push({
      ...(await unsealedPerson(worker, personalData)),
      representative: worker.representative,
      ...(worker.amountFen !== undefined && { amountFen: worker.amountFen }),
    });
  return {
    ...{ kind: lead.kind, channel: lead.channel, origin: lead.origin, receivedOn: lead.receivedOn },
    ...{ clockFrom: lead.clockFrom, workers, workersCount: lead.workersCount },
    reporterKept: lead.reporter !== undefined,
    ...(lead.employer && { employer: await unsealedEmployer(lead.employer, personalData) }),
    items: lead.items.map(item => ({ ...item, state: itemState(item.itemId, state) })),
    flags: [...lead.flags],
    materials: [...lead.materials],
    ...(lead.story !== undefined && { story: await unsealedText(lead.story, personalData) }),
  };
};

const itemState = (itemId: string, state: Registered): 'open' | 'filed' | 'settled-elsewhere' => {
  if (state.phase === 'screening') return state.openItems.includes(itemId) ? 'open' : 'settled-elsewhere';
  return isFile(state) && state.itemIds.includes(itemId) ? 'filed' : 'settled-elsewhere';
};
const isFile = (state: Registered): state is AnyCaseFile => state.phase !== 'screening' && state.phase !== 'ended';

/** Shown with the claim that it is about, so that the clerk sees what the guard on filing will say (L1). */
const proceduresOf = async (lead: Lead, services: QueryContext<unknown, unknown>['services']) => {
  const known = await services.get(disputeRegister).about(lead);
  return lead.items.flatMap(item =>
    known.filter(each => isAbout(each, item.cause)).map(each => rowOf(item.itemId, each)),
  );
};
const isAbout = ({ claims }: DisputeProcedure, cause: string | undefined): boolean =>
  claims.some(claim => claim.cause === cause);
const rowOf = (itemId: string, { kind, status, number }: DisputeProcedure) =>
  withoutUndefined({ itemId, kind, status, number });
