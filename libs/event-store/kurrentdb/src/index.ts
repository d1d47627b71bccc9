export { KurrentDbEventStore, type KurrentDbOptions } from './kurrentdb-event-store';
export { NotOurEvent } from './stored-event';
export type { Patience } from './retrying';
