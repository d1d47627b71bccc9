import { isAfter, plusDays, plusMonths, type LocalDate } from '@one-window/kernel';
import type { Claim } from '../claim-item';
import type { Employment } from '../parties';
import { REMUNERATION } from './doors';
import type { Warning } from './suggestion';

/**
 * Last day to apply for arbitration, as far as what was told allows to say: one year from knowing (调解仲裁法27条).
 * Interruptions are not known at the window, so a passed day is a warning and never a reason not to receive.
 */
export const arbitrationLimit = (claim: Claim, employment: Employment): LocalDate | undefined => {
  const { cause, facts } = claim;
  const knew =
    cause !== undefined && REMUNERATION.has(cause)
      ? employment.endedOn
      : (facts.known ?? facts.arose ?? facts.ended ?? employment.endedOn);
  return knew && plusMonths(knew, 12);
};

/** Last day to complain: two years from the violation, from its end where it lasted (监察条例20条). */
export const inspectionLimit = (claim: Claim, employment: Employment): LocalDate | undefined => {
  const { facts, period } = claim;
  if (facts.ongoing) return undefined;
  const ended = facts.ended ?? period?.to ?? facts.arose ?? employment.endedOn;
  return ended && plusMonths(ended, 24);
};

export const hasPassed = (limit: LocalDate | undefined, today: LocalDate): boolean =>
  limit !== undefined && isAfter(today, limit);

export const limitationWarnings = (
  limit: LocalDate | undefined,
  today: LocalDate,
  nearDays: number,
): readonly Warning[] => {
  if (!limit) return [];
  if (isAfter(today, limit)) return ['limitation-passed'];
  return isAfter(plusDays(today, nearDays), limit) ? ['limitation-near'] : [];
};
