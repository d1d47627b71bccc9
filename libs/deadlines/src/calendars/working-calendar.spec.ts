import { localDate } from '@one-window/kernel';
import { holidayNotice, type HolidayNoticeText } from './holiday-notice';
import { provisionalYear, statutoryWeekdaysOff } from './provisional-year';
import { shippedCalendar } from './shipped-calendar';
import { withNotice, withProvisionalYear } from './with-notice';

const on = localDate;
const noticeOf2027: HolidayNoticeText = {
  year: 2027,
  notices: ['2027年放假通知（测试）'],
  noticeNumberChecked: false,
  weekdaysOff: ['2026-12-31', '2027-01-01'],
  weekendsWorked: ['2027-01-03'],
  festivals: { newYear: '2027-01-01' },
};

describe('the kind of a day, for pictures', () => {
  it.each([
    ['2026-10-08', 'work', undefined],
    ['2026-10-10', 'makeup', undefined],
    ['2026-10-03', 'holiday', '国庆节'],
    ['2026-10-18', 'weekend', undefined],
    ['2025-10-06', 'holiday', '国庆节、中秋节'],
    ['2018-12-31', 'holiday', '元旦'],
    ['2018-12-29', 'makeup', undefined],
    ['2015-09-03', 'holiday', '抗战胜利纪念日'],
  ])('%s is %s (%s)', (day, kind, festival) => {
    expect([shippedCalendar.dayKind(on(day)), shippedCalendar.festivalOf(on(day))?.zh]).toEqual([kind, festival]);
  });

  it('every weekday off of every year belongs to a festival', () => {
    const unnamed = shippedCalendar.source.notices
      .flatMap(({ weekdaysOff }) => weekdaysOff)
      .filter(day => shippedCalendar.festivalOf(day) === undefined);
    expect(unnamed).toEqual([]);
  });
});

describe('a year without a notice', () => {
  it('counts by the festival days of the regulation, those on weekends made up after them', () => {
    expect(shippedCalendar.source.provisional.map(statutoryWeekdaysOff)).toEqual([
      [
        ...['2027-01-01', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-04-05', '2027-05-03'],
        ...['2027-05-04', '2027-06-09', '2027-09-15', '2027-10-01', '2027-10-04', '2027-10-05'],
      ],
    ]);
  });

  it.each([
    ['2026-12-27', false],
    ['2026-12-28', true],
    ['2027-06-01', true],
    ['2025-12-31', false],
  ])('leaves %s provisional: %s, for its notice may move the last days of the year before', (day, provisional) => {
    expect(shippedCalendar.isProvisional(on(day))).toBe(provisional);
  });

  it.each(['2014-12-31', '2028-01-01'])('of which nothing is known is an error: %s', day => {
    expect(() => shippedCalendar.isWorkingDay(on(day))).toThrow(`load the State Council notice of ${day.slice(0, 4)}`);
  });

  it('can be given its statutory days before its notice', () => {
    const calendar = withProvisionalYear(
      shippedCalendar,
      provisionalYear({ year: 2028, basis: '全国年节及纪念日放假办法', festivals: { newYear: ['2028-01-01'] } }),
    );
    // Saturday 2028-01-01 is made up on Monday.
    expect(['2028-01-03', '2028-01-04'].map(day => calendar.isWorkingDay(on(day)))).toEqual([false, true]);
    expect(calendar.isProvisional(on('2028-01-04'))).toBe(true);
  });
});

describe('loading a notice', () => {
  const loaded = withNotice(shippedCalendar, holidayNotice(noticeOf2027));

  it('makes another version and leaves the one before as it was', () => {
    expect(loaded.version).toBe(`${shippedCalendar.version}+2027年放假通知（测试）`);
    expect([shippedCalendar.isWorkingDay(on('2026-12-31')), loaded.isWorkingDay(on('2026-12-31'))]).toEqual([
      true,
      false,
    ]);
  });

  it('settles its year and the last days of the year before', () => {
    expect(['2026-12-31', '2027-06-01'].map(day => loaded.isProvisional(on(day)))).toEqual([false, false]);
    expect(loaded.isWorkingDay(on('2027-01-03'))).toBe(true);
  });

  it.each([
    ['a Saturday among the weekdays off', { weekdaysOff: ['2027-01-02'] }, '2027-01-02 is a weekend'],
    ['a Monday among the weekends worked', { weekendsWorked: ['2027-01-04'] }, '2027-01-04 is a weekday'],
    ['a day of another year', { weekdaysOff: ['2028-01-03'] }, 'cannot be moved by the notice of 2027'],
    ['a day that does not exist', { weekdaysOff: ['2027-02-30'] }, 'not a calendar day'],
  ])('refuses %s', (_what, slip, says) => {
    expect(() => holidayNotice({ ...noticeOf2027, ...slip })).toThrow(says);
  });
});
