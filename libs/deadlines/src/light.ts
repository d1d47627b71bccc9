import { InvariantBroken, type Instant, type LocalDate } from '@one-window/kernel';
import type { WorkingCalendar } from './calendars/working-calendar';
import type { Deadline } from './deadline';

export type Light = 'overdue' | 'today' | 'near' | 'normal' | 'suspended' | 'met' | 'metLate' | 'ended';

export interface LightLimits {
  readonly nearWorkingDays: number;
  readonly nearShare: number;
}
export const defaultLightLimits: LightLimits = { nearWorkingDays: 2, nearShare: 0.2 };

export const light = (
  _deadline: Deadline,
  _today: LocalDate,
  _calendar: WorkingCalendar,
  _limits: LightLimits = defaultLightLimits,
  _now?: Instant,
): Light => {
  throw new InvariantBroken('not counted yet');
};
