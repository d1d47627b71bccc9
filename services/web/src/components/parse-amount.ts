import { fen, type Fen } from '@one-window/kernel';

/** `8,000.5`, `８０００`, `8 000.50` in yuan; `undefined` when it is no amount. */
export const parseAmount = (typed: string): Fen | undefined => {
  const text = typed
    .trim()
    .replace(/[０-９．]/g, char => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[,，\s¥￥元]/g, '');
  if (!/^\d{1,12}(\.\d{0,2})?$/.test(text)) return undefined;
  const [whole = '0', cents = ''] = text.split('.');
  return fen(Number(whole) * 100 + Number(cents.padEnd(2, '0')));
};
