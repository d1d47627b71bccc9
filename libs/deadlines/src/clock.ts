import type { Fact, Instant, LocalDate } from '@one-window/kernel';
import { answers } from './answers';
import type { WorkingCalendar } from './calendars/working-calendar';
import { countTerm } from './counting/count-term';
import type { Counted, Gap } from './counting/counted';
import type { Deadline, DeadlineStatus, Move, MoveReason } from './deadline';
import type { DeadlineRule, Selectors, Start } from './rule';

interface Opening<F extends Fact> {
  readonly rule: DeadlineRule<F>;
  readonly base: string;
  readonly key: string;
  readonly start: Start;
  readonly startedBy: string;
}

interface Closing {
  readonly status: Extract<DeadlineStatus, 'met' | 'ended'>;
  readonly on: LocalDate;
  readonly at?: Instant;
  readonly by: string;
}

/** One clock of one case while the history is read. Lives only inside `deadlinesOf`. */
export class Clock<F extends Fact> {
  readonly base: string;
  private start: Start;
  private startedBy: string;
  private gaps: readonly Gap[] = [];
  private extraDays = 0;
  private suspendedOn: LocalDate | undefined;
  private closing: Closing | undefined;
  private readonly moves: Move[] = [];

  constructor(private readonly opening: Opening<F>) {
    this.base = opening.base;
    this.start = opening.start;
    this.startedBy = opening.startedBy;
  }

  get isOpen(): boolean {
    return this.closing === undefined;
  }

  /** What a later fact does to it. */
  hear(fact: F, calendar: WorkingCalendar): void {
    const { rule } = this.opening;
    const mine = <Answer extends { readonly key?: string }>(
      selectors: Selectors<F, Answer> | undefined,
    ): readonly Answer[] =>
      this.isOpen ? answers(selectors, fact).filter(answer => this.isTouchedBy(answer.key)) : [];

    for (const restart of mine(rule.restarts))
      this.move('restarted', restart.on, fact, calendar, () => this.restart(restart, fact));
    for (const { on } of mine(rule.suspends))
      this.move('suspended', on, fact, calendar, () => void (this.suspendedOn ??= on));
    for (const { on } of mine(rule.resumes)) this.resume(on, fact, calendar);
    for (const { from, to } of mine(rule.excludes))
      this.move('excluded', from, fact, calendar, () => this.leaveOut({ from, to, why: 'excluded' }));
    for (const { days } of mine(rule.extends))
      this.move('extended', fact.on, fact, calendar, () => void (this.extraDays += days), days);
    for (const { on, at } of mine(rule.meets)) this.closing ??= { status: 'met', on, ...(at && { at }), by: fact.type };
    for (const { on } of mine(rule.ends)) this.closing ??= { status: 'ended', on, by: fact.type };
  }

  deadline(calendar: WorkingCalendar): Deadline {
    const { rule, key } = this.opening;
    const { dueOn, unrolledDueOn, dueAt, provisional, steps } = this.count(calendar);
    const closing = this.closing;
    return {
      key,
      ruleId: rule.id,
      ruleVersion: rule.version,
      title: rule.title,
      article: rule.article,
      layer: rule.layer,
      binds: rule.binds ?? 'authority',
      term: this.start.term ?? rule.term,
      ...(rule.backward && { backward: rule.backward }),
      startedOn: this.start.on,
      startedBy: this.startedBy,
      dueOn,
      unrolledDueOn,
      ...(dueAt && { dueAt }),
      provisional,
      calendarVersion: calendar.version,
      status: closing?.status ?? (this.suspendedOn ? 'suspended' : 'running'),
      ...(this.suspendedOn && !closing && { suspendedOn: this.suspendedOn }),
      ...(closing?.status === 'met' && { metOn: closing.on, late: !provisional && isAfterDue(closing, dueOn, dueAt) }),
      ...(closing?.status === 'ended' && { endedOn: closing.on }),
      ...(closing && { closedBy: closing.by }),
      steps,
      moves: this.moves,
    };
  }

  /** Without a key a fact touches every open clock of the rule. */
  private isTouchedBy(key: string | undefined): boolean {
    return key === undefined || key === this.opening.start.key;
  }

  private resume(on: LocalDate, fact: F, calendar: WorkingCalendar): void {
    const from = this.suspendedOn;
    if (from === undefined) return;
    this.move('resumed', on, fact, calendar, () => {
      this.suspendedOn = undefined;
      this.leaveOut({ from, to: on, why: 'suspended' });
    });
  }

  private restart(start: Start, fact: F): void {
    this.start = start;
    this.startedBy = fact.type;
    this.gaps = [];
    this.extraDays = 0;
    this.suspendedOn = undefined;
  }

  private leaveOut(gap: Gap): void {
    this.gaps = [...this.gaps, gap];
  }

  private move(
    why: MoveReason,
    on: LocalDate,
    fact: F,
    calendar: WorkingCalendar,
    change: () => void,
    days?: number,
  ): void {
    const oldDue = this.count(calendar).dueOn;
    change();
    const article = fact.basis.length > 0 ? fact.basis.join('；') : this.opening.rule.article;
    this.moves.push({
      why,
      by: fact.type,
      on,
      article,
      ...(days !== undefined && { days }),
      oldDue,
      newDue: this.count(calendar).dueOn,
    });
  }

  private count(calendar: WorkingCalendar): Counted {
    const { rule } = this.opening;
    return countTerm(this.start.term ?? rule.term, rule.backward, this.start, calendar, {
      gaps: this.gaps,
      extraDays: this.extraDays,
      ...(rule.trigger && { word: rule.trigger }),
    });
  }
}

const isAfterDue = ({ on, at }: Closing, dueOn: LocalDate, dueAt: Instant | undefined): boolean =>
  dueAt !== undefined && at !== undefined ? at > dueAt : on > dueOn;
