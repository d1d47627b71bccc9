import type { ArbitrationState } from '@one-window/domain-arbitration';

/** `<proceeding>/L2`: whoever answers a lead names the proceeding that sent it. */
export const leadIdOf = (proceedingId: string, state: ArbitrationState): string =>
  `${proceedingId}/L${(state.phase === 'unopened' ? 0 : Object.keys(state.leads).length) + 1}`;

export const proceedingOfLead = (leadId: string): string => leadId.split('/')[0] ?? leadId;
