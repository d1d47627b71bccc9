import { asIs, type Publications } from '@one-window/platform';
import type { NoticeFact } from './notices/notice-decider';
import type { PersonalDataRead } from './reads/record-read';

export const publications: Publications<NoticeFact | PersonalDataRead> = {
  CalendarNoticeLoaded: asIs,
  PersonalDataRead: asIs,
};
