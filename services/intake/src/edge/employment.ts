import type { Employment as EmploymentContract, IntakeFlags as FlagsContract } from '@one-window/contracts';
import type { Employment, IntakeFlags } from '@one-window/domain-intake';
import { fen, localDate } from '@one-window/kernel';
import type { z } from 'zod';
import { withoutUndefined } from './without-undefined';

/** Every answer may be missing. */
type Told<T> = { readonly [K in keyof T]?: T[K] | undefined };

const day = (text: string | undefined) => (text === undefined ? undefined : localDate(text));

export const employmentFrom = (told: Told<z.infer<typeof EmploymentContract>>): Employment =>
  withoutUndefined({
    startedOn: day(told.startedOn),
    endedOn: day(told.endedOn),
    monthlyWageFen: told.monthlyWageFen === undefined ? undefined : fen(told.monthlyWageFen),
    contract: told.contract ?? 'unknown',
    relation: told.relation ?? 'unclear',
    overAge: told.overAge ?? false,
    pension: told.pension,
    lateRetirement: told.lateRetirement ?? false,
  });

/** Ten workers with a common claim are a collective dispute whether anybody ticked it or not (办案规则62条). */
export const flagsFrom = (told: Told<z.infer<typeof FlagsContract>>, workersCount: number): IntakeFlags => ({
  collective: told.collective ?? workersCount >= 10,
  migrantWage: told.migrantWage ?? false,
  minor: told.minor ?? false,
  pregnant: told.pregnant ?? false,
  threat: told.threat ?? false,
  mediaRisk: told.mediaRisk ?? false,
});
