import { accept, reject } from '@one-window/kernel';
import type { AssignInspectors } from '../commands/investigation-commands';
import { during } from '../during';
import { fact } from '../fact';

/** I6: at least two certified officers, one of them in the lead (INSP 16; APL 42). */
const assignment = during('filed')<AssignInspectors>({
  may: state =>
    state.finishedOn === undefined ? undefined : { code: 'investigation/finished', params: { date: state.finishedOn } },
  decide: ({ data: { officers }, today }, state) => {
    const distinct = new Set(officers.map(officer => officer.accountId));
    if (distinct.size < 2)
      return reject({
        code: 'officers/too-few',
        article: '监察条例16条；行政处罚法42条',
        params: { count: distinct.size },
      });
    if (officers.filter(officer => officer.duty === 'lead').length !== 1)
      return reject({ code: 'officers/lead-missing' });
    const uncertified = officers.find(officer => officer.certificateNo.trim() === '');
    if (uncertified)
      return reject({ code: 'officer/not-certified', article: '行政处罚法42条', params: { name: uncertified.name } });
    // Nobody investigates what he approved himself (domain.md §8).
    if (distinct.has(state.approvedBy)) return reject({ code: 'officer/approved-filing' });
    return accept(fact('InspectorsAssigned', today, ['监察条例16条'], { officers }));
  },
});
export const mayAssignInspectors = assignment.may;
export const assignInspectors = assignment.decide;
