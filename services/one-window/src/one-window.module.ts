import { ServiceModule, type ServiceSpec } from '@one-window/platform';
import { loadCalendarNotice } from './commands/load-calendar-notice';
import { noticeAggregate } from './notices/notice-aggregate';
import { problems } from './problems';
import { publications } from './publications';
import { changes } from './queries/changes';
import { checkReceipt } from './queries/check-receipt';
import { dropParkedMessage } from './queries/drop-parked-message';
import { findDuplicates } from './queries/find-duplicates';
import { getCalendar } from './queries/get-calendar';
import { getCase } from './queries/get-case';
import { getParkedCase } from './queries/get-parked-case';
import { getSystemState } from './queries/get-system-state';
import { getTimeline } from './queries/get-timeline';
import { listDeadlines } from './queries/list-deadlines';
import { listHandOvers } from './queries/list-hand-overs';
import { listWork } from './queries/list-work';
import { retryParkedCase } from './queries/retry-parked-case';
import { searchCases } from './queries/search-cases';
import { showIdNumber } from './queries/show-id-number';
import { forgetPerson } from './reading/forget-person';
import { openConsumer, openViews, VIEWS_RESOURCE, type Views } from './reading/views';

/** Views over what all bodies publish; its own store holds nothing but holiday notices. */
export const oneWindowService: ServiceSpec = {
  name: 'one-window',
  aggregates: [noticeAggregate],
  commands: [loadCalendarNotice],
  queries: [
    getCase,
    getTimeline,
    listWork,
    listHandOvers,
    listDeadlines,
    searchCases,
    checkReceipt,
    showIdNumber,
    findDuplicates,
    getSystemState,
    getParkedCase,
    retryParkedCase,
    dropParkedMessage,
    getCalendar,
  ],
  eventStreams: [changes],
  reactions: [],
  publications,
  problems,
  resources: [
    {
      key: VIEWS_RESOURCE,
      open: async context => {
        const views = await openViews(context);
        // What the consumer is about to write may hold the name as it could be opened before.
        context.personalData.onErased(person => context.whileConsumerRests(() => forgetPerson(views, person)));
        return views;
      },
      close: views => (views as Views).store.close(),
    },
  ],
  consumer: context => openConsumer(context),
};

export const OneWindowModule = ServiceModule.register(oneWindowService);
