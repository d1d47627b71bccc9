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
  private revision = -1;

  current(): WorkingCalendar {
    return this.calendar;
  }

  /** Reads them again: at start, and after a notice was recorded here. */
  async open(store: EventStore): Promise<void> {
    const events = await store.read(CALENDAR_STREAM);
    // All at once: nobody counts without the notices in between.
    this.calendar = shippedCalendar;
    events.forEach(event => this.note(event));
    this.revision = events.at(-1)?.revision ?? -1;
  }

  /** Takes up what another process of the service has recorded meanwhile. */
  async readOn(store: EventStore): Promise<void> {
    for (const event of await store.read(CALENDAR_STREAM, this.revision + 1)) {
      this.note(event);
      this.revision = event.revision;
    }
  }

  /** Takes a notice up when the event is one. */
  note({ stream, type, data }: Pick<RecordedEvent, 'stream' | 'type' | 'data'>): void {
    if (stream !== CALENDAR_STREAM || !NOTICE_FACTS.includes(type)) return;
    const { notice } = CalendarNoticeLoaded.parse(data);
    this.calendar = withNotice(this.calendar, holidayNotice(notice));
  }
}
