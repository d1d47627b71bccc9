import type { Evolutions } from '@one-window/kernel';
import type { ProposalFact } from '../events/proposals';
import { running } from './evolve-hearing';
import { endedBy, opened, withoutProposal, withProposal } from './evolve-preliminary';
import type { ArbitrationState } from './proceeding';

export const proposalEvolutions: Evolutions<ArbitrationState, ProposalFact> = {
  ProposalReturned: (state, fact) => withoutProposal(opened(state, fact), fact.data.proposal),
  ExtensionProposed: (state, fact) =>
    withProposal(running(state, fact), {
      kind: 'extension',
      proposedBy: fact.data.proposedBy,
      proposedOn: fact.on,
      days: fact.data.days,
    }),
  TimeLimitExtended: (state, fact) => {
    const now = withoutProposal(running(state, fact), 'extension');
    return { ...now, extensions: [...now.extensions, fact.data.days] };
  },
  SuspensionProposed: (state, fact) =>
    withProposal(running(state, fact), {
      kind: 'suspension',
      proposedBy: fact.data.proposedBy,
      proposedOn: fact.on,
      ground: fact.data.ground,
    }),
  CaseSuspended: (state, fact) => ({
    ...withoutProposal(running(state, fact), 'suspension'),
    suspension: { ground: fact.data.ground, on: fact.on },
  }),
  CaseResumed: (state, fact) => ({ ...running(state, fact), suspension: undefined }),
  ClosingProposed: (state, fact) =>
    withProposal(opened(state, fact), {
      kind: 'closing',
      proposedBy: fact.data.proposedBy,
      proposedOn: fact.on,
      mode: fact.data.mode,
      result: fact.data.result,
    }),
  CaseClosed: (state, fact) => ({
    ...endedBy(opened(state, fact), 'closed', fact.on),
    closing: { mode: fact.data.mode, result: fact.data.result },
  }),
  LeadSent: (state, fact) => {
    const now = opened(state, fact);
    const { leadId, toUnit } = fact.data;
    return { ...now, leads: { ...now.leads, [leadId]: { leadId, toUnit, sentOn: fact.on, answers: {} } } };
  },
  LeadAnswerRecorded: (state, fact) => {
    const now = opened(state, fact);
    const lead = now.leads[fact.data.leadId];
    if (!lead) return now;
    const { answer, outcome, number } = fact.data;
    const answers = { ...lead.answers, [answer]: { outcome, number, on: fact.on } };
    return { ...now, leads: { ...now.leads, [lead.leadId]: { ...lead, answers } } };
  },
};
