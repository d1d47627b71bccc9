import type { ServiceName } from '@one-window/contracts';
import type { WorkingCalendar } from '@one-window/deadlines';
import type { EventStore, RecordedEvent, Revision } from '@one-window/event-store';
import type { Actor, CaseId, Command, Fact, Rejection, StreamId } from '@one-window/kernel';
import type { CaseEventLog } from '@one-window/messaging';
import type { PersonalData } from '@one-window/privacy';
import type { ViewStore } from '@one-window/read-model';
import type { Connection } from 'mongoose';
import type { Aggregate } from '../aggregate/define-aggregate';
import type { Applied } from '../followers/timed-consumer';
import type { Operations } from './operations';

/** A stream read and folded. */
export interface Loaded<S> {
  readonly stream: StreamId;
  readonly caseId: CaseId;
  readonly revision: Revision;
  readonly state: S;
  readonly events: readonly RecordedEvent[];
}

declare const resourceType: unique symbol;
/** A typed name for something a service owns beside its store: its views, its parameters. */
export interface ResourceKey<T> {
  readonly name: string;
  readonly [resourceType]?: T;
}
export const resource = <T>(name: string): ResourceKey<T> => ({ name });

/** What commands, queries and reactions of one service may use. */
export interface ServiceContext {
  readonly name: ServiceName;
  readonly store: EventStore;
  readonly personalData: PersonalData;
  /** As it is loaded now. */
  calendar(): WorkingCalendar;
  /** All case events of all services since the beginning: views are rebuilt from it. */
  readonly log: CaseEventLog;
  /** Relays, consumers and parked cases, for the system page. */
  readonly operations: Operations;
  /** Who holds an account, in which role and unit: those who may be appointed. At most a minute old. */
  officials(): readonly Actor[];
  /** Where this service may keep files of its own, inside DATA_DIR. */
  readonly folder: string;
  /** Where views are kept; absent where they lie in a file of `folder`. */
  readonly views?: ViewStore;
  /** The service's own database; absent where it keeps files in `folder`. */
  readonly database?: Connection;
  /** Offsets of messages that an operator dropped from this service's consumer, on record. */
  droppedOffsets(): Promise<ReadonlySet<string>>;
  /** Reads and folds a stream; undefined when it does not exist. */
  load<C extends Command, S, E extends Fact, R extends Rejection>(
    aggregate: Aggregate<C, S, E, R>,
    stream: StreamId,
  ): Promise<Loaded<S> | undefined>;
  /** Runs work while the consumer of this service, which may be in another thread, applies nothing. */
  whileConsumerRests<R>(work: () => Promise<R>): Promise<R>;
  /** Told after the consumer of this service has applied events; answers how to stop being told. */
  onApplied(listener: (events: readonly Applied[]) => void): () => void;
  /** What `ServiceModule.register({ resources })` made under this key. */
  get<T>(key: ResourceKey<T>): T;
}

/** What a consumer of views is made from, in whichever thread it works. */
export type ConsumerContext = Pick<ServiceContext, 'folder' | 'log' | 'personalData' | 'views'>;
