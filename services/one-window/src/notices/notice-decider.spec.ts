import { instant, localDate, type Decision } from '@one-window/kernel';
import { shippedCalendar } from '@one-window/deadlines';
import { noticeDecider, type LoadCalendarNotice, type NoticeFact, type NoticeRejection } from './notice-decider';
import { admin } from '../testing/case-story';

const of2027 = {
  year: 2027,
  notices: ['国办发明电〔2026〕9号'],
  noticeNumberChecked: true,
  weekdaysOff: ['2027-01-01', '2027-02-08', '2027-10-01'],
  weekendsWorked: ['2027-02-20'],
  festivals: { newYear: '2027-01-01' },
};
type Notice = typeof of2027;

const given = (...loaded: readonly Notice[]) => ({
  when: (notice: Notice): Decision<NoticeFact, NoticeRejection> => {
    const data = { notice, issuedOn: '2026-11-05' };
    const facts = loaded.map((one): NoticeFact => ({
      type: 'CalendarNoticeLoaded',
      data: { notice: one, issuedOn: '2026-11-05' },
      on: localDate('2026-11-05'),
      basis: [],
    }));
    const state = facts.reduce((so, fact) => noticeDecider.evolve(so, fact), noticeDecider.initial);
    const command: LoadCalendarNotice = {
      type: 'LoadCalendarNotice',
      data,
      by: admin,
      at: instant('2026-11-06T09:00:00+08:00'),
      today: localDate('2026-11-06'),
    };
    return noticeDecider.decide(command, state, { calendar: shippedCalendar });
  },
});
const refusedWith = (code: string): unknown =>
  expect.objectContaining({ kind: 'rejected', rejection: expect.objectContaining({ code }) });

describe('loading a notice on holidays', () => {
  it('is recorded with its days', () => {
    expect(given().when(of2027)).toMatchObject({
      kind: 'accepted',
      events: [{ type: 'CalendarNoticeLoaded', data: { notice: of2027 }, on: '2026-11-06' }],
    });
  });

  it('is refused when it is loaded already, and accepted when an amending notice states the year anew', () => {
    expect(given(of2027).when(of2027)).toEqual(refusedWith('notice/loaded'));
    expect(
      given(of2027).when({ ...of2027, notices: ['国办发明电〔2027〕1号'], weekdaysOff: ['2027-01-01'] }),
    ).toMatchObject({ kind: 'accepted' });
  });

  it('may move the last days of the year before, and no other day of another year', () => {
    expect(given().when({ ...of2027, weekdaysOff: ['2026-12-31'] })).toMatchObject({ kind: 'accepted' });
    expect(given().when({ ...of2027, weekdaysOff: ['2026-11-02'] })).toEqual(refusedWith('notice/outside-year'));
    expect(given().when({ ...of2027, weekendsWorked: ['2028-01-01'] })).toEqual(refusedWith('notice/outside-year'));
  });

  it('is refused with a weekend as a weekday off, a weekday as a make-up day, or a day that is both', () => {
    expect(given().when({ ...of2027, weekdaysOff: ['2027-01-02'] })).toEqual(refusedWith('notice/not-a-weekday'));
    expect(given().when({ ...of2027, weekendsWorked: ['2027-02-19'] })).toEqual(refusedWith('notice/not-a-weekend'));
    expect(given().when({ ...of2027, weekdaysOff: ['2027-02-20'] })).toEqual(refusedWith('notice/contradictory'));
  });
});
