export { MongoViewStore } from './mongo-view-store';
export { migrateReadModel, NotMigrated } from './migrate';
