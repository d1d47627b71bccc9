export { CommitSignal } from './commit-signal';
export { CurrentShapes } from './current-shapes';
export { DataFolderTooNew } from './data-folder-too-new';
export {
  comparePositions,
  EventStore,
  isStaleRevision,
  StaleRevision,
  START,
  type AppendResult,
  type EventMeta,
  type Expected,
  type NewEvent,
  type Position,
  type RecordedEvent,
  type Revision,
} from './event-store';
export { derivedId } from './derived-id';
