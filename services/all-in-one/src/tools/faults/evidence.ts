import type { CaseEventEnvelope, ServiceName } from '@one-window/contracts';
import type { RecordedEvent } from '@one-window/event-store';
import type { LoggedMessage, ParkedCase, SourceStream } from '@one-window/messaging';
import type { Given } from './steady-load';

/** A message of the topic, and what it says where it can be read. */
export interface Published extends LoggedMessage {
  readonly event: CaseEventEnvelope | undefined;
}

/** A view as it is served, beside the pure fold of the topic. */
export interface SeenView {
  readonly view: string;
  readonly documents: number;
  /** In it and not in the fold, or the other way. */
  readonly differing: number;
}

/** All that a run has left behind, once nothing moves any more. The oracle judges it and asks nobody. */
export interface Evidence {
  readonly stores: ReadonlyMap<ServiceName, readonly RecordedEvent[]>;
  /** Partition by partition, each in order. */
  readonly topic: readonly Published[];
  /** Messages that a run put there by hand: no store holds them. */
  readonly foreign: ReadonlySet<string>;
  /** Last revision that each group of reactions remembers. */
  readonly inboxes: ReadonlyMap<ServiceName, ReadonlyMap<SourceStream, number>>;
  readonly views: readonly SeenView[];
  /** Per view, how many events were applied to it since it was made. */
  readonly applied: ReadonlyMap<string, number>;
  readonly parked: readonly (ParkedCase & { readonly consumer: ServiceName })[];
  readonly given: readonly Given[];
}
