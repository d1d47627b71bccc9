import type { Instant, LocalDate } from '@one-window/kernel';
import type { ArithmeticStep } from '../arithmetic-step';
import type { LocalizedText } from '../localized-text';

/** Where a period ends, and the sum that shows it. */
export interface Counted {
  /** The last day for breach. */
  readonly dueOn: LocalDate;
  /** Before the roll (domain.md §3.4(9)); for a backward period, the last working day that is in time. */
  readonly unrolledDueOn: LocalDate;
  readonly dueAt?: Instant;
  readonly provisional: boolean;
  readonly steps: readonly ArithmeticStep[];
}

/** From the day it begins to the day it ends: `to − from` days do not run (domain.md §3.4(10)). */
export interface Gap {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly why: 'suspended' | 'excluded';
}

/** What happened to a period while it ran. */
export interface Adjustments {
  readonly gaps?: readonly Gap[];
  /** Granted in the unit of the period. */
  readonly extraDays?: number;
  /** How the arithmetic names the trigger: 收件, 送达. */
  readonly word?: LocalizedText;
}
