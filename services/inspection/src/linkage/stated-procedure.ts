import type { ClaimFacts } from '@one-window/contracts';
import type { DisputeProcedure } from '@one-window/domain-inspection';

type Used = NonNullable<ClaimFacts['procedureUsed']>;

/** What a worker says was done about a claim before, as L1 counts it (domain.md §4.1; 监察条例21条). */
const PROCEDURES: Readonly<Record<Exclude<Used, 'none'>, Pick<DisputeProcedure, 'kind' | 'status'>>> = {
  mediation: { kind: 'mediation', status: 'open' },
  'mediation-failed': { kind: 'mediation', status: 'failed' },
  arbitration: { kind: 'arbitration', status: 'open' },
  'arbitration-refused': { kind: 'arbitration', status: 'refused' },
  withdrawn: { kind: 'arbitration', status: 'withdrawn' },
  'deemed-withdrawn': { kind: 'arbitration', status: 'withdrawn' },
  court: { kind: 'suit', status: 'open' },
};

export const statedProcedure = (used: Used | undefined): Pick<DisputeProcedure, 'kind' | 'status'> | undefined =>
  used === undefined || used === 'none' ? undefined : PROCEDURES[used];
