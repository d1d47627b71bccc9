import { localDate } from '@one-window/kernel';
import { parseDate } from './parse-date';

const today = localDate('2026-11-24');

describe('DateInput', () => {
  it.each([
    ['20261012', '2026-10-12'],
    ['2026-10-12', '2026-10-12'],
    ['2026/1/5', '2026-01-05'],
    ['2026.10.12', '2026-10-12'],
    ['2026年10月12日', '2026-10-12'],
    ['10-12', '2026-10-12'],
    ['10月12日', '2026-10-12'],
    ['1012', '2026-10-12'],
    ['２０２６－１０－１２', '2026-10-12'],
    [' 20261012 ', '2026-10-12'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is %s', (typed, day) => expect(parseDate(typed, today)).toBe(day));

  it.each(['', '2026-13-45', '2026-02-29', '12', '26-10-12', 'tomorrow', '2026-10-12-1'])('%p is no day', typed =>
    expect(parseDate(typed, today)).toBeUndefined(),
  );
});
