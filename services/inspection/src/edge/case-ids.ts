import type { InspectionState } from '@one-window/domain-inspection';

type File = Extract<InspectionState, { phase: 'filed' }>;

/** Short ids within one case, in order: `o1`, `d2`. A command decided on another state counts anew. */
const inOrder =
  (letter: string, count: (file: File) => number) =>
  (state: InspectionState): string =>
    `${letter}${(state.phase === 'filed' ? count(state) : 0) + 1}`;

export const nextStepId = inOrder('s', file => file.steps.length);
export const nextPreservationId = inOrder('e', file => file.preservations.length);
export const nextRoundId = inOrder('r', file => file.rounds.length);
export const nextOrderId = inOrder('o', file => file.orders.length);
export const nextDecisionId = inOrder('d', file => file.decisions.length);
export const nextReportId = inOrder('p', file => file.reports.length);
