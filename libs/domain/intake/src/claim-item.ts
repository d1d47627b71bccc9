import type { Fen, LocalDate } from '@one-window/kernel';

/** What the worker said about one claim. Every answer is optional; `unknown` is an answer. */
export interface ClaimFacts {
  readonly admitted?: 'yes' | 'no' | 'unknown';
  readonly clear?: boolean;
  readonly months?: number;
  readonly arose?: LocalDate;
  readonly ended?: LocalDate;
  readonly known?: LocalDate;
  readonly ongoing?: boolean;
  readonly othersAffected?: number;
  readonly procedureUsed?:
    | 'none'
    | 'mediation'
    | 'mediation-failed'
    | 'arbitration'
    | 'arbitration-refused'
    | 'withdrawn'
    | 'deemed-withdrawn'
    | 'court';
  readonly orderUnmet?: { readonly orderNo?: string; readonly servedOn: LocalDate; readonly dueOn: LocalDate };
  /** The way the worker asks for, where the law leaves a choice. */
  readonly wish?: 'arbitration' | 'inspection';
}

/**
 * What is asked, in the words of domain.md §6: an arbitration cause, an inspection matter, or something that neither
 * body decides. A claim with two doors has a cause and a matter.
 */
export interface Claim {
  readonly circumstance?: string;
  readonly cause?: string;
  readonly matter?: string;
  readonly outside?: string;
  readonly amountFen?: Fen;
  readonly period?: { readonly from: LocalDate; readonly to?: LocalDate };
  readonly facts: ClaimFacts;
}

export interface ClaimItem extends Claim {
  /** Unique within the matter: `c1`, `c2`, … */
  readonly itemId: string;
}
