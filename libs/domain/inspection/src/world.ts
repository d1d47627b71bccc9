import type { WorkingCalendar } from '@one-window/deadlines';
import type { LocalDate } from '@one-window/kernel';
import type { InspectionParameters } from './parameters/inspection-parameters';

/** What the rules must know beside the history of the case. */
export interface InspectionWorld {
  readonly calendar: WorkingCalendar;
  /** The legal day on which it is asked: guards have no command to read it from. */
  readonly today: LocalDate;
  readonly parameters: InspectionParameters;
}
