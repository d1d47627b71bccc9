import { legalDay, type Instant, type LocalDate } from '@one-window/kernel';
import type { ArithmeticStep } from './arithmetic-step';

/** The sum as one sentence: `30 Sep 2026 received, not counted; 1–7 Oct National Day; … → 13 Oct 2026`. */
export const arithmeticEn = (steps: readonly ArithmeticStep[]): string => {
  const days = writtenDays();
  const due = steps.findLast(step => step.kind === 'due');
  const sum = steps.filter(step => step.kind !== 'due').map(step => sentence(step, days));
  const last = writtenDays();
  return `${sum.join('; ')}${due ? ` → ${due.at ? last.moment(due.at) : last.day(due.on)}` : ''}`;
};

const sentence = (
  step: Exclude<ArithmeticStep, { kind: 'due' }>,
  { day, range, moment }: ReturnType<typeof writtenDays>,
): string => {
  switch (step.kind) {
    case 'trigger':
      return step.at
        ? `${moment(step.at)} ${step.word?.en ?? 'start'}, counted from the next hour`
        : `${day(step.on)} ${step.word?.en ?? 'start'}, not counted`;
    case 'counted': {
      const unit = step.unit === 'working' ? 'working day' : 'day';
      const count = step.first === step.last ? `${unit} ${step.first}` : `${unit}s ${step.first}–${step.last}`;
      return `${range(step.from, step.to)} ${count}${step.weekendDays > 0 ? ` (${step.weekendDays} weekend days not counted)` : ''}`;
    }
    case 'makeup':
      return `${day(step.on)} worked in exchange, working day ${step.ordinal}`;
    case 'skipped':
      return `${range(step.from, step.to)} ${step.festival?.en ?? 'holiday'}`;
    case 'excluded':
      return `${range(step.from, step.to)} ${step.why === 'suspended' ? 'suspended' : 'left out'} (${step.days} days)`;
    case 'extended':
      return `extended by ${step.days} ${step.unit === 'working' ? 'working days' : 'days'}`;
    case 'corresponding':
      return `corresponding day ${day(step.on)}${step.lastOfMonth ? ' (last of the month)' : ''}`;
    case 'hours':
      return `${step.hours} hours from ${moment(step.from)}`;
    case 'stated':
      return `the document states ${day(step.on)}`;
    case 'clear':
      return `${step.days} clear working days before, by ${day(step.on)}`;
    case 'rolled':
      return `${day(step.from)} is ${step.over === 'holiday' ? (step.festival?.en ?? 'a holiday') : step.over === 'weekend' ? 'a rest day' : 'not counted'}, moved to ${day(step.to)}`;
    case 'provisional':
      return `the holiday notice of ${step.year} is not out: counted by the statute's festival days`;
  }
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A legal day is never in doubt: the first one is written with its year, and each one that lies in another year. */
const writtenDays = () => {
  let year = '';
  const day = (date: LocalDate): string => {
    const known = date.slice(0, 4) === year;
    year = date.slice(0, 4);
    return `${+date.slice(8, 10)} ${MONTHS[+date.slice(5, 7) - 1] ?? ''}${known ? '' : ` ${year}`}`;
  };
  return {
    day,
    range: (from: LocalDate, to: LocalDate): string =>
      from === to
        ? day(from)
        : from.slice(0, 7) === to.slice(0, 7)
          ? `${+from.slice(8, 10)}–${day(to)}`
          : `${day(from)} – ${day(to)}`,
    /** In the bureau's zone, eight hours ahead of UTC. */
    moment: (at: Instant): string =>
      `${day(legalDay(at))} ${String((+at.slice(11, 13) + 8) % 24).padStart(2, '0')}:${at.slice(14, 16)}`,
  };
};
