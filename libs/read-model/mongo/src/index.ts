export { MongoViewStore } from './mongo-view-store';
export { migrateReadModel } from './migrate';
