import type { CaseEventEnvelope } from '@one-window/contracts';

/** Events whose subject is no case: notices on holidays. */
export const CALENDAR = 'calendar';

export const isOfCase = (event: CaseEventEnvelope): boolean => event.subject !== CALENDAR;
export const isOfProceeding = (event: CaseEventEnvelope): boolean =>
  isOfCase(event) && event.data.standing !== undefined;
/** Unique over all services: their streams may have the same id. */
export const proceedingKey = (event: CaseEventEnvelope): string => `${event.source}/${event.stream}`;
