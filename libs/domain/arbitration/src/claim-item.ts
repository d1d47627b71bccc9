import type { LocalDate } from '@one-window/kernel';

/** One claim, as the window dispatched it. Linkage and finality work per item, never per case (domain.md §4.1). */
export interface ClaimItem {
  readonly itemId: string;
  /** `A22`, domain.md §6.1. */
  readonly cause: string;
  /** The inspection matter behind it, where the window saw one (domain.md §6.2). */
  readonly matter?: string | undefined;
  readonly circumstance?: string | undefined;
  readonly amountFen?: number | undefined;
  readonly period?: { readonly from: LocalDate; readonly to?: LocalDate | undefined } | undefined;
  /** What the worker said about it; arbitration keeps it for the officers, no rule here reads it. */
  readonly facts: Readonly<Record<string, unknown>>;
}
