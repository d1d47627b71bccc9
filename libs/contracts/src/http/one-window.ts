export { AfterQuery, Freshness, Handler, PageQuery, PersonName, PositionText, UnitName } from './one-window/freshness';
export {
  ArithmeticStep,
  DEADLINE_STATUSES,
  DeadlineRow,
  Light,
  LIGHTS,
  ListDeadlinesAnswer,
  ListDeadlinesQuery,
} from './one-window/deadlines';
export {
  CaseBody,
  CaseClaim,
  CaseEmployer,
  CaseLink,
  CaseParty,
  ClaimOutcome,
  GetCaseAnswer,
  GetCaseQuery,
  MissingMessage,
  ParkedNotice,
} from './one-window/case-view';
export { Change, GetTimelineAnswer, GetTimelineQuery, Mark, MARKS, TimelineEvent } from './one-window/timeline';
export { ListWorkAnswer, ListWorkQuery, Queue, QUEUES, WorkRow } from './one-window/work';
export {
  CaseHit,
  FindDuplicatesAnswer,
  FindDuplicatesBody,
  FOUND_BY,
  SearchCasesAnswer,
  SearchCasesBody,
} from './one-window/search';
export {
  ChangesMessage,
  ConsumerState,
  GetSystemStateAnswer,
  ParkedCase,
  RelayState,
  DropParkedMessageAnswer,
  DropParkedMessageBody,
  GetParkedCaseAnswer,
  RetryParkedCaseAnswer,
  WaitingMessage,
  ViewState,
} from './one-window/system';
export { GetCalendarAnswer, LoadCalendarNoticeBody } from './one-window/calendar-notice';
export { CheckReceiptAnswer, CheckReceiptBody } from './one-window/receipt-check';
export { ShowIdNumberAnswer } from './one-window/id-number';
export { HandOverRow, ListHandOversAnswer, ListHandOversQuery } from './one-window/hand-overs';
