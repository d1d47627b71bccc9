import { InvariantBroken, type LocalDate } from '@one-window/kernel';

/** A figure or a switch as it was in force, with the paper it comes from (domain.md §0.5). Both days inclusive. */
export interface Dated<T> {
  readonly inForceFrom: LocalDate;
  readonly inForceTo?: LocalDate;
  readonly value: T;
  readonly source: string;
}
export type Parameter<T> = readonly Dated<T>[];

export const findInForce = <T extends { readonly inForceFrom: LocalDate; readonly inForceTo?: LocalDate }>(
  versions: readonly T[],
  day: LocalDate,
): T | undefined =>
  versions.find(version => version.inForceFrom <= day && (version.inForceTo === undefined || day <= version.inForceTo));

/** @throws InvariantBroken for a day without a value: a gap in the law's tables is never silently filled. */
export const valueOn = <T>(parameter: Parameter<T>, day: LocalDate): T => {
  const version = findInForce(parameter, day);
  if (!version) throw new InvariantBroken('no value in force', { day, known: parameter.length });
  return version.value;
};
