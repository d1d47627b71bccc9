import { ListPenaltyBasesAnswer, ListPenaltyBasesQuery } from '@one-window/contracts';
import { PENALTY_BASES } from '@one-window/domain-inspection';
import { isLocalDate } from '@one-window/kernel';
import { defineQuery } from '@one-window/platform';
import { withoutUndefined } from '../edge/without-undefined';

/** What a penalty may rest on, by the day of the act (APL 37), with its range: for the form that drafts one. */
export const listPenaltyBases = defineQuery({
  name: 'listPenaltyBases',
  title: { zh: '行政处罚依据', en: 'Bases of penalties' },
  path: '/penalty-bases',
  roles: 'signed-in',
  query: ListPenaltyBasesQuery,
  answer: ListPenaltyBasesAnswer,
  run: ({ query: { on }, today }): ListPenaltyBasesAnswer => {
    const day = on !== undefined && isLocalDate(on) ? on : today;
    return {
      bases: PENALTY_BASES.filter(
        ({ inForceFrom, inForceTo }) => inForceFrom <= day && (inForceTo === undefined || day <= inForceTo),
      ).map(({ fine, matters, id, title, article, warning, requiresUnmetOrder, inForceFrom, inForceTo }) =>
        withoutUndefined({
          ...{ id, title, article, warning, requiresUnmetOrder, inForceFrom, inForceTo },
          matters: [...matters],
          employerFine: fine.employer,
          responsiblePersonFine: fine['responsible-person'],
        }),
      ),
    };
  },
});
