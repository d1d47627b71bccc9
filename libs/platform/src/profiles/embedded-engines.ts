import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { caseEventUpcasts, type ServiceName } from '@one-window/contracts';
import { CurrentShapes, type EventStore } from '@one-window/event-store';
import { SqliteEventStore } from '@one-window/event-store-sqlite';
import { ConsumerFile, type SqliteMessageLog } from '@one-window/messaging-embedded';
import type { Followers } from '../followers/followers';
import type { FollowersThread } from '../followers/followers-thread';
import { LocalFollowers } from '../followers/local-followers';
import type { DeadlineIndex } from '../watch/deadline-index';
import { SqliteDeadlineIndex } from '../watch/sqlite-deadline-index';
import type { FollowedParts, Progress, ServiceEngines } from './service-engines';

interface EmbeddedParts {
  readonly name: ServiceName;
  readonly folder: string;
  readonly log: SqliteMessageLog;
  /** Where relays and consumers work beside the thread of the requests. */
  readonly thread: FollowersThread | undefined;
}

/** SQLite files in the service's folder. */
export class EmbeddedEngines implements ServiceEngines {
  readonly store: EventStore;
  readonly memory: ConsumerFile;
  readonly index: DeadlineIndex;
  /** In a file of the service's folder. */
  readonly views = undefined;
  readonly database = undefined;
  readonly log: SqliteMessageLog;

  private constructor(private readonly parts: EmbeddedParts) {
    const { folder, log, name, thread } = parts;
    mkdirSync(folder, { recursive: true });
    this.log = log;
    const file = new SqliteEventStore(join(folder, 'events.sqlite'));
    this.store = new CurrentShapes(file, caseEventUpcasts[name]);
    file.onCommit(flushedTo => thread?.committed(name, flushedTo));
    this.index = new SqliteDeadlineIndex(join(folder, 'deadline-index.sqlite'), this.store);
    this.memory = new ConsumerFile(join(folder, 'messages.sqlite'));
  }

  static async open(parts: EmbeddedParts): Promise<EmbeddedEngines> {
    const engines = new EmbeddedEngines(parts);
    parts.thread?.committed(parts.name, await engines.store.head());
    return engines;
  }

  /** Positions are counted from one, without a gap. */
  async stored(): Promise<number> {
    return Number(await this.store.head());
  }

  async progress(): Promise<Progress> {
    const received = Number(this.memory.offset());
    return { received, lag: Number(await this.log.head()) - received };
  }

  follow(parts: FollowedParts): Followers {
    const { thread } = this.parts;
    const { name, react, applied } = parts;
    if (thread) return thread.of({ name, react, heard: events => applied?.(events) });
    return new LocalFollowers({ ...parts, store: this.store, log: this.log, file: this.memory });
  }

  async close(): Promise<void> {
    await this.store.close();
    await this.index.close();
    this.memory.close();
  }
}
