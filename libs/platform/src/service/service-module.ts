import { controllersOf } from '../http/routes-of';
import type { CaseEventEnvelope, ServiceName } from '@one-window/contracts';
import type { CaseEventConsumer } from '@one-window/messaging';
import type { DynamicModule } from '@nestjs/common';
import type { Connection } from 'mongoose';
import type { Aggregate } from '../aggregate/define-aggregate';
import type { AnyCommand } from '../commands/define-command';
import type { FolderMove } from '../move/folder-move';
import type { ProblemText } from '../problems/problem-catalog';
import type { AnyQuery } from '../queries/define-query';
import type { EventStreamDefinition } from '../queries/define-event-stream';
import type { Reaction } from '../reactions/define-reaction';
import type { ConsumerContext, ResourceKey, ServiceContext } from './service-context';

export interface ResourceSpec {
  readonly key: ResourceKey<unknown>;
  /** Called once, when the service opens. */
  open(context: ServiceContext): unknown;
  /** Called when it stops, after the consumer has stopped. */
  close?(value: unknown): void | Promise<void>;
}

export interface OpenConsumer {
  readonly consumer: CaseEventConsumer;
  close(): Promise<void>;
}

/** What a service with reactions keeps of other services' events, to decide by. */
export interface OpenRegister {
  /** Takes a batch before the service reacts to any of it; what comes again changes nothing. */
  note(events: readonly CaseEventEnvelope[]): Promise<void>;
  close(): Promise<void>;
}

export interface ServiceSpec {
  readonly name: ServiceName;
  /** All aggregates whose streams this service keeps. */
  readonly aggregates: readonly Aggregate[];
  readonly commands: readonly AnyCommand[];
  readonly queries: readonly AnyQuery[];
  readonly reactions: readonly Reaction[];
  readonly eventStreams?: readonly EventStreamDefinition[];
  /**
   * A service of views takes all case events itself, in batches, effect and memory in one transaction; it has no
   * reactions. Opened after `resources`, where requests are served and once more where messages are delivered, which
   * may be another thread: what both share is files. `?after=` waits for its `lastRevision`.
   */
  readonly consumer?: (context: ConsumerContext) => OpenConsumer;
  /** Opened like `consumer`, after `resources`, which fill it when it is new. */
  readonly register?: (context: ConsumerContext) => OpenRegister;
  /** By event type; see `Publications`. Absent for a service that publishes nothing. */
  readonly publications?: Readonly<Record<string, (data: never) => unknown>>;
  readonly problems: Readonly<Record<string, ProblemText>>;
  readonly resources?: readonly ResourceSpec[];
  /** Prepares the service's own database for what its resources keep there. Repeatable. */
  readonly migrations?: readonly ((database: Connection) => Promise<void>)[];
  /** Brings what resources keep in the service's folder into its database, when a folder is moved to servers. */
  readonly moves?: readonly FolderMove[];
  /** Records breaches of this service's deadlines by timer. */
  readonly deadlineWatch?: boolean;
}

/** Whether it needs a place for views. */
export const keepsViews = ({ consumer, register }: ServiceSpec): boolean =>
  consumer !== undefined || register !== undefined;

/** One Nest module per service: a controller for each command, query and event stream it declares. */
export class ServiceModule {
  static register(spec: ServiceSpec): DynamicModule {
    return { module: class extends ServiceModule {}, controllers: controllersOf(spec) };
  }
}
