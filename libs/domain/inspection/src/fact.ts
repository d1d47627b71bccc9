import type { Fact, LocalDate } from '@one-window/kernel';

/** A fact with its legal day and the articles it rests on. */
export const fact = <const Type extends string, Data>(
  type: Type,
  on: LocalDate,
  basis: readonly string[],
  data: Data,
): Fact<Type, Data> => ({ type, data, on, basis });
