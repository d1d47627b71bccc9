export { CaseEventLog, CaseEventPublisher, type LoggedMessage } from './message-log';
export { CaseEventConsumer } from './case-event-consumer';
export { Inbox } from './inbox';
export { sourceStream, type SourceStream } from './source-stream';
