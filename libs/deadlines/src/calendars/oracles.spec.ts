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

/** chinese-days reads a day as UTC and its weekday in local time: west of Greenwich it is wrong, and no oracle. */
const whereChineseDaysIsRight = new Date(2026, 0, 1).getTimezoneOffset() <= 0 ? it : it.skip;

describe('two public libraries as oracles, day by day', () => {
  whereChineseDaysIsRight('chinese-days agrees for 2015 to 2026', () => {
    expect(differences(2015, 2026, day => saysChineseDays(day))).toEqual([]);
  });

  it('chinese-workday agrees for 2024 to 2026', () => {
    expect(differences(2024, 2026, day => saysChineseWorkday(day))).toEqual([]);
  });

  // pins.md notes it: neither is an oracle for a year whose notice is not out.
  whereChineseDaysIsRight('chinese-days calls New Year 2027 a workday, and we do not', () => {
    expect([saysChineseDays('2027-01-01'), shippedCalendar.isWorkingDay(localDate('2027-01-01'))]).toEqual([
      true,
      false,
    ]);
  });
});
