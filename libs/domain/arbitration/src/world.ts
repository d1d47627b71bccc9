import type { WorkingCalendar } from '@one-window/deadlines';
import type { ArbitrationParameters } from './parameters/parameters';

/** What the rules must know beside the history. */
export interface ArbitrationWorld {
  readonly calendar: WorkingCalendar;
  readonly parameters: ArbitrationParameters;
}
