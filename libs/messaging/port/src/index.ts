export { CaseEventPublisher, type LoggedMessage } from './message-log';
export { Inbox } from './inbox';
