import { Layout } from '@one-window/mongo';
import type { Connection } from 'mongoose';
import { counterSchema, generationSchema } from './rows';

/** Raised when the layout of the catalog or of a view's collections changes. */
const VERSION = 1;

const layout = new Layout('read-model', VERSION, connection => [
  connection.model('view_generations', generationSchema, 'view_generations'),
  connection.model('view_counters', counterSchema, 'view_counters'),
]);

/**
 * Makes the catalog of views and its indexes, before the first start and after each upgrade. Repeatable. Indexes of
 * a view are made when it is filled. @throws DataFolderTooNew
 */
export const migrateReadModel = (connection: Connection): Promise<void> => layout.migrate(connection);

/** @throws NotMigrated, DataFolderTooNew */
export const assertMigrated = (connection: Connection): Promise<void> => layout.assert(connection);
