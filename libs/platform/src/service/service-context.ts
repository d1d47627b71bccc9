import type { ServiceName } from '@one-window/contracts';
import type { EventStore, RecordedEvent, Revision } from '@one-window/event-store';
import type { CaseId, Command, CommandId, Fact, Rejection, StreamId } from '@one-window/kernel';
import type { PersonalData } from '@one-window/privacy';
import type { Aggregate } from '../aggregate/define-aggregate';

/** A stream read and folded. */
export interface Loaded<S> {
  readonly stream: StreamId;
  readonly caseId: CaseId;
  readonly revision: Revision;
  readonly state: S;
  readonly events: readonly RecordedEvent[];
}

/**
 * Gap-free numbers per series (`arb-xincheng/2026/案`). The same command gets the same number again;
 * a number whose command was refused in the end is recorded as void, with the reason (domain.md §7.3).
 */
export abstract class Numbers {
  abstract allot(series: string, commandId: CommandId, caseId: CaseId): Promise<number>;
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
  readonly numbers: Numbers;
  /** Where this service may keep files of its own, inside DATA_DIR. */
  readonly folder: string;
  /** Reads and folds a stream; undefined when it does not exist. */
  load<C extends Command, S, E extends Fact, R extends Rejection>(
    aggregate: Aggregate<C, S, E, R>,
    stream: StreamId,
  ): Promise<Loaded<S> | undefined>;
  /** What `ServiceModule.register({ resources })` made under this key. */
  get<T>(key: ResourceKey<T>): T;
}
