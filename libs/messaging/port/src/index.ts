export { CaseEventLog, CaseEventPublisher, type LoggedMessage } from './message-log';
export { EngineAway } from './engine-away';
export { CaseEventServer } from './case-event-server';
export { CaseEventConsumer } from './case-event-consumer';
export { Inbox } from './inbox';
export { InboxConsumer } from './inbox-consumer';
export { sourceStream, type SourceStream } from './source-stream';
export { parseMessage, type Parsed, type PoisonReason } from './parse-message';
export {
  DeadLetters,
  type DeadLetter,
  type DeadReason,
  type KeptMessage,
  type ParkedCase,
  type SettledMessage,
  type Settlement,
} from './dead-letters';
export { leftBehind } from './left-behind';
export { deliver, type Delivery, type Outcome } from './deliver';
export { deliverBatch } from './deliver-batch';
export { RepairRequests, type Repair, type Repaired, type RepairRequest } from './repair-requests';
export { dropKept, retryParked, type Dropped, type Retried } from './retry-parked';
export { DEFAULT_RETRY, isHopeless, pause, pauseMs, type RetryPolicy } from './retry-policy';
export { Relay, type RelayParts, type RelayStats } from './relay';
export { RelayCheckpoints, RelayFenced, type RelayCheckpoint } from './relay-checkpoints';
export { RelayLease, type Leased } from './relay-lease';
export { relayWhileLeased, type LeaseTerms } from './leased-relay';
export { EVERY_CASE_EVENT, groupTransportId, OnCaseEvent } from './on-case-event';
