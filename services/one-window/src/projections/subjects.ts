import { CALENDAR_SUBJECT, type CaseEventEnvelope } from '@one-window/contracts';

/** Holiday notices and series of case numbers are published too; they are events without a case. */
export const isOfCase = ({ subject, stream }: CaseEventEnvelope): boolean =>
  subject !== CALENDAR_SUBJECT && !stream.startsWith('numbers-');
export const isOfProceeding = (event: CaseEventEnvelope): boolean =>
  isOfCase(event) && event.data.standing !== undefined;
/** Unique over all services: their streams may have the same id. */
export const proceedingKey = (event: CaseEventEnvelope): string => `${event.source}/${event.stream}`;
