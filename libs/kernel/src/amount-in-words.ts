import type { Fen } from './money';

const digits = '零壹贰叁肆伍陆柒捌玖';
const places = ['', '拾', '佰', '仟'];
const groups = ['', '万', '亿', '万亿'];

const groupInWords = (group: number): string => {
  let words = '';
  let gap = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) gap = words !== '';
    else {
      words += `${gap ? '零' : ''}${digits[digit] ?? ''}${places[place] ?? ''}`;
      gap = false;
    }
  }
  return words;
};

const wholeInWords = (yuan: number): string => {
  let words = '';
  for (let index = groups.length - 1; index >= 0; index -= 1) {
    const group = Math.floor(yuan / 10_000 ** index) % 10_000;
    const before = words !== '';
    if (group === 0) continue;
    words += `${before && group < 1000 ? '零' : ''}${groupInWords(group)}${groups[index] ?? ''}`;
  }
  return words;
};

/** 金额大写 (正确填写票据和结算凭证的基本规定): `8,000.00` is 捌仟元整. */
export const amountInWords = (amount: Fen): string => {
  const yuan = Math.floor(amount / 100);
  const jiao = Math.floor(amount / 10) % 10;
  const cents = amount % 10;
  const whole = yuan === 0 ? '' : `${wholeInWords(yuan)}元`;
  if (jiao === 0 && cents === 0) return `${whole || '零元'}整`;
  const jiaoWords = jiao > 0 ? `${digits[jiao] ?? ''}角` : whole ? '零' : '';
  return `${whole}${jiaoWords}${cents > 0 ? `${digits[cents] ?? ''}分` : '整'}`;
};
