import { CALENDAR_SUBJECT, LoadCalendarNoticeBody } from '@one-window/contracts';
import { caseId, streamId } from '@one-window/kernel';
import { defineCommand } from '../notices/notice-aggregate';

/** Loading a notice is a recorded act: every open deadline that touches its year is counted again because of it. */
export const loadCalendarNotice = defineCommand({
  name: 'loadCalendarNotice',
  title: { zh: '载入放假安排通知', en: 'Load a notice on holidays' },
  path: '/calendar-notices',
  roles: ['admin', 'supervisor'],
  unit: 'any',
  body: LoadCalendarNoticeBody,
  creates: () => ({ caseId: caseId(CALENDAR_SUBJECT), stream: streamId('calendar') }),
  toCommand: ({ year, notice, issuedOn, weekdaysOff, weekendsWorked, festivals }) => ({
    type: 'LoadCalendarNotice',
    data: {
      notice: {
        year,
        notices: [notice],
        noticeNumberChecked: true,
        weekdaysOff: [...weekdaysOff].sort(),
        weekendsWorked: [...weekendsWorked].sort(),
        festivals,
      },
      issuedOn,
    },
  }),
});
