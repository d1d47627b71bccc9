import { parseAmount } from './parse-amount';

describe('A typed amount', () => {
  it.each([
    ['8000', 800_000],
    ['8,000.00', 800_000],
    ['８０００．５', 800_050],
    ['¥ 8 000.05', 800_005],
    ['0', 0],
  ])('%s is read as %i fen', (typed, amount) => expect(parseAmount(typed)).toBe(amount));

  it.each(['', '-1', '1.234', 'abc', '1e5'])('%p is no amount', typed => expect(parseAmount(typed)).toBeUndefined());
});
