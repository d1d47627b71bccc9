import { wishOf, type Stroke } from './keystrokes';

const pressed = (key: string, more: Partial<Stroke> = {}): Stroke => ({
  key,
  ctrl: false,
  alt: false,
  inField: false,
  composing: false,
  singleKeys: true,
  ...more,
});

describe('Key strokes', () => {
  it.each([
    ['/', 'search'],
    ['n', 'register'],
    ['j', 'next-row'],
    ['k', 'previous-row'],
    ['?', 'help'],
  ])('%s asks for %s', (key, wish) => expect(wishOf(pressed(key))).toBe(wish));

  it('g then w goes to the work list', () => expect(wishOf(pressed('w', { sinceG: 400 }))).toBe('work'));
  it('g then d goes to the deadlines', () => expect(wishOf(pressed('d', { sinceG: 400 }))).toBe('deadlines'));
  it('a letter long after g is only itself', () => expect(wishOf(pressed('n', { sinceG: 1_600 }))).toBe('register'));
  it('a letter typed into a field is only a letter', () =>
    expect(wishOf(pressed('n', { inField: true }))).toBeUndefined());
  it('single letters can be switched off', () => expect(wishOf(pressed('n', { singleKeys: false }))).toBeUndefined());
  it('Ctrl+S saves, also from a field', () => expect(wishOf(pressed('s', { ctrl: true, inField: true }))).toBe('save'));
  it('Ctrl+Enter is the primary button', () =>
    expect(wishOf(pressed('Enter', { ctrl: true, inField: true }))).toBe('primary'));
  it('while an input method composes, nothing is asked', () =>
    expect(wishOf(pressed('Enter', { ctrl: true, inField: true, composing: true }))).toBeUndefined());
});
