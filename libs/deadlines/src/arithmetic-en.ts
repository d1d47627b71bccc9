import { legalDay, type Instant, type LocalDate } from '@one-window/kernel';
import type { ArithmeticStep } from './arithmetic-step';

/** The sum as one sentence: `30 Sep received, not counted; 1–7 Oct National Day; … → 13 Oct`. */
export const arithmeticEn = (steps: readonly ArithmeticStep[]): string => {
  const due = steps.findLast(step => step.kind === 'due');
  const sum = steps.filter(step => step.kind !== 'due').map(sentence);
  return `${sum.join('; ')}${due ? ` → ${due.at ? moment(due.at) : day(due.on)}` : ''}`;
};

const sentence = (step: Exclude<ArithmeticStep, { kind: 'due' }>): string => {
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
const day = (date: LocalDate): string => `${+date.slice(8, 10)} ${MONTHS[+date.slice(5, 7) - 1] ?? ''}`;
const range = (from: LocalDate, to: LocalDate): string =>
  from === to
    ? day(from)
    : from.slice(0, 7) === to.slice(0, 7)
      ? `${+from.slice(8, 10)}–${day(to)}`
      : `${day(from)} – ${day(to)}`;

/** In the bureau's zone, eight hours ahead of UTC. */
const moment = (at: Instant): string =>
  `${day(legalDay(at))} ${String((+at.slice(11, 13) + 8) % 24).padStart(2, '0')}:${at.slice(14, 16)}`;
