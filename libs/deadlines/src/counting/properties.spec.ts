import { daysBetween, localDate, plusDays, weekday, type LocalDate } from '@one-window/kernel';
import fc from 'fast-check';
import { calendarOf } from '../calendars/calendar-of';
import { shippedCalendar } from '../calendars/shipped-calendar';
import { countCalendarDays } from './calendar-days';
import { clearWorkingDays, countBack, countWorkingDays } from './working-days';

const FIRST = localDate('2016-01-01');
const anyDay = fc.integer({ min: 0, max: 3_500 }).map(days => plusDays(FIRST, days));
const length = fc.integer({ min: 1, max: 90 });

/** The shipped calendar with one more day off. */
const withDayOff = (day: LocalDate) =>
  calendarOf({
    ...shippedCalendar.source,
    notices: shippedCalendar.source.notices.map(notice =>
      notice.year === Number(day.slice(0, 4)) ? { ...notice, weekdaysOff: [...notice.weekdaysOff, day] } : notice,
    ),
    loaded: [`one day off ${day}`],
  });

describe('counting, for any day and length', () => {
  it('a further holiday never shortens a working-day period', () => {
    fc.assert(
      fc.property(anyDay, length, fc.integer({ min: 1, max: 120 }), (start, days, later) => {
        const day = plusDays(start, later);
        fc.pre(![0, 6].includes(weekday(day)));
        expect(
          countWorkingDays(start, days, withDayOff(day)).dueOn >= countWorkingDays(start, days, shippedCalendar).dueOn,
        ).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('a suspension shifts the unrolled day by exactly its days', () => {
    fc.assert(
      fc.property(
        anyDay,
        length,
        fc.integer({ min: 0, max: 80 }),
        fc.integer({ min: 0, max: 200 }),
        (start, days, after, gap) => {
          fc.pre(after < days);
          const from = plusDays(start, after + 1);
          const plain = countCalendarDays(start, days, shippedCalendar);
          const suspended = countCalendarDays(start, days, shippedCalendar, {
            gaps: [{ from, to: plusDays(from, gap), why: 'suspended' }],
          });
          expect(daysBetween(plain.unrolledDueOn, suspended.unrolledDueOn)).toBe(gap);
        },
      ),
    );
  });

  it('a suspension shifts a working-day period by exactly the working days of its gap', () => {
    fc.assert(
      fc.property(
        anyDay,
        length,
        fc.integer({ min: 1, max: 80 }),
        fc.integer({ min: 0, max: 60 }),
        (start, days, after, gap) => {
          const from = plusDays(start, after);
          const plain = countWorkingDays(start, days, shippedCalendar).dueOn;
          fc.pre(from <= plain);
          const gaps = [{ from, to: plusDays(from, gap), why: 'suspended' as const }];
          const { dueOn } = countWorkingDays(start, days, shippedCalendar, { gaps });
          const inGap = clearWorkingDays(plusDays(from, -1), plusDays(from, gap), shippedCalendar);
          expect(clearWorkingDays(start, plusDays(dueOn, 1), shippedCalendar)).toBe(days + inGap);
        },
      ),
    );
  });

  it('an extension moves the unrolled day by exactly its days, and the roll comes once, at the end', () => {
    fc.assert(
      fc.property(anyDay, length, fc.integer({ min: 1, max: 15 }), (start, days, extraDays) => {
        const whole = countCalendarDays(start, days + extraDays, shippedCalendar);
        const extended = countCalendarDays(start, days, shippedCalendar, { extraDays });
        expect([extended.unrolledDueOn, extended.dueOn]).toEqual([whole.unrolledDueOn, whole.dueOn]);
      }),
    );
  });

  it('a last day is a working day', () => {
    fc.assert(
      fc.property(anyDay, length, (start, days) => {
        expect(shippedCalendar.isWorkingDay(countCalendarDays(start, days, shippedCalendar).dueOn)).toBe(true);
        expect(shippedCalendar.isWorkingDay(countWorkingDays(start, days, shippedCalendar).dueOn)).toBe(true);
      }),
    );
  });

  it('forwards and backwards agree from a working day', () => {
    fc.assert(
      fc.property(anyDay, length, (start, days) => {
        fc.pre(shippedCalendar.isWorkingDay(start));
        const { dueOn } = countWorkingDays(start, days, shippedCalendar);
        expect(countBack(dueOn, days, 'nth', shippedCalendar).dueOn).toBe(start);
      }),
    );
  });

  it('a notice given by the last clear day leaves the clear days, one day later does not', () => {
    fc.assert(
      fc.property(
        anyDay.map(day => plusDays(day, 30)),
        fc.integer({ min: 1, max: 10 }),
        (hearing, days) => {
          const { dueOn } = countBack(hearing, days, 'clear', shippedCalendar);
          expect(clearWorkingDays(dueOn, hearing, shippedCalendar)).toBe(days);
          expect(clearWorkingDays(plusDays(dueOn, 1), hearing, shippedCalendar)).toBe(days - 1);
        },
      ),
    );
  });
});
