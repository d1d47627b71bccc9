import { isLocalDate, type LocalDate } from '@one-window/kernel';
import { cleanNumber } from './clean-number';
import type { NumberCheck, NumberFault } from './number-check';

/** What an ID number says about its holder (GB 11643-1999). */
export interface ResidentIdFacts {
  readonly birthDate: LocalDate;
  readonly sex: 'male' | 'female';
  /** Code of the place of first registration, and its province. */
  readonly regionCode: string;
  readonly province: string;
}

const PROVINCES: Readonly<Record<string, string>> = {
  ...{ 11: '北京市', 12: '天津市', 13: '河北省', 14: '山西省', 15: '内蒙古自治区' },
  ...{ 21: '辽宁省', 22: '吉林省', 23: '黑龙江省', 31: '上海市', 32: '江苏省', 33: '浙江省', 34: '安徽省' },
  ...{ 35: '福建省', 36: '江西省', 37: '山东省', 41: '河南省', 42: '湖北省', 43: '湖南省', 44: '广东省' },
  ...{ 45: '广西壮族自治区', 46: '海南省', 50: '重庆市', 51: '四川省', 52: '贵州省', 53: '云南省', 54: '西藏自治区' },
  ...{ 61: '陕西省', 62: '甘肃省', 63: '青海省', 64: '宁夏回族自治区', 65: '新疆维吾尔自治区', 71: '台湾省' },
  // Residence permits of Hong Kong, Macao and Taiwan residents carry numbers of the same kind.
  ...{ 81: '香港特别行政区', 82: '澳门特别行政区', 83: '台湾居民居住证' },
};

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** The 18th character that belongs to the first 17 digits (ISO 7064 MOD 11-2). */
export const residentIdCheckCharacter = (first17: string): string =>
  CHECK_CHARACTERS.charAt(WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(first17[index]), 0) % 11);

const otherwise = '请对照证件，或选“无身份证”';
const faultOf = (code: string, zh: string, en: string): NumberFault => ({
  code,
  zh: `${zh}。${otherwise}。`,
  en: `${en}. Compare with the card, or choose “no ID”.`,
});

const findFault = (id: string): NumberFault | undefined => {
  if (id.length === 15)
    return faultOf(
      'resident-id/old-form',
      '15位身份证号已停用，应为18位',
      '15-digit numbers are no longer valid; 18 are needed',
    );
  if (id.length !== 18)
    return faultOf(
      'resident-id/length',
      `身份证号应为18位，现为${id.length}位`,
      `An ID number has 18 characters; this has ${id.length}`,
    );
  const wrong = [...id].findIndex((character, index) => !(index === 17 ? /[\dX]/ : /\d/).test(character));
  if (wrong >= 0)
    return faultOf(
      'resident-id/character',
      `身份证号第${wrong + 1}位“${id[wrong]}”不是数字`,
      `Character ${wrong + 1}, “${id[wrong]}”, is not a digit`,
    );
  if (!PROVINCES[id.slice(0, 2)])
    return faultOf(
      'resident-id/region',
      `身份证号前2位“${id.slice(0, 2)}”不是省级代码`,
      `The first two digits, ${id.slice(0, 2)}, name no province`,
    );
  const born = birthDateIn(id);
  if (!isLocalDate(born) || born < '1900-01-01')
    return faultOf('resident-id/birth-date', '身份证号第7至14位不是出生日期', 'Digits 7 to 14 are not a date of birth');
  if (residentIdCheckCharacter(id.slice(0, 17)) !== id[17])
    return faultOf('resident-id/check-digit', '身份证号第18位不符', 'Character 18 does not fit the others');
  return undefined;
};

const birthDateIn = (id: string): string => `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;

export const checkResidentId = (typed: string): NumberCheck<ResidentIdFacts> => {
  const cleaned = cleanNumber(typed);
  const fault = findFault(cleaned);
  if (fault) return { valid: false, cleaned, fault };
  return {
    valid: true,
    cleaned,
    birthDate: birthDateIn(cleaned) as LocalDate,
    sex: Number(cleaned[16]) % 2 === 1 ? 'male' : 'female',
    regionCode: cleaned.slice(0, 6),
    province: PROVINCES[cleaned.slice(0, 2)] ?? '',
  };
};
