import { LoadCalendarNoticeBody } from '@one-window/contracts';
import { projection } from '@one-window/read-model';
import { CALENDAR } from './subjects';

/** The notices that were loaded beside those the system was shipped with. */
export interface CalendarDoc {
  readonly notices: readonly LoadCalendarNoticeBody[];
}

export const calendarNotices = projection<CalendarDoc>({
  name: 'calendar',
  version: 1,
  handles: event => event.subject === CALENDAR && event.type === 'CalendarNoticeLoaded',
  key: () => CALENDAR,
  apply: (doc, event) => {
    const { notice } = event.data.fact as { readonly notice: LoadCalendarNoticeBody };
    return { notices: [...(doc?.notices ?? []).filter(one => one.year !== notice.year), notice] };
  },
  fields: { names: [], by: [], of: () => ({}) },
});
