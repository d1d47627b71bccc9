import { InvariantBroken } from './decision';

declare const brand: unique symbol;

/** An amount in fen (1/100 yuan), a whole number ≥ 0. */
export type Fen = number & { readonly [brand]: 'Fen' };

/** @throws InvariantBroken when not a safe, whole, non-negative number. */
export const fen = (value: number): Fen => {
  if (!Number.isSafeInteger(value) || value < 0) throw new InvariantBroken(`not an amount in fen: ${value}`);
  return value as Fen;
};

export const yuan = (value: number): Fen => fen(Math.round(value * 100));
export const sumFen = (amounts: readonly Fen[]): Fen =>
  fen(amounts.reduce<number>((total, amount) => total + amount, 0));
export const timesFen = (amount: Fen, factor: number): Fen => fen(Math.round(amount * factor));

/** `8,000.00` */
export const formatYuan = (amount: Fen): string => {
  const [whole = '0', cents = '00'] = (amount / 100).toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
};
