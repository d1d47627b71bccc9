import { legalDay, type Instant, type LocalDate } from '@one-window/kernel';
import type { ArithmeticStep } from './arithmetic-step';

/** The sum as one sentence: 【2026年9月30日收件，当日不计；10月1日至7日国庆节放假；第1日10月8日…→2026年10月13日】. */
export const arithmeticZh = (steps: readonly ArithmeticStep[]): string => {
  const days = writtenDays();
  const due = steps.findLast(step => step.kind === 'due');
  const sum = steps.filter(step => step.kind !== 'due').map(step => sentence(step, days));
  const last = writtenDays();
  return `${sum.join('；')}${due ? `→${due.at ? last.moment(due.at) : last.day(due.on)}` : ''}`;
};

const sentence = (
  step: Exclude<ArithmeticStep, { kind: 'due' }>,
  { day, range, moment }: ReturnType<typeof writtenDays>,
): string => {
  switch (step.kind) {
    case 'trigger':
      return step.at
        ? `${moment(step.at)}${step.word?.zh ?? '起算'}，从下一小时起算`
        : `${day(step.on)}${step.word?.zh ?? '起算'}，当日不计`;
    case 'counted': {
      const unit = step.unit === 'working' ? '个工作日' : '日';
      const run = step.from === step.to ? day(step.from) : range(step.from, step.to);
      const count = step.first === step.last ? `第${step.first}${unit}` : `第${step.first}至${step.last}${unit}`;
      return `${run}为${count}${step.weekendDays > 0 ? `（中间周末${step.weekendDays}天不计）` : ''}`;
    }
    case 'makeup':
      return `${day(step.on)}调休上班，为第${step.ordinal}个工作日`;
    case 'skipped':
      return `${range(step.from, step.to)}${step.festival?.zh ?? ''}放假`;
    case 'excluded':
      return `${range(step.from, step.to)}${step.why === 'suspended' ? '中止' : '扣除'}${step.days}日`;
    case 'extended':
      return `延长${step.days}${step.unit === 'working' ? '个工作日' : '日'}`;
    case 'corresponding':
      return `${term(step.term)}届满之日为${day(step.on)}${step.lastOfMonth ? '（当月无对应日，为月末）' : ''}`;
    case 'hours':
      return `${step.hours}小时自${moment(step.from)}起`;
    case 'stated':
      return `文书载明至${day(step.on)}`;
    case 'clear':
      return `之前须留足${step.days}个完整工作日，最迟${day(step.on)}`;
    case 'rolled':
      return `末日${day(step.from)}为${step.over === 'holiday' ? (step.festival?.zh ?? '节假日') : step.over === 'weekend' ? '休息日' : '不计之日'}，顺延至${day(step.to)}`;
    case 'provisional':
      return `${step.year}年放假通知未发布，暂按法定节日计算`;
  }
};

/** A legal day is never in doubt: the first one is written with its year, and each one that lies in another year. */
const writtenDays = () => {
  let year = '';
  const day = (date: LocalDate): string => {
    const known = date.slice(0, 4) === year;
    year = date.slice(0, 4);
    return `${known ? '' : `${year}年`}${+date.slice(5, 7)}月${+date.slice(8, 10)}日`;
  };
  return {
    day,
    range: (from: LocalDate, to: LocalDate): string =>
      from === to
        ? day(from)
        : from.slice(0, 7) === to.slice(0, 7)
          ? `${day(from)}至${+to.slice(8, 10)}日`
          : `${day(from)}至${day(to)}`,
    /** In the bureau's zone, eight hours ahead of UTC. */
    moment: (at: Instant): string =>
      `${day(legalDay(at))}${String((+at.slice(11, 13) + 8) % 24).padStart(2, '0')}:${at.slice(14, 16)}`,
  };
};

const term = (of: Extract<ArithmeticStep, { kind: 'corresponding' }>['term']): string =>
  of.kind === 'years' ? `${of.years}年` : of.kind === 'months' ? `${of.months}个月` : '期间';
