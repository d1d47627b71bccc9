import { fen } from '@one-window/kernel';
import { amountInWords, parseAmount } from './amount-in-words';

describe('Amounts', () => {
  it.each([
    [0, '零元整'],
    [800_000, '捌仟元整'],
    [123_456, '壹仟贰佰叁拾肆元伍角陆分'],
    [10_005_00, '壹万零伍元整'],
    [100_000_00, '壹拾万元整'],
    [1_010_000_00, '壹佰零壹万元整'],
    [100_200_00, '壹拾万零贰佰元整'],
    [107_000_00, '壹拾万柒仟元整'],
    [6_007_14, '陆仟零柒元壹角肆分'],
    [1_680_32, '壹仟陆佰捌拾元叁角贰分'],
    [325_04, '叁佰贰拾伍元零肆分'],
    [5_00, '伍元整'],
    [50, '伍角整'],
    [5, '伍分'],
    [123_456_789_00, '壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元整'],
    [100_000_001_00, '壹亿零壹元整'],
  ])('%i fen is %s', (amount, words) => expect(amountInWords(fen(amount))).toBe(words));

  it.each([
    ['8000', 800_000],
    ['8,000.00', 800_000],
    ['８０００．５', 800_050],
    ['¥ 8 000.05', 800_005],
    ['0', 0],
  ])('%s is read as %i fen', (typed, amount) => expect(parseAmount(typed)).toBe(amount));

  it.each(['', '-1', '1.234', 'abc', '1e5'])('%p is no amount', typed => expect(parseAmount(typed)).toBeUndefined());
});
