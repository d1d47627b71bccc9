import { InvariantBroken, type LocalDate } from '@one-window/kernel';

/** A value with its validity in time and the place it was taken from (domain.md §0.5). */
export interface Dated<T> {
  readonly from: LocalDate;
  /** Last day, inclusive; open while absent. */
  readonly to?: LocalDate;
  readonly value: T;
  readonly source: string;
  /** `V` read in the text, `V2` read in a publication about it, `U` from memory, `D` our own choice. */
  readonly mark: 'V' | 'V2' | 'U' | 'D';
}

/** The row in force on a day. @throws InvariantBroken: a day without a rule is an error, never a guess. */
export const inForceOn = <T>(what: string, rows: readonly Dated<T>[], day: LocalDate): Dated<T> => {
  const row = rows.find(({ from, to }) => from <= day && (to === undefined || day <= to));
  if (!row) throw new InvariantBroken(`${what}: no value is in force on this day`, { day });
  return row;
};
