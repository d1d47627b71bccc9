import * as os from 'node:os';
import type { Connection } from 'mongoose';

/**
 * Connects where tests run: the driver would fetch `os` by an import of its own, which Jest does not allow. Loaded
 * when it is needed, because most who import this room need no driver.
 */
export const connectMongo = async (url: string, options: { dbName?: string } = {}): Promise<Connection> => {
  const { createConnection } = await import('mongoose');
  return await createConnection(url, { ...options, runtimeAdapters: { os } }).asPromise();
};
