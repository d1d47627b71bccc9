import type { WorkingCalendar } from '@one-window/deadlines';
import type { InspectionParameters } from './parameters/inspection-parameters';

/** What the rules must know beside the history of the case. */
export interface InspectionWorld {
  readonly calendar: WorkingCalendar;
  readonly parameters: InspectionParameters;
}
