import { healthOf, type Standing } from './health';

const codes = (standing: Standing, lagLimit = 100) => {
  const { red, amber } = healthOf(standing, lagLimit);
  return [red.map(({ code }) => code), amber.map(({ code }) => code)];
};

describe('Whether a process may be given work', () => {
  it('yes, while its messages get on', () => {
    expect(codes({ lag: 100, parkedCases: 0 })).toEqual([[], []]);
  });

  it('no, when its consumer died, stands before a message that it cannot keep, or lags beyond the limit', () => {
    expect(codes({ lag: 0, dead: 'TypeError' })).toEqual([['consumer/dead'], []]);
    expect(codes({ lag: 0, held: 'MongoDB is away' })).toEqual([['consumer/parked'], []]);
    expect(codes({ lag: 101 })).toEqual([['consumer/lags'], []]);
    expect(codes({ lag: 1 }, 0)).toEqual([['consumer/lags'], []]);
  });

  it('yes, and somebody must look, while a case is parked, the relay is in trouble, or the broker is away', () => {
    expect(codes({ lag: 0, parkedCases: 2 })).toEqual([[], ['case/parked']]);
    expect(codes({ lag: 0, relay: 'away' })).toEqual([[], ['relay/trouble']]);
    expect(codes({})).toEqual([[], ['broker/away']]);
    expect(codes({ lag: 0, reading: 'rebalance' })).toEqual([[], ['broker/away']]);
  });

  it('says why in two languages, with numbers', () => {
    expect(healthOf({ lag: 7 }, 5).red[0]?.text).toEqual({
      zh: '还有7条消息未接收，超过上限5条',
      en: '7 messages wait, more than 5',
    });
  });
});
