export { SqliteEventStore } from './sqlite-event-store';
export { measureAppend, type Measured } from './measure-append';
