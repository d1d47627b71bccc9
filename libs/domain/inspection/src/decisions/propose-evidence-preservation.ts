import { accept } from '@one-window/kernel';
import type { ProposeEvidencePreservation } from '../commands/investigation-commands';
import { during } from '../during';
import { fact } from '../fact';
import { notAnOfficer } from '../four-eyes';

/** I8, first half: evidence may be lost (先行登记保存). */
const proposal = during('filed')<ProposeEvidencePreservation>({
  may: (state, by) =>
    notAnOfficer(state, by) ??
    (state.pendingEvidence && { code: 'proposal/pending', params: { proposal: 'evidence' } }),
  decide: ({ data, by, today }) =>
    accept(fact('EvidencePreservationProposed', today, ['行政处罚法56条'], { ...data, proposedBy: by.accountId })),
});
export const mayProposeEvidencePreservation = proposal.may;
export const proposeEvidencePreservation = proposal.decide;
