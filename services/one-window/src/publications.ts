import { asIs, type Publications } from '@one-window/platform';
import type { NoticeFact } from './notices/notice-decider';

export const publications: Publications<NoticeFact> = { CalendarNoticeLoaded: asIs };
