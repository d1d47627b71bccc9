import * as handling from './handling';
import * as decisions from './inspection/decisions';
import * as investigation from './inspection/investigation';
import * as screening from './inspection/screening';
import * as supervision from './supervision';

/**
 * The facts of an inspection case (`inspection-<id>`) as other services may see them, by stored name.
 * The reporter is not in them. Deadline facts are common to all services.
 */
export const inspectionCaseEvents = {
  ...screening,
  ...investigation,
  ...decisions,
  ...handling,
  ...supervision,
} as const;
export type InspectionCaseEventType = keyof typeof inspectionCaseEvents;

export { AffectedWorker, InspectedEmployer, LeadItem, Obligation, PenaltyMeasure } from './inspection/shapes';
export { INSPECTION_STAGES, type InspectionStage } from './inspection/vocabulary';
