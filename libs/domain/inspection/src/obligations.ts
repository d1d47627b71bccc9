import type { Fen, LocalDate, PersonId } from '@one-window/kernel';
import type { PenaltyParty, ServiceMethod } from './vocabulary';
import type { Sealed } from '@one-window/kernel';

/** One thing an order or a handling decision asks of the employer. */
export interface Obligation {
  readonly no: number;
  readonly itemId: string;
  readonly kind: 'correct' | 'pay' | 'additional-damages';
  readonly text: string;
  readonly articles: readonly string[];
  /** Per worker: performance is verified per worker (I28). */
  readonly pays: readonly { readonly personId: PersonId; readonly amountFen: Fen }[];
  readonly percent?: number;
  readonly ofOrderId?: string;
}

/** By when: a date, or a number of days counted from service. */
export type PerformanceTerm =
  { readonly dueOn: LocalDate } | { readonly within: number; readonly unit: 'working-days' | 'calendar-days' };

/** The document an obligation stands in. */
export interface ObligationSource {
  readonly kind: 'order' | 'decision';
  readonly id: string;
}

export const sameSource = (a: ObligationSource, b: ObligationSource): boolean => a.kind === b.kind && a.id === b.id;

export interface PenaltyMeasure {
  readonly basisId: string;
  readonly itemIds: readonly string[];
  readonly party: PenaltyParty;
  readonly warning: boolean;
  readonly fineFen?: Fen;
  readonly units?: number;
  readonly baseFen?: Fen;
  readonly orderId?: string;
  readonly decisionId?: string;
}

export interface ServiceProof {
  readonly method: ServiceMethod;
  readonly servedOn: LocalDate;
  readonly servedAt?: string;
  readonly receiver: Sealed;
  readonly receiptNo?: string;
  readonly consentNo?: string;
  readonly publishedOn?: LocalDate;
  readonly recordedBy?: string;
}
