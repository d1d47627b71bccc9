import type { Light } from '@one-window/contracts';
import { defaultLightLimits, type WorkingCalendar } from '@one-window/deadlines';
import { epochMs, instantFromEpochMs, plusDays, type Instant, type LocalDate } from '@one-window/kernel';
import type { Where } from '@one-window/read-model';
import { lastDayWithin } from './calendar';

/**
 * `light` of the deadlines library, said in the fields of the board, so that lists and counts are made by the database.
 * A spec holds the two together.
 */
export const lightWhere = (light: Light, today: LocalDate, at: Instant, calendar: WorkingCalendar): Where => {
  const running: Where = { field: 'running', is: 1 };
  const passed: Where = {
    any: [
      { field: 'dueOn', to: dayBefore(today) },
      { field: 'dueAt', to: justBefore(at) },
    ],
  };
  const open: Where = {
    any: [
      { field: 'dueAt', is: null },
      { field: 'dueAt', from: at },
    ],
  };
  const later: Where = { all: [{ field: 'dueOn', from: dayAfter(today) }, open] };
  const soon = lastDayWithin(calendar, today, defaultLightLimits.nearWorkingDays);
  switch (light) {
    case 'overdue':
      return { all: [running, passed, { field: 'authority', is: 1 }] };
    case 'lapsed':
      return { all: [running, passed, { field: 'authority', is: 0 }] };
    case 'today':
      return { all: [running, { field: 'dueOn', is: today }, open] };
    case 'near':
      return {
        all: [
          running,
          later,
          {
            any: [
              { field: 'dueOn', to: soon },
              { field: 'nearFrom', to: today },
            ],
          },
        ],
      };
    case 'normal':
      return {
        all: [running, later, { field: 'dueOn', from: dayAfter(soon) }, { field: 'nearFrom', from: dayAfter(today) }],
      };
    default:
      return { field: 'light', is: light };
  }
};

const dayAfter = (day: LocalDate): LocalDate => plusDays(day, 1);
const dayBefore = (day: LocalDate): LocalDate => plusDays(day, -1);
const justBefore = (at: Instant): Instant => instantFromEpochMs(epochMs(at) - 1);
