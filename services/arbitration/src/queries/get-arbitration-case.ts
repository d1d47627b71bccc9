import { GetArbitrationCaseAnswer } from '@one-window/contracts';
import type { Lead, Proceeding } from '@one-window/domain-arbitration';
import { actionsOf, defineQuery, notFound, supervisionView } from '@one-window/platform';
import { arbitrationAggregate, arbitrationStream } from '../arbitration-aggregate';
import { commands } from '../commands/all-commands';
import { problems } from '../problems/problems';
import { claimViews, runningOf } from './claim-views';
import { documentViews } from './document-views';
import { hearingViews } from './hearing-views';
import { maySee, READERS } from './may-see';
import { proposalViews } from './proposal-views';
import { openedParty, openedText } from './unsealed';

/** The case as its own institute sees it, with what may be done now. Votes are not in it (RULES 22–23). */
export const getArbitrationCase = defineQuery({
  name: 'getArbitrationCase',
  title: { zh: '查看仲裁案件', en: 'An arbitration case' },
  path: '/cases/:id',
  roles: READERS,
  answer: GetArbitrationCaseAnswer,
  run: async ({ params, actor, services, language, at, today }) => {
    const loaded = await services.load(arbitrationAggregate, arbitrationStream(params.id));
    if (!loaded || loaded.state.phase === 'unopened' || !maySee(actor, loaded.state.unit)) throw notFound();
    const { state } = loaded;
    const { personalData } = services;
    return {
      id: params.id,
      caseId: loaded.caseId,
      revision: loaded.revision,
      ...arbitrationAggregate.standing(state),
      parties: await Promise.all(state.application.parties.map(party => openedParty(party, personalData))),
      story: await openedText(state.application.story, personalData),
      items: await claimViews(state, personalData),
      ...asReceived(state),
      ...asRunning(state),
      documents: documentViews(state),
      hearings: hearingViews(state),
      proposals: await proposalViews(state, loaded, personalData),
      leads: Object.values(state.leads).map(leadView),
      ...(state.phase === 'ended' && state.closing && { closing: state.closing }),
      ...(await supervisionView(state.supervision, loaded.events, personalData)),
      deadlines: Object.values(state.deadlines),
      actions: actionsOf(commands, state, { actor, language, at, today, services }, problems),
    };
  },
});

const asReceived = ({ application }: Proceeding) => {
  const { windowReceivedOn, receivedByBodyOn, windowUnit, channel, receiptNo, packageNo } = application;
  return {
    received: { windowReceivedOn, receivedByBodyOn, windowUnit, channel, receiptNo, packageNo },
    workersCount: application.workersCount,
    employment: application.employment,
    materials: application.materials.map(material => ({ ...material })),
    flags: application.flags,
  };
};

const asRunning = (state: Proceeding) => {
  const running = runningOf(state);
  if (!running) return { mediationAttempted: false, extendedDays: 0 };
  const { acceptance, procedure, tribunal, suspension } = running;
  return {
    acceptance: { caseNumber: acceptance.caseNumber, on: acceptance.on, itemIds: [...acceptance.itemIds] },
    procedure: procedure.kind,
    ...(tribunal && { tribunal: { ...tribunal, members: [...tribunal.members] } }),
    mediationAttempted: running.mediationAttempted,
    suspension,
    extendedDays: running.extensions.reduce((sum, days) => sum + days, 0),
  };
};

const leadView = ({ leadId, toUnit, sentOn, answers }: Lead) => ({
  ...{ leadId, toUnit, sentOn },
  answers: Object.fromEntries(Object.entries(answers).map(([kind, answer]) => [kind, { ...answer }])),
});
