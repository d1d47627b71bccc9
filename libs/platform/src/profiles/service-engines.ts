import type { CaseEventEnvelope, ServiceName } from '@one-window/contracts';
import type { EventStore } from '@one-window/event-store';
import type {
  CaseEventLog,
  DeadLetters,
  Inbox,
  RelayCheckpoint,
  RelayCheckpoints,
  RelayParts,
  RepairRequests,
} from '@one-window/messaging';
import type { ViewStore } from '@one-window/read-model';
import type { Connection } from 'mongoose';
import type { Followers } from '../followers/followers';
import type { TimedParts } from '../followers/timed-consumer';
import type { Log } from '../telemetry/log';
import type { DeadlineIndex } from '../watch/deadline-index';

/** What one service remembers of messages. */
export interface MessageMemory {
  readonly inbox: Inbox;
  readonly deadLetters: DeadLetters;
  readonly checkpoints: RelayCheckpoints;
  /** Where several processes share the consumer, what they ask of each other. */
  readonly repairs?: RepairRequests;
}

/** How far the consumer of a service has come in the log. */
export interface Progress {
  readonly received: number;
  readonly lag: number;
}

/** Who follows for a service, and what they bring to whom. */
export interface FollowedParts extends TimedParts {
  readonly name: ServiceName;
  readonly react: (event: CaseEventEnvelope) => Promise<void>;
  readonly trouble: Log;
  /** Absent for a service that publishes nothing. */
  readonly toCaseEvent?: RelayParts['toCaseEvent'];
}

/** What one service stands on. Files in the embedded profile, servers in the distributed one; the service cannot tell. */
export interface ServiceEngines {
  readonly store: EventStore;
  readonly memory: MessageMemory;
  readonly index: DeadlineIndex;
  /** All case events of all services since the beginning. */
  readonly log: CaseEventLog;
  /** Where views are kept; absent where they lie in a file of the service's folder. */
  readonly views: ViewStore | undefined;
  /** The service's own database; absent where it keeps files in its folder. */
  readonly database: Connection | undefined;
  /** How many events the service has recorded, as far as a relay with this checkpoint has to publish them. */
  stored(checkpoint: RelayCheckpoint): Promise<number>;
  progress(): Promise<Progress>;
  follow(parts: FollowedParts): Followers;
  close(): Promise<void>;
}
