import { findUnit } from '@one-window/contracts';
import type { InspectionState } from '@one-window/domain-inspection';
import { InvariantBroken, type LocalDate } from '@one-window/kernel';

/** Words of the numbers of this body (domain.md §7.3). */
export type NumberWord = '立' | '受' | '不受' | '补' | '询' | '导' | '令' | '告' | '处' | '罚' | '不罚' | '销' | '移';

interface Numbering {
  readonly state: InspectionState;
  readonly today: LocalDate;
  allotNumber(series: string): Promise<number>;
}

/** `云新人社监立〔2026〕1号`: gap-free per year, agency and word; the same command gets the same number again. */
export const numbered = async (word: NumberWord, { state, today, allotNumber }: Numbering): Promise<string> => {
  if (state.phase === 'none') throw new InvariantBroken('a number for a case that was never registered');
  const { unit } = state.lead;
  const year = today.slice(0, 4);
  const number = await allotNumber(`${unit}/${year}/${word}`);
  return `${findUnit(unit)?.numberWord ?? unit}人社监${word}〔${year}〕${number}号`;
};
