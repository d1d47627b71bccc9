import { lightNumber, lightShapes } from './light-shape';

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
  it('a met deadline shows no number', () => expect(lightNumber('met', undefined)).toBeUndefined());
});
