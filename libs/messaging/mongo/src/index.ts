export { ConsumerDatabase, migrateMessaging } from './consumer-database';
