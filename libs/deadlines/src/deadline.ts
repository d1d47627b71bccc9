import type { Instant, LocalDate } from '@one-window/kernel';
import type { ArithmeticStep } from './arithmetic-step';
import type { LocalizedText } from './localized-text';
import type { Layer } from './rule';
import type { Backward, Term } from './term';

export type DeadlineStatus = 'running' | 'suspended' | 'met' | 'ended';

export type MoveReason = 'restarted' | 'suspended' | 'resumed' | 'excluded' | 'extended';

/** What a fact of the history did to a running clock. A suspension leaves the day as it is until it is resumed. */
export interface Move {
  readonly why: MoveReason;
  /** The fact that did it, and its own legal basis where it has one. */
  readonly by: string;
  readonly on: LocalDate;
  readonly article: string;
  readonly days?: number;
  readonly oldDue: LocalDate;
  readonly newDue: LocalDate;
}

/** One clock of one case: everything a reader needs, so that nobody who reads it has to know rules or calendars. */
export interface Deadline {
  /** `ARB-04`, or `ARB-04/<recipient>` where a rule runs several clocks in one case; `…#2` when it ran before. */
  readonly key: string;
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly title: LocalizedText;
  readonly article: string;
  /** A bureau target is never shown as a legal deadline (domain.md §0.3). */
  readonly layer: Layer;
  /** Whose period it is: an authority is in breach when it passes, a party merely loses the chance. */
  readonly binds: 'authority' | 'party';
  readonly term: Term;
  readonly backward?: Backward;
  /** The trigger day, which is not counted. For a backward period: the day counted back from. */
  readonly startedOn: LocalDate;
  readonly startedBy: string;
  /** The last day for breach: rolled to a working day where the law says so. */
  readonly dueOn: LocalDate;
  /** Before the roll: what the warning colour follows (domain.md §3.4(9)). */
  readonly unrolledDueOn: LocalDate;
  /** For periods of hours. */
  readonly dueAt?: Instant;
  /** Touches days whose holiday notice is not out: no breach is declared on it. */
  readonly provisional: boolean;
  readonly calendarVersion: string;
  readonly status: DeadlineStatus;
  readonly suspendedOn?: LocalDate;
  readonly metOn?: LocalDate;
  /** Present once met. Never true on a provisional date. */
  readonly late?: boolean;
  readonly endedOn?: LocalDate;
  /** The fact that met or ended it. */
  readonly closedBy?: string;
  readonly steps: readonly ArithmeticStep[];
  readonly moves: readonly Move[];
}
