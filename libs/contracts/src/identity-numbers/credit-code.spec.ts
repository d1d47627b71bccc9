import fc from 'fast-check';
import { checkCreditCode, creditCodeCheckCharacter } from './credit-code';

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

describe('checkCreditCode', () => {
  it.each(['91350100M000100Y43', '9144030071526726XG', '91110000802100433B', '91440300708461136T'])(
    'accepts the published code %s',
    code => {
      expect(checkCreditCode(code)).toEqual({ valid: true, cleaned: code });
    },
  );

  it('takes small letters, spaces and full-width forms', () => {
    expect(checkCreditCode('９１３５０１００ m000100y43')).toEqual({ valid: true, cleaned: '91350100M000100Y43' });
  });

  it.each([
    ['91350100M000100Y4', 'credit-code/length', '统一社会信用代码应为18位，现为17位。请对照营业执照，或留空。'],
    [
      '9135O100M000100Y43',
      'credit-code/letter',
      '第5位是字母“O”，信用代码不用 I、O、Z、S、V，是否为“0”。请对照营业执照，或留空。',
    ],
    ['91350100M000100Y4#', 'credit-code/character', '第18位“#”不是数字或字母。请对照营业执照，或留空。'],
    ['91A50100M000100Y43', 'credit-code/region', '第3至8位应为6位行政区划数字。请对照营业执照，或留空。'],
    ['91350100M000100Y44', 'credit-code/check-digit', '统一社会信用代码第18位不符。请对照营业执照，或留空。'],
  ])('says what is wrong with %s', (typed, code, zh) => {
    expect(checkCreditCode(typed)).toMatchObject({ valid: false, fault: { code, zh } });
  });

  it('notices any single wrong character', () => {
    const first17 = '91350100M000100Y4';
    fc.assert(
      fc.property(fc.nat(16), fc.nat(30), (place, choice) => {
        const right = first17 + creditCodeCheckCharacter(first17);
        const other = CHARACTERS.charAt(choice);
        fc.pre(right[place] !== other);
        expect(checkCreditCode(right.slice(0, place) + other + right.slice(place + 1)).valid).toBe(false);
      }),
    );
  });
});
