import type { ArbitrationState, Proceeding, ProposalKind } from '@one-window/domain-arbitration';
import { sealed } from '@one-window/kernel';
import type { Loaded } from '@one-window/platform';
import type { PersonalData } from '@one-window/privacy';
import { z } from 'zod';
import { openedTextIfAny } from './unsealed';

/** Which fact proposes, and which command approves it. */
const PROPOSALS: Readonly<Record<ProposalKind, { readonly fact: string; readonly command: string }>> = {
  acceptance: { fact: 'AcceptanceProposed', command: 'acceptApplication' },
  refusal: { fact: 'RefusalProposed', command: 'refuseApplication' },
  revocation: { fact: 'RevocationProposed', command: 'revokeCase' },
  extension: { fact: 'ExtensionProposed', command: 'extendTimeLimit' },
  suspension: { fact: 'SuspensionProposed', command: 'suspendCase' },
  closing: { fact: 'ClosingProposed', command: 'closeCase' },
};

/** The proposer's words stand in the fact: the state that rules look at keeps no narrative. */
const Said = z.looseObject({ opinion: z.string().optional(), reason: z.string().optional() });

/** What waits for approval: who proposed it, when, and in which words. */
export const proposalViews = (state: Proceeding, { events }: Loaded<ArbitrationState>, personalData: PersonalData) =>
  Promise.all(
    Object.values(state.proposals).map(async proposal => {
      const { kind, proposedBy, proposedOn } = proposal;
      const event = events.findLast(({ type }) => type === PROPOSALS[kind].fact);
      const said = Said.parse(event?.data ?? {});
      const words = said.opinion ?? said.reason;
      return {
        kind,
        approvedBy: PROPOSALS[kind].command,
        proposedBy: { accountId: proposedBy, name: event?.meta.actor.name ?? '' },
        proposedOn,
        reason: await openedTextIfAny(words === undefined ? undefined : sealed(words), personalData),
        details: detailsOf(proposal),
      };
    }),
  );

const detailsOf = (proposal: NonNullable<Proceeding['proposals'][ProposalKind]>): Record<string, unknown> => {
  switch (proposal.kind) {
    case 'acceptance':
      return {
        acceptItemIds: proposal.acceptItemIds,
        refuseItems: proposal.refuseItems.map(({ itemId, reasonCode, articles }) => ({ itemId, reasonCode, articles })),
      };
    case 'refusal':
      return { reasonCode: proposal.reasonCode, articles: proposal.articles };
    case 'revocation':
      return {};
    case 'extension':
      return { days: proposal.days };
    case 'suspension':
      return { ground: proposal.ground };
    case 'closing':
      return { mode: proposal.mode, result: proposal.result };
  }
};
