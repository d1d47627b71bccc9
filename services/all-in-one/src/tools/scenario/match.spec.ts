import { difference } from './match';

describe('a partial expectation', () => {
  it.each([
    ['a map that holds more', { a: 1 }, { a: 1, b: 2 }],
    ['list members in order, with others between', [{ t: 'A' }, { t: 'C' }], [{ t: 'A' }, { t: 'B' }, { t: 'C' }]],
    ['something that must not match', { a: { not: 2 } }, { a: 1 }],
    ['something that must be missing', { b: { absent: true } }, { a: 1 }],
  ])('fits %s', (_name, expected, actual) => expect(difference(expected, actual)).toBeUndefined());

  it.each([
    ['another value, with its path', { a: { b: 1 } }, { a: { b: 2 } }, 'a.b: expected 1, found 2'],
    ['members in the wrong order', ['C', 'A'], ['A', 'C'], '(answer)[1]: "A" not found (in order) in ["A","C"]'],
    ['what must not be', { a: { not: 1 } }, { a: 1 }, 'a: must not be 1'],
    ['what must be missing', { a: { absent: true } }, { a: 1 }, 'a: must be absent, found 1'],
    ['a list where there is none', { a: ['x'] }, {}, 'a: expected a list, found nothing'],
  ])('reports %s', (_name, expected, actual, sentence) => expect(difference(expected, actual)).toBe(sentence));
});
