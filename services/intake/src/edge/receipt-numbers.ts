import { findUnit } from '@one-window/contracts';
import type { CommandId } from '@one-window/kernel';
import type { PersonalData } from '@one-window/privacy';

/** `win-xincheng/2026/收`: one gap-free series per window and year. */
export const receiptSeries = (unit: string, year: string): string => `${unit}/${year}/收`;

/** `云新窗收〔2026〕1号` (domain.md §7.3). */
export const receiptNumber = (unit: string, year: string, number: number): string =>
  `${findUnit(unit)?.numberWord ?? unit}窗收〔${year}〕${number}号`;

/** Without the letters and digits that are misread over the telephone. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRTUVWXY';

/** The query number (查询码): follows from the command, and cannot be guessed without the key of the index. */
export const queryNumber = (command: CommandId, personalData: PersonalData): string => {
  const fingerprint = Buffer.from(personalData.blindIndex('query-number', command), 'base64url');
  const letters = [...fingerprint.subarray(0, 12)].map(byte => ALPHABET.charAt(byte % ALPHABET.length));
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8, 12)].map(group => group.join('')).join('-');
};
