import y2015 from './2015.json';
import y2016 from './2016.json';
import y2017 from './2017.json';
import y2018 from './2018.json';
import y2019 from './2019.json';
import y2020 from './2020.json';
import y2021 from './2021.json';
import y2022 from './2022.json';
import y2023 from './2023.json';
import y2024 from './2024.json';
import y2025 from './2025.json';
import y2026 from './2026.json';
import y2027 from './2027.provisional.json';
import { calendarOf } from './calendar-of';
import { holidayNotice } from './holiday-notice';
import { provisionalYear } from './provisional-year';
import type { WorkingCalendar } from './working-calendar';

/** The calendar as shipped. A new year: one file beside this one, one line here; its `.provisional` file goes. */
export const shippedCalendar: WorkingCalendar = calendarOf({
  base: 'cn-2015..2026',
  notices: [y2015, y2016, y2017, y2018, y2019, y2020, y2021, y2022, y2023, y2024, y2025, y2026].map(holidayNotice),
  provisional: [y2027].map(provisionalYear),
  loaded: [],
});
