import { instantFromEpochMs, legalDay, type LocalDate } from '@one-window/kernel';

/** The bureau's day, whatever zone the browser is set to. Only for suggestions: the server's clock decides. */
export const todayHere = (): LocalDate => legalDay(instantFromEpochMs(Date.now()));
