import { instant, localDate } from '@one-window/kernel';
import { arithmeticEn } from './arithmetic-en';
import { arithmeticZh } from './arithmetic-zh';
import { shippedCalendar } from './calendars/shipped-calendar';
import { countCalendarDays } from './counting/calendar-days';
import { countHours } from './counting/hours';
import { countBack, countWorkingDays } from './counting/working-days';

const received = { zh: '收件', en: 'received' };

describe('the arithmetic as a sentence', () => {
  it('of five working days over National Day', () => {
    const { steps } = countWorkingDays(localDate('2026-09-30'), 5, shippedCalendar, { word: received });
    expect(arithmeticZh(steps)).toBe(
      '2026年9月30日收件，当日不计；10月1日至7日国庆节放假；10月8日至9日为第1至2个工作日；10月10日调休上班，为第3个工作日；10月12日至13日为第4至5个工作日→2026年10月13日',
    );
    expect(arithmeticEn(steps)).toBe(
      '30 Sep 2026 received, not counted; 1–7 Oct National Day; 8–9 Oct working days 1–2; 10 Oct worked in exchange, working day 3; 12–13 Oct working days 4–5 → 13 Oct 2026',
    );
  });

  it('of forty-five days whose last one rolls', () => {
    const { steps } = countCalendarDays(localDate('2026-08-20'), 45, shippedCalendar);
    expect(arithmeticZh(steps)).toBe(
      '2026年8月20日起算，当日不计；8月21日至10月4日为第1至45日；末日10月4日为国庆节，顺延至10月8日→2026年10月8日',
    );
  });

  it('of days that run into another year, which is named where it begins', () => {
    const { steps } = countCalendarDays(localDate('2026-12-20'), 30, shippedCalendar);
    expect(arithmeticZh(steps)).toContain('2026年12月20日起算，当日不计；12月21日至2027年1月19日为第1至30日');
    expect(arithmeticEn(steps)).toContain('20 Dec 2026 start, not counted; 21 Dec – 19 Jan 2027 days 1–30');
    expect(arithmeticZh(steps)).toMatch(/→2027年1月19日$/);
  });

  it('of clear working days before a hearing', () => {
    const { steps } = countBack(localDate('2026-10-13'), 5, 'clear', shippedCalendar);
    expect(arithmeticZh(steps)).toContain('之前须留足5个完整工作日，最迟');
  });

  it('of hours, in the time of the place', () => {
    const { steps } = countHours(instant('2026-04-23T15:20:00+08:00'), 24);
    expect(arithmeticZh(steps)).toBe(
      '2026年4月23日15:20起算，从下一小时起算；24小时自4月23日16:00起→2026年4月24日16:00',
    );
  });
});
