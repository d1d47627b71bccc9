import { localDate } from '@one-window/kernel';
import { shippedCalendar } from '../calendars/shipped-calendar';
import { countCalendarDays } from './calendar-days';
import { countBack, countWorkingDays } from './working-days';

const on = localDate;

// domain.md §3.6, each with why it is there.
describe('the vectors of the specification', () => {
  it.each([
    ['2026-09-30', 5, '2026-10-13', 'the make-up Saturday 10-10 counts'],
    ['2026-02-13', 5, '2026-02-27', 'Spring Festival: 02-14 counts, 15–23 are off'],
    ['2026-09-18', 5, '2026-09-24', 'the make-up Sunday 09-20 counts'],
    ['2026-04-30', 3, '2026-05-08', 'Labour Day'],
    ['2026-09-24', 10, '2026-10-15', 'Mid-Autumn and National Day in between'],
    ['2025-09-26', 5, '2025-10-10', 'the make-up Sunday 09-28 counts'],
    ['2026-07-06', 60, '2026-09-28', 'a long period'],
    ['2026-07-06', 90, '2026-11-13', 'with extension'],
  ])('%s + %i working days → %s: %s', (start, days, due) => {
    expect(countWorkingDays(on(start), days, shippedCalendar)).toMatchObject({ dueOn: due, provisional: false });
  });

  it.each([
    ['2026-08-20', 45, '2026-10-04', '2026-10-08', 'rolls over National Day'],
    ['2026-09-18', 15, '2026-10-03', '2026-10-08', 'rolls over National Day'],
    ['2026-01-31', 15, '2026-02-15', '2026-02-24', 'rolls over Spring Festival'],
    ['2026-09-25', 15, '2026-10-10', '2026-10-10', 'a working Saturday does not roll'],
    ['2026-07-06', 90, '2026-10-04', '2026-10-08', 'rolls over National Day'],
  ])('%s + %i calendar days → %s, rolled %s: %s', (start, days, unrolledDueOn, dueOn) => {
    expect(countCalendarDays(on(start), days, shippedCalendar)).toMatchObject({
      unrolledDueOn,
      dueOn,
      provisional: false,
    });
  });

  it('extends on the unrolled day and rolls once: 45 + 15 days from 2026-08-20 → 2026-10-19', () => {
    expect(countCalendarDays(on('2026-08-20'), 45, shippedCalendar, { extraDays: 15 }).dueOn).toBe('2026-10-19');
  });

  it.each([
    ['nth', '2026-09-30'],
    ['clear', '2026-09-29'],
  ] as const)('counts 5 working days back (%s) from a hearing on 2026-10-13 → %s', (how, due) => {
    expect(countBack(on('2026-10-13'), 5, how, shippedCalendar)).toMatchObject({ dueOn: due, unrolledDueOn: due });
  });

  it.each([
    ['45 calendar days from 2026-11-23', countCalendarDays(on('2026-11-23'), 45, shippedCalendar), '2027-01-07'],
    ['60 working days from 2026-11-23', countWorkingDays(on('2026-11-23'), 60, shippedCalendar), '2027-02-22'],
    ['15 calendar days from 2026-12-18', countCalendarDays(on('2026-12-18'), 15, shippedCalendar), '2027-01-04'],
  ])('%s end in a year without a notice: provisional', (_name, counted, dueOn) => {
    expect(counted).toMatchObject({ dueOn, provisional: true });
  });
});
