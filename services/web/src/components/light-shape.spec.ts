import { lightNumber, lightShapes, unmetEnd } from './light-shape';

describe('Light', () => {
  it('no two lights that ask for different haste share a shape', () => {
    const running = (['normal', 'near', 'today', 'overdue', 'suspended'] as const).map(
      light => lightShapes[light].shape,
    );
    expect(new Set(running).size).toBe(running.length);
  });

  it('near shows the days left', () => expect(lightNumber('near', 2)).toEqual({ over: false, days: 2 }));
  it('overdue shows the days over', () => expect(lightNumber('overdue', -1)).toEqual({ over: true, days: 1 }));
  it('due today needs no number', () => expect(lightNumber('today', 0)).toBeUndefined());
  it('a party’s period that passed before it ended has lapsed unmet', () =>
    expect(unmetEnd({ status: 'ended', dueOn: '2019-04-17', endedOn: '2019-06-18', binds: 'party' })).toBe('lapsed'));
  it('an authority’s clock that passed before it ended was overdue', () =>
    expect(unmetEnd({ status: 'ended', dueOn: '2019-04-17', endedOn: '2019-06-18', binds: 'authority' })).toBe(
      'overdue',
    ));
  it('a clock that ended before its day was only ended', () =>
    expect(unmetEnd({ status: 'ended', dueOn: '2019-07-03', endedOn: '2019-04-23', binds: 'authority' })).toBe(
      undefined,
    ));
  it('a met deadline shows no number', () => expect(lightNumber('met', undefined)).toBeUndefined());
});
