/**
 * How long a period is. Which unit an article means by “日” differs by law (domain.md §3.0): RULES 80, APL 85, ALE 69
 * and ARL 88 read the short ones as working days, INSP says so itself, the rest are calendar days.
 *
 * `rolls: false` is for a term that is no period for doing an act, such as retention (RULES 24): it ends on its day,
 * whatever day that is, and needs no calendar.
 */
export type Term =
  | { readonly kind: 'working'; readonly days: number }
  | { readonly kind: 'calendar'; readonly days: number; readonly rolls?: false }
  | { readonly kind: 'months'; readonly months: number; readonly rolls?: false }
  | { readonly kind: 'years'; readonly years: number; readonly rolls?: false }
  | { readonly kind: 'hours'; readonly hours: number }
  | { readonly kind: 'stated'; readonly rolls?: false };

/**
 * Counted back from a day that lies ahead, which is itself not counted (domain.md §3.4(8)). A notice needs n `clear`
 * working days between itself and that day; a party's own request is in time on the `nth` working day back.
 */
export type Backward = 'clear' | 'nth';
