import { accept, reject } from '@one-window/kernel';
import type { ProposeInspectionClosing } from '../commands/ending-commands';
import { notClosable, outcomeContradicted } from '../closing';
import { during } from '../during';
import { fact } from '../fact';
import { notAnOfficer } from '../four-eyes';

/** I35, first half. */
const proposal = during('filed')<ProposeInspectionClosing>({
  may: (state, by) =>
    notAnOfficer(state, by) ??
    (state.pendingClosing ? { code: 'proposal/pending', params: { proposal: 'closing' } } : notClosable(state)),
  decide: ({ data, by, today }, state) =>
    outcomeContradicted(state, data.outcome)
      ? reject({ code: 'closing/outcome-contradicted', params: { outcome: data.outcome } })
      : accept(fact('ClosingProposed', today, ['行政处罚法47条'], { ...data, proposedBy: by.accountId })),
});
export const mayProposeInspectionClosing = proposal.may;
export const proposeInspectionClosing = proposal.decide;
