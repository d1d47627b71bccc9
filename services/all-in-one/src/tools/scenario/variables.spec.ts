import { at, substitute } from './variables';

const kept = new Map<string, unknown>([
  ['case', { id: 'c-1', items: [{ amountFen: 800_000 }] }],
  ['n', 3],
]);

describe('kept values', () => {
  it('keep their type where they stand alone', () =>
    expect(substitute({ n: '$n', a: '$case.items.0.amountFen' }, kept)).toEqual({ n: 3, a: 800_000 }));
  it('are put into longer text', () => expect(substitute('案 $case.id：$n 项，$$1', kept)).toBe('案 c-1：3 项，$1'));
  it('that were never kept are named', () =>
    expect(() => substitute('$other', kept)).toThrow('$other was never kept by an earlier step'));
});

describe('a path into an answer', () => {
  const answer = {
    documents: [
      { kind: 'award', id: 'd-2' },
      { kind: 'notice', id: 'd-1' },
    ],
  };
  it.each([
    ['documents.1.id', 'd-1'],
    ['documents[kind=award].id', 'd-2'],
    ['documents[kind=order].id', undefined],
    ['nothing.there', undefined],
  ])('%s → %s', (path, value) => expect(at(answer, path)).toBe(value));
});
