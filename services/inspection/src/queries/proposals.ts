import type { InspectionState } from '@one-window/domain-inspection';
import type { Sealed } from '@one-window/kernel';
import type { PersonalData } from '@one-window/privacy';
import { unsealedText } from './unsealed';

interface Proposal {
  readonly kind: 'filing' | 'refusal' | 'evidence' | 'extension' | 'handling' | 'closing' | 'police-transfer';
  readonly proposedBy: string;
  readonly reason: Sealed | undefined;
  readonly outcomes?: readonly string[];
}

/** What lies on somebody's desk for approval, with what he must read before he signs. */
export const proposalsOf = (state: InspectionState, personalData: PersonalData) =>
  Promise.all(
    pending(state).map(async ({ kind, proposedBy, reason, outcomes }) => ({
      kind,
      proposedBy,
      reason: reason === undefined ? null : await unsealedText(reason, personalData),
      ...(outcomes && { outcomes: [...outcomes] }),
    })),
  );

const pending = (state: InspectionState): readonly Proposal[] => {
  if (state.phase === 'screening') {
    const { proposal } = state;
    if (!proposal) return [];
    const { kind, proposedBy } = proposal;
    if (proposal.kind === 'filing') return [{ kind, proposedBy, reason: proposal.opinion }];
    return [{ kind, proposedBy, reason: proposal.explanation, outcomes: [proposal.reason] }];
  }
  if (state.phase !== 'filed') return [];
  const { pendingEvidence, pendingExtension, pendingClosing, rounds, reports, findings } = state;
  return [
    ...(pendingEvidence ? [{ kind: 'evidence' as const, ...pendingEvidence }] : []),
    ...(pendingExtension ? [{ kind: 'extension' as const, ...pendingExtension }] : []),
    ...(pendingClosing ? [{ kind: 'closing' as const, ...pendingClosing, outcomes: [pendingClosing.outcome] }] : []),
    ...rounds
      .filter(({ returned, proposed, decided }) => !returned && decided.length < proposed.length)
      .map(({ proposedBy, proposed }) => ({
        kind: 'handling' as const,
        proposedBy,
        reason: findings?.facts,
        outcomes: proposed,
      })),
    ...reports
      .filter(report => report.decision === undefined)
      .map(({ proposedBy, facts }) => ({ kind: 'police-transfer' as const, proposedBy, reason: facts })),
  ];
};
