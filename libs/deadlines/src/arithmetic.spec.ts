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
      '9月30日收件，当日不计；10月1日至7日国庆节放假；10月8日至9日为第1至2个工作日；10月10日调休上班，为第3个工作日；10月12日至13日为第4至5个工作日→10月13日',
    );
    expect(arithmeticEn(steps)).toBe(
      '30 Sep received, not counted; 1–7 Oct National Day; 8–9 Oct working days 1–2; 10 Oct worked in exchange, working day 3; 12–13 Oct working days 4–5 → 13 Oct',
    );
  });

  it('of forty-five days whose last one rolls', () => {
    const { steps } = countCalendarDays(localDate('2026-08-20'), 45, shippedCalendar);
    expect(arithmeticZh(steps)).toBe(
      '8月20日起算，当日不计；8月21日至10月4日为第1至45日；末日10月4日为国庆节，顺延至10月8日→10月8日',
    );
  });

  it('of clear working days before a hearing', () => {
    const { steps } = countBack(localDate('2026-10-13'), 5, 'clear', shippedCalendar);
    expect(arithmeticZh(steps)).toContain('之前须留足5个完整工作日，最迟');
  });

  it('of hours, in the time of the place', () => {
    const { steps } = countHours(instant('2026-04-23T15:20:00+08:00'), 24);
    expect(arithmeticZh(steps)).toBe('4月23日15:20起算，从下一小时起算；24小时自4月23日16:00起→4月24日16:00');
  });
});
