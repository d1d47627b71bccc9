import { cleanNumber } from './clean-number';
import type { NumberCheck, NumberFault } from './number-check';

/** The 31 characters of GB 32100-2015: no I, O, Z, S, V, because they are misread. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const LOOKS_LIKE: Readonly<Record<string, string>> = { I: '1', O: '0', Z: '2', S: '5', V: 'U' };

/** The 18th character that belongs to the first 17. */
export const creditCodeCheckCharacter = (first17: string): string => {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * CHARACTERS.indexOf(first17.charAt(index)), 0);
  return CHARACTERS.charAt((31 - (sum % 31)) % 31);
};

const faultOf = (code: string, zh: string, en: string): NumberFault => ({
  code,
  zh: `${zh}。请对照营业执照，或留空。`,
  en: `${en}. Compare with the licence, or leave it empty.`,
});

const findFault = (code: string): NumberFault | undefined => {
  if (code.length !== 18)
    return faultOf(
      'credit-code/length',
      `统一社会信用代码应为18位，现为${code.length}位`,
      `A unified social credit code has 18 characters; this has ${code.length}`,
    );
  const wrong = [...code].findIndex(character => !CHARACTERS.includes(character));
  const character = code.charAt(wrong);
  const like = LOOKS_LIKE[character];
  if (wrong >= 0 && like)
    return faultOf(
      'credit-code/letter',
      `第${wrong + 1}位是字母“${character}”，信用代码不用 I、O、Z、S、V，是否为“${like}”`,
      `Character ${wrong + 1} is “${character}”; the code uses no I, O, Z, S, V. Is it “${like}”`,
    );
  if (wrong >= 0)
    return faultOf(
      'credit-code/character',
      `第${wrong + 1}位“${character}”不是数字或字母`,
      `Character ${wrong + 1}, “${character}”, is neither digit nor letter`,
    );
  if (!/^\d{6}$/.test(code.slice(2, 8)))
    return faultOf(
      'credit-code/region',
      '第3至8位应为6位行政区划数字',
      'Characters 3 to 8 must be the six digits of a region',
    );
  if (creditCodeCheckCharacter(code.slice(0, 17)) !== code[17])
    return faultOf('credit-code/check-digit', '统一社会信用代码第18位不符', 'Character 18 does not fit the others');
  return undefined;
};

/** Unified social credit code (统一社会信用代码). */
export const checkCreditCode = (typed: string): NumberCheck => {
  const cleaned = cleanNumber(typed);
  const fault = findFault(cleaned);
  return fault ? { valid: false, cleaned, fault } : { valid: true, cleaned };
};
