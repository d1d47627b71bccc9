import { GetMatterAnswer, MATTER_STAGES } from '@one-window/contracts';
import {
  competentUnits,
  isOwnArea,
  stageOf,
  type Matter,
  type MatterStage,
  type TriagedItem,
} from '@one-window/domain-intake';
import { actionsOf, defineQuery, supervisionView, type QueryContext } from '@one-window/platform';
import { commands } from '../commands/all-commands';
import { offices } from '../offices';
import { problems } from '../problems';
import { claimTitle } from './claim-title';
import { loadMatter } from './load-matter';
import { withTexts } from './suggestion-texts';
import { unsealedEmployer, unsealedPerson, unsealedText } from './unsealed';

export const getMatter = defineQuery({
  name: 'getMatter',
  title: { zh: '查看登记事项', en: 'A matter' },
  path: '/matters/:id',
  roles: [
    ...['window-clerk', 'filing-officer', 'institute-head', 'commission-director', 'arbitrator', 'recorder'],
    ...['inspector', 'inspection-head', 'bureau-head', 'principal-head', 'legal-reviewer', 'supervisor'],
  ] as const,
  answer: GetMatterAnswer,
  run: async ({ params, actor, services, language, at, today }): Promise<GetMatterAnswer> => {
    const { loaded, matter } = await loadMatter(services, params.id, actor);
    const { personalData } = services;
    const stage = stageOf(loaded.state);
    return {
      id: params.id,
      caseId: loaded.caseId,
      revision: loaded.revision,
      stage,
      stageName: stageName(stage),
      ...plainly(matter),
      applicant: await unsealedPerson(matter.applicant, personalData),
      ...(matter.workers && { workers: await workersOf(matter, personalData) }),
      employer: await unsealedEmployer(matter.employer, personalData),
      story: await unsealedText(matter.story, personalData),
      items: matter.items.map(item => itemView(item, matter)),
      ...(await supervisionView(matter.supervision, loaded.events, personalData)),
      actions: actionsOf(commands, loaded.state, { actor, language, at, today, services }, problems),
    };
  },
});

const stageName = (stage: MatterStage) => (stage === 'absent' ? { zh: '', en: '' } : MATTER_STAGES[stage]);

type PersonalData = QueryContext<unknown, unknown>['services']['personalData'];

const workersOf = async ({ workers = [], representatives = [] }: Matter, personalData: PersonalData) => {
  const people = [];
  for (const worker of workers) {
    people.push({
      ...(await unsealedPerson(worker, personalData)),
      ...(worker.amountFen !== undefined && { amountFen: worker.amountFen }),
      representative: representatives.includes(worker.personId),
    });
  }
  return people;
};

const plainly = (matter: Matter) => {
  const { receiptNo, queryNo, channel, windowUnit, receivedOn, area, employerArea, workersCount, completion } = matter;
  return {
    ...{ receiptNo, queryNo, channel, windowUnit, receivedOn, area, employerArea, workersCount },
    employment: matter.employment,
    flags: matter.flags,
    materials: [...matter.materials],
    ...(completion && { completion: { ...completion, missing: [...completion.missing] } }),
    dispatches: matter.dispatches.map(dispatch => ({
      ...dispatch,
      itemIds: [...dispatch.itemIds],
      feedback: [...dispatch.feedback],
    })),
    packages: matter.packages.map(({ package: { packageNo, body, fromUnit, toUnit }, sentOn, answer }) => ({
      ...{ packageNo, body, fromUnit, toUnit, sentOn, answer },
    })),
    notices: [...matter.notices],
  };
};

const itemView = ({ item, suggestion, where, refusedBy, returned }: TriagedItem, matter: Matter) => ({
  ...item,
  title: claimTitle(item),
  ...(suggestion && { suggestion: withTexts(suggestion) }),
  offices: {
    arbitration: [...competentUnits('arbitration', matter, offices)],
    inspection: [...competentUnits('inspection', matter, offices)],
  },
  ...where,
  handoverNeeded:
    where.place === 'decided' && where.unit !== undefined && !isOwnArea(where.unit, matter.windowUnit, offices),
  refusedBy: where.place === 'escalated' ? [...where.refusedBy] : [...refusedBy],
  ...(returned && { returned }),
});
