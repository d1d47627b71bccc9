import { CALENDAR_SUBJECT, type CaseEventEnvelope } from '@one-window/contracts';

/** Holiday notices are events without a case. */
export const isOfCase = (event: CaseEventEnvelope): boolean => event.subject !== CALENDAR_SUBJECT;
export const isOfProceeding = (event: CaseEventEnvelope): boolean =>
  isOfCase(event) && event.data.standing !== undefined;
/** Unique over all services: their streams may have the same id. */
export const proceedingKey = (event: CaseEventEnvelope): string => `${event.source}/${event.stream}`;
