import type { ServiceName } from '@one-window/contracts';
import { openMongo } from '@one-window/mongo';

type Connection = Awaited<ReturnType<typeof openMongo>>;

/** Each service has a database of its own: `one_window_intake`, `one_window_one_window`, … */
export const databaseOf = (prefix: string, service: ServiceName | 'keys' | 'identity' | 'move'): string =>
  `${prefix}_${service.replaceAll('-', '_')}`;

/** The databases that one process has opened, each once. */
export class MongoDatabases {
  private readonly opened = new Map<string, Promise<Connection>>();

  constructor(private readonly url: string) {}

  open(database: string): Promise<Connection> {
    const known = this.opened.get(database) ?? openMongo(this.url, database);
    this.opened.set(database, known);
    return known;
  }

  async close(): Promise<void> {
    const connections = await Promise.all(this.opened.values());
    await Promise.all(connections.map(connection => connection.close()));
  }
}
