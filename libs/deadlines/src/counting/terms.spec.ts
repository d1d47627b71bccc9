import { instant, localDate } from '@one-window/kernel';
import { shippedCalendar } from '../calendars/shipped-calendar';
import { countTerm } from './count-term';
import { countHours } from './hours';
import { countWorkingDays } from './working-days';

const on = localDate;
const count = (term: Parameters<typeof countTerm>[0], start: string, dueOn?: string) =>
  countTerm(term, undefined, { on: on(start), ...(dueOn && { dueOn: on(dueOn) }) }, shippedCalendar);

describe('months, years and stated days', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28', '2026-02-28', 'no 31 February: its last day, a working Saturday'],
    ['2026-07-03', 3, '2026-10-03', '2026-10-08', 'rolls over National Day'],
    ['2024-02-29', 12, '2025-02-28', '2025-02-28', 'no leap day in 2025'],
  ])('%s + %i months → %s, rolled %s: %s', (start, months, unrolledDueOn, dueOn) => {
    expect(count({ kind: 'months', months }, start)).toMatchObject({ unrolledDueOn, dueOn });
  });

  it('two years end on the same day of the year', () => {
    expect(count({ kind: 'years', years: 2 }, '2023-06-01')).toMatchObject({ dueOn: '2025-06-03' });
  });

  it('a retention period ends on its day and needs no calendar', () => {
    expect(count({ kind: 'years', years: 10, rolls: false }, '2026-03-02')).toMatchObject({
      dueOn: '2036-03-02',
      provisional: false,
    });
  });

  it('a period into a year nobody knows is an error that says what to load', () => {
    expect(() => count({ kind: 'years', years: 10 }, '2026-03-02')).toThrow(/does not know 2036: load .*2036年/);
  });

  it('a stated day on a rest day moves to the next working day', () => {
    expect(count({ kind: 'stated' }, '2026-09-01', '2026-10-03')).toMatchObject({
      unrolledDueOn: '2026-10-03',
      dueOn: '2026-10-08',
    });
  });
});

describe('hours', () => {
  it.each([
    ['2026-09-30T15:20:00+08:00', '2026-10-01T16:00:00+08:00', 'the hour begun does not count; holidays do'],
    ['2026-04-23T15:00:00+08:00', '2026-04-24T16:00:00+08:00', 'nor does an hour that has just begun'],
    ['2026-04-23T23:30:00+08:00', '2026-04-25T00:00:00+08:00', 'into the legal day after next'],
  ])('24 from %s → %s: %s', (at, due) => {
    expect(countHours(instant(at), 24).dueAt).toBe(instant(due));
  });
});

describe('working days with a gap', () => {
  it('the day of suspension no longer counts, the day of resumption does', () => {
    // Monday 03-02; Tuesday and Wednesday count, the clock stands Thursday to Wednesday, then 03-12, 13 and 16.
    const { dueOn, steps } = countWorkingDays(on('2026-03-02'), 5, shippedCalendar, {
      gaps: [{ from: on('2026-03-05'), to: on('2026-03-12'), why: 'suspended' }],
    });
    expect(dueOn).toBe('2026-03-16');
    expect(steps).toContainEqual({ kind: 'excluded', from: '2026-03-05', to: '2026-03-11', days: 7, why: 'suspended' });
  });

  it('stopped on its trigger day, it begins after the day of resumption', () => {
    const gaps = [{ from: on('2026-03-02'), to: on('2026-03-09'), why: 'suspended' as const }];
    expect(countWorkingDays(on('2026-03-02'), 5, shippedCalendar, { gaps }).dueOn).toBe('2026-03-16');
  });
});
