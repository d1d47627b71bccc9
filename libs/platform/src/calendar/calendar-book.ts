import { CALENDAR_SUBJECT, CalendarNoticeLoaded } from '@one-window/contracts';
import { holidayNotice, shippedCalendar, withNotice, type WorkingCalendar } from '@one-window/deadlines';
import type { EventStore, RecordedEvent } from '@one-window/event-store';
import { streamId } from '@one-window/kernel';

/** One stream in each service's store: the notices it counts with. */
export const CALENDAR_STREAM = streamId(CALENDAR_SUBJECT);

/** `Loaded` where an administrator gave it, `Adopted` in the services that heard of it. */
const NOTICE_FACTS: readonly string[] = ['CalendarNoticeLoaded', 'CalendarNoticeAdopted'];

/** The calendar that one service counts with now: as shipped, and the notices that its own history holds. */
export class CalendarBook {
  private calendar: WorkingCalendar = shippedCalendar;

  current(): WorkingCalendar {
    return this.calendar;
  }

  /** Reads them again: at start, and after a notice was recorded here. */
  async open(store: EventStore): Promise<void> {
    this.calendar = shippedCalendar;
    (await store.read(CALENDAR_STREAM)).forEach(event => this.note(event));
  }

  /** Takes a notice up when the event is one. */
  note({ stream, type, data }: Pick<RecordedEvent, 'stream' | 'type' | 'data'>): void {
    if (stream !== CALENDAR_STREAM || !NOTICE_FACTS.includes(type)) return;
    const { notice } = CalendarNoticeLoaded.parse(data);
    this.calendar = withNotice(this.calendar, holidayNotice(notice));
  }
}
