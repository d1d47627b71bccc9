export { isDuplicateKey } from './duplicate-key';
export { Layout, NotMigrated } from './layout';
export { openMongo } from './open-mongo';
export { strictly } from './strictly';
export { inTransaction } from './transaction';
