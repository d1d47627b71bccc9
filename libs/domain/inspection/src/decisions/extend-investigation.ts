import { accept, reject } from '@one-window/kernel';
import type { ExtendInvestigation } from '../commands/investigation-commands';
import { during } from '../during';
import { fact } from '../fact';
import { ownProposal } from '../four-eyes';

/** INSP 17: thirty working days more, once. */
const EXTENSION_WORKING_DAYS = 30;

/** I12: the bureau head approves while the period still runs. */
const extension = during('filed')<ExtendInvestigation>({
  may: (state, by) => {
    if (state.extended) return { code: 'extension/only-once', article: '监察条例17条' };
    if (!state.pendingExtension) return { code: 'proposal/missing', params: { proposal: 'extension' } };
    if (state.finishedOn !== undefined) return { code: 'investigation/finished', params: { date: state.finishedOn } };
    return ownProposal(state.pendingExtension, by);
  },
  decide: ({ today }, state) => {
    const running = state.deadlines['INS-03'];
    if (running && running.dueOn < today)
      return reject({ code: 'extension/too-late', article: '监察条例17条', params: { date: running.dueOn } });
    return accept(fact('InvestigationExtended', today, ['监察条例17条'], { workingDays: EXTENSION_WORKING_DAYS }));
  },
});
export const mayExtendInvestigation = extension.may;
export const extendInvestigation = extension.decide;
