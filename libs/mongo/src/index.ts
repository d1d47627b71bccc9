export { isDuplicateKey } from './duplicate-key';
export { Layout, NotMigrated } from './layout';
export { migrationCommand } from './migration-command';
export { openMongo } from './open-mongo';
export { strictly } from './strictly';
export { inTransaction } from './transaction';
