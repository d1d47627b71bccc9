import { InvariantBroken, type Fact } from '@one-window/kernel';
import { answers } from './answers';
import type { WorkingCalendar } from './calendars/working-calendar';
import { Clock } from './clock';
import type { Deadline } from './deadline';
import type { DeadlineRule, Start } from './rule';

/**
 * Every clock that a history started, with what happened to it since, in the order in which they started.
 * Pure: the same history, rules and calendar always give the same days and the same sums.
 * @throws InvariantBroken where a trigger day lies outside every version of a rule (domain.md §0.5).
 */
export const deadlinesOf = <F extends Fact>(
  history: readonly F[],
  rules: readonly DeadlineRule<F>[],
  calendar: WorkingCalendar,
): readonly Deadline[] => {
  const clocks: Clock<F>[] = [];
  for (const fact of history) {
    // What a fact does to clocks that run comes before what it starts: it cannot meet a period that it begins.
    for (const clock of clocks) clock.hear(fact, calendar);
    for (const [id, versions] of versionsById(rules)) {
      for (const { start, version } of startsOf(fact, id, versions)) {
        const base = start.key === undefined ? id : `${id}/${start.key}`;
        const before = clocks.filter(clock => clock.base === base);
        // The same trigger again (a second delivery) does not begin a period anew; only a restart does.
        if (before.some(clock => clock.isOpen)) continue;
        const key = before.length === 0 ? base : `${base}#${before.length + 1}`;
        clocks.push(new Clock({ rule: version, base, key, start, startedBy: fact.type }));
      }
    }
  }
  return clocks.map(clock => clock.deadline(calendar));
};

const versionsById = <F extends Fact>(rules: readonly DeadlineRule<F>[]): Map<string, DeadlineRule<F>[]> => {
  const byId = new Map<string, DeadlineRule<F>[]>();
  for (const each of rules) byId.set(each.id, [...(byId.get(each.id) ?? []), each]);
  return byId;
};

/** The version in force on the trigger day counts; a clock keeps it. */
const startsOf = <F extends Fact>(
  fact: F,
  id: string,
  versions: readonly DeadlineRule<F>[],
): { readonly start: Start; readonly version: DeadlineRule<F> }[] => {
  const found = versions.flatMap(version => answers(version.starts, fact).map(start => ({ start, version })));
  const inForce = found.filter(({ start, version }) => isInForce(version, start));
  const days = new Set(found.map(({ start }) => start.on));
  for (const day of days) {
    if (inForce.some(({ start }) => start.on === day)) continue;
    const first = versions.reduce((earliest, each) => (each.inForceFrom < earliest.inForceFrom ? each : earliest));
    if (first.absentBefore && day < first.inForceFrom) continue;
    throw new InvariantBroken(`${id} has no version in force on ${day}`, { ruleId: id, day, fact: fact.type });
  }
  return inForce;
};

const isInForce = <F extends Fact>({ inForceFrom, inForceTo }: DeadlineRule<F>, { on }: Start): boolean =>
  inForceFrom <= on && (inForceTo === undefined || on <= inForceTo);
