export { isDuplicateKey } from './duplicate-key';
export { initiateReplicaSet } from './initiate-replica-set';
export { Layout, NotMigrated } from './layout';
export { openMongo } from './open-mongo';
export { strictly } from './strictly';
export { inTransaction } from './transaction';
