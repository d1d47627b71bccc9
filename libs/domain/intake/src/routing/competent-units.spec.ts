import { city } from '../testing/city';
import { competentUnits, preferredUnit } from './competent-units';

const units = (body: 'arbitration' | 'inspection') =>
  competentUnits(body, { area: 'dongshan', employerArea: 'xincheng' }, city.offices);

describe('competentUnits', () => {
  it('gives arbitration to the place of work or the employer’s place', () =>
    expect(units('arbitration')).toEqual(['arb-dongshan', 'arb-xincheng']));

  it('gives inspection to the place of work only', () => expect(units('inspection')).toEqual(['ins-dongshan']));

  it('prefers the window’s own area, and the place of work otherwise', () => {
    expect(preferredUnit(units('arbitration'), 'win-xincheng', city.offices)).toBe('arb-xincheng');
    expect(preferredUnit(units('inspection'), 'win-xincheng', city.offices)).toBe('ins-dongshan');
  });
});
