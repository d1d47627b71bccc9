export { ConsumerFile } from './consumer-file';
export { EmbeddedTransport } from './embedded-transport';
export { GroupConsumer, type GroupStats } from './group-consumer';
export { SqliteMessageLog } from './sqlite-message-log';
