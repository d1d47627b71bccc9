import { whereIs } from './navigation';

describe('The entry of the page that is open', () => {
  it('an officer’s queue of the unit is still the work list', () =>
    expect(whereIs('filing-officer', '/work', { queue: 'unit' })).toBe('work'));
  it('a head’s queue of the unit has an entry of its own', () => {
    expect(whereIs('institute-head', '/work', { queue: 'unit' })).toBe('unit');
    expect(whereIs('institute-head', '/work', { queue: 'approve' })).toBe('approve');
  });
  it('a supervisor’s deadlines of every light are under the entry of the overdue ones', () => {
    expect(whereIs('supervisor', '/deadlines', {})).toBe('overdue');
    expect(whereIs('supervisor', '/deadlines', { light: 'near' })).toBe('overdue');
  });
  it('a filter does not take the mark away', () =>
    expect(whereIs('inspector', '/deadlines', { light: 'near', page: 2 })).toBe('deadlines'));
  it('an open case was found', () => expect(whereIs('inspector', '/cases/17/overview', {})).toBe('find'));
  it('a page below an entry belongs to it', () => {
    expect(whereIs('inspector', '/leads/new', {})).toBe('leads');
    expect(whereIs('window-clerk', '/matters/new', {})).toBe('register');
    expect(whereIs('window-clerk', '/workshop', {})).toBeUndefined();
  });
  it.each(['window-clerk', 'filing-officer', 'inspector'] as const)('%s finds the packages to be received', role =>
    expect(whereIs(role, '/hand-overs', { direction: 'out' })).toBe('handOvers'),
  );
  it('a page without an entry has no mark', () => expect(whereIs('admin', '/work', {})).toBeUndefined());
});
