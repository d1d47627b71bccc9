import { isWorkday as saysChineseDays } from 'chinese-days';
import { isWorkday as saysChineseWorkday } from 'chinese-workday';
import { localDate, plusDays } from '@one-window/kernel';
import { shippedCalendar } from './shipped-calendar';

/** Days of the years on which an oracle differs from our calendar. */
const differences = (first: number, last: number, says: (date: string) => boolean): string[] => {
  const different: string[] = [];
  for (let day = localDate(`${first}-01-01`); day <= `${last}-12-31`; day = plusDays(day, 1)) {
    if (says(day) !== shippedCalendar.isWorkingDay(day)) different.push(day);
  }
  return different;
};

describe('two public libraries as oracles, day by day', () => {
  it('chinese-days agrees for 2015 to 2026', () => {
    expect(differences(2015, 2026, day => saysChineseDays(day))).toEqual([]);
  });

  it('chinese-workday agrees for 2024 to 2026', () => {
    expect(differences(2024, 2026, day => saysChineseWorkday(day))).toEqual([]);
  });

  // pins.md notes it: neither is an oracle for a year whose notice is not out.
  it('both call New Year 2027 a workday, and we do not', () => {
    expect([saysChineseDays('2027-01-01'), shippedCalendar.isWorkingDay(localDate('2027-01-01'))]).toEqual([
      true,
      false,
    ]);
  });
});
