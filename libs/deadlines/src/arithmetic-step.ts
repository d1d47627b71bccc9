import type { Instant, LocalDate } from '@one-window/kernel';
import type { LocalizedText } from './localized-text';
import type { Term } from './term';

/**
 * One line of the sum that leads to a due date, as data: `arithmetic-zh.ts` and `arithmetic-en.ts` make sentences of it.
 * Long runs of counted days are one step; ordinary weekends inside a run are not spelled out, only their number is.
 */
export type ArithmeticStep =
  /** The day (or hour) of the trigger, which does not count (CPL 85). */
  | { readonly kind: 'trigger'; readonly on: LocalDate; readonly at?: Instant; readonly word?: LocalizedText }
  /** Days `first`…`last` of the period; `weekendDays` lie inside the run and are skipped (working days only). */
  | {
      readonly kind: 'counted';
      readonly from: LocalDate;
      readonly to: LocalDate;
      readonly first: number;
      readonly last: number;
      readonly unit: 'working' | 'calendar';
      readonly weekendDays: number;
    }
  /** A Saturday or Sunday on which offices work (调休上班日): it counts. */
  | { readonly kind: 'makeup'; readonly on: LocalDate; readonly ordinal: number }
  | { readonly kind: 'skipped'; readonly from: LocalDate; readonly to: LocalDate; readonly festival?: LocalizedText }
  /** Days that do not run: suspension, public-notice service (RULES 46). */
  | {
      readonly kind: 'excluded';
      readonly from: LocalDate;
      readonly to: LocalDate;
      readonly days: number;
      readonly why: 'suspended' | 'excluded';
    }
  | { readonly kind: 'extended'; readonly days: number; readonly unit: 'working' | 'calendar' }
  /** The corresponding day of a month or year; `lastOfMonth` where there is none (CC 202). */
  | { readonly kind: 'corresponding'; readonly on: LocalDate; readonly term: Term; readonly lastOfMonth: boolean }
  | { readonly kind: 'hours'; readonly hours: number; readonly from: Instant; readonly to: Instant }
  | { readonly kind: 'stated'; readonly on: LocalDate }
  /** The last day that still leaves `days` clear working days before the day counted back from. */
  | { readonly kind: 'clear'; readonly on: LocalDate; readonly days: number }
  /** The last day was a rest day and moved to the first working day after it (CPL 85, CC 203). */
  | {
      readonly kind: 'rolled';
      readonly from: LocalDate;
      readonly to: LocalDate;
      readonly over: 'weekend' | 'holiday' | 'excluded';
      readonly festival?: LocalizedText;
    }
  /** Days of this year are not settled: its notice is not out (domain.md §3.5). */
  | { readonly kind: 'provisional'; readonly year: number }
  | { readonly kind: 'due'; readonly on: LocalDate; readonly at?: Instant };
