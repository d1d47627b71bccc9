import { accept, reject } from '@one-window/kernel';
import type { PreserveEvidence } from '../commands/investigation-commands';
import { during } from '../during';
import { fact } from '../fact';
import { ownProposal } from '../four-eyes';

/** I8: the bureau head approves; INS-05 begins: within seven working days it must be decided what becomes of it. */
const preservation = during('filed')<PreserveEvidence>({
  may: (state, by) =>
    state.pendingEvidence
      ? ownProposal(state.pendingEvidence, by)
      : { code: 'proposal/missing', params: { proposal: 'evidence' } },
  decide: ({ data, today }, { pendingEvidence }) =>
    pendingEvidence
      ? accept(
          fact('EvidencePreserved', today, ['行政处罚法56条'], {
            preservationId: data.preservationId,
            things: pendingEvidence.things,
            place: pendingEvidence.place,
          }),
        )
      : reject({ code: 'proposal/missing', params: { proposal: 'evidence' } }),
});
export const mayPreserveEvidence = preservation.may;
export const preserveEvidence = preservation.decide;
