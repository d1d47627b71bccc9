import { InvariantBroken, localDate, type Fact, type Instant, type LocalDate } from '@one-window/kernel';
import type { LocalizedText } from './localized-text';
import type { Backward, Term } from './term';

/** Where a rule comes from: national law, a local overlay of it, or a target the bureau sets itself (domain.md §0.3). */
export type Layer = 'statute' | 'overlay' | 'target';

interface Touch {
  /** The day of the trigger, which is not counted. */
  readonly on: LocalDate;
  /** Separates several clocks of one rule in one case. Without a key, every open clock of the rule is touched. */
  readonly key?: string;
}
export interface Start extends Touch {
  /** The moment of the trigger; needed by rules that count hours. */
  readonly at?: Instant;
  /** The day that a document states; needed by rules whose term is `stated`. */
  readonly dueOn?: LocalDate;
  /** A term agreed for this clock only, such as a defence period shortened by consent (RULES 58). */
  readonly term?: Term;
}
export interface Meeting extends Touch {
  readonly at?: Instant;
}
export type Ending = Touch;
export type Suspension = Touch;
export type Resumption = Touch;
/** Days that do not run, from the day `from` to the day `to`: `to − from` days (domain.md §3.4(10)). */
export interface Exclusion {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly key?: string;
}
/** In the unit of the rule: working days where it counts working days, else calendar days. */
export interface Extension {
  readonly days: number;
  readonly key?: string;
}

/** What each fact does to the clock; a selector that answers `undefined` lets the fact pass. */
export type Selectors<F extends Fact, Answer> = {
  readonly [K in F['type']]?: (fact: Extract<F, { type: K }>) => Answer | readonly Answer[] | undefined;
};

interface RuleText {
  /** Id of domain.md §3, such as `ARB-01`. Versions of one rule share it. */
  readonly id: string;
  readonly version: number;
  readonly title: LocalizedText;
  readonly article: string;
  readonly layer: Layer;
  /** Who must act. Default: the authority. */
  readonly binds?: 'authority' | 'party';
  /** How the arithmetic names the trigger: 收件, 送达. */
  readonly trigger?: LocalizedText;
  /** Before `inForceFrom` of the first version there was no such duty (domain.md §0.5): no clock, and no error. */
  readonly absentBefore?: true;
  readonly term: Term;
  readonly backward?: Backward;
}

interface RuleSelectors<F extends Fact> {
  readonly starts: Selectors<F, Start>;
  /** Only a clock that runs is restarted; list the fact under `starts` too where it also opens a new one after the first closed. */
  readonly restarts?: Selectors<F, Start>;
  readonly meets?: Selectors<F, Meeting>;
  /** Over without being met: withdrawn, transferred. */
  readonly ends?: Selectors<F, Ending>;
  readonly suspends?: Selectors<F, Suspension>;
  readonly resumes?: Selectors<F, Resumption>;
  readonly excludes?: Selectors<F, Exclusion>;
  readonly extends?: Selectors<F, Extension>;
}

export interface DeadlineRule<F extends Fact> extends RuleText, RuleSelectors<F> {
  readonly inForceFrom: LocalDate;
  readonly inForceTo?: LocalDate;
}

interface RuleDefinition<F extends Fact> extends RuleText, RuleSelectors<F> {
  /** Days, inclusive, between which a trigger day chooses this version (domain.md §0.5). */
  readonly inForceFrom: string;
  readonly inForceTo?: string;
}

/** A deadline rule: data with a citation. @throws InvariantBroken on a definition that cannot be counted. */
export const rule = <F extends Fact>(definition: RuleDefinition<F>): DeadlineRule<F> => {
  const { id, inForceFrom, inForceTo, backward, term, ...rest } = definition;
  if (backward && term.kind !== 'working') throw new InvariantBroken(`${id} counts back, but not in working days`);
  if ((backward || term.kind === 'hours') && (rest.suspends ?? rest.resumes ?? rest.excludes ?? rest.extends))
    throw new InvariantBroken(`${id} is counted back or in hours: it cannot be suspended, left out or extended`);
  return {
    ...rest,
    id,
    term,
    ...(backward && { backward }),
    inForceFrom: localDate(inForceFrom),
    ...(inForceTo !== undefined && { inForceTo: localDate(inForceTo) }),
  };
};
