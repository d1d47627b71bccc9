import type { LocalDate } from '@one-window/kernel';

/** The festivals of the national holiday regulation (全国年节及纪念日放假办法) and the one-off days of a notice. */
export type Festival =
  'newYear' | 'springFestival' | 'qingming' | 'labourDay' | 'dragonBoat' | 'midAutumn' | 'nationalDay' | 'victoryDay';

/** A year as the State Council's notice states it. Days of the year before may appear: a notice may move its last days. */
export interface HolidayNotice {
  readonly year: number;
  /** 国办发明电〔2025〕7号 */
  readonly notices: readonly string[];
  /** Whether the number was seen beside the text of the notice. */
  readonly noticeNumberChecked: boolean;
  /** Monday to Friday on which offices are closed. */
  readonly weekdaysOff: readonly LocalDate[];
  /** Saturdays and Sundays that are working days (调休). */
  readonly weekendsWorked: readonly LocalDate[];
  /** The day after which a run of free days is named; a festival without an entry is not named. */
  readonly festivals: Partial<Readonly<Record<Festival, LocalDate>>>;
}

/** A year without a notice yet: only the days that the regulation itself gives (domain.md §3.5). */
export interface ProvisionalYear {
  readonly year: number;
  readonly basis: string;
  /** Every statutory day of each festival. */
  readonly festivals: Partial<Readonly<Record<Festival, readonly LocalDate[]>>>;
}
