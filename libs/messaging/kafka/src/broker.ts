/**
 * A broker as this room needs it, in words of its own: nothing here says which client speaks to it. The one file that
 * knows is `kafkajs-broker.ts`.
 */
export interface OutgoingMessage {
  readonly key: string;
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface IncomingMessage extends OutgoingMessage {
  readonly offset: string;
}

export interface Producer {
  /** Resolves when every message is durable on all replicas in sync. After a failure the producer is of no more use. */
  send(topic: string, messages: readonly OutgoingMessage[]): Promise<void>;
  close(): Promise<void>;
}

/** Messages of one partition, in order, with what can be said to the broker while they are handled. */
export interface PartitionBatch {
  readonly partition: number;
  readonly messages: readonly IncomingMessage[];
  /** Sends a sign of life when one is due. @throws when the group was given anew: what is not done goes elsewhere. */
  heartbeat(): Promise<void>;
  /** All up to this offset are done here; `commit` says so to the broker. */
  done(offset: string): void;
  commit(): Promise<void>;
  /** False when the reader is stopping or was set to another place: nothing more may be handled. */
  isCurrent(): boolean;
  /** Reads nothing of this partition until the answered function is called. */
  pause(): () => void;
}

export interface GroupReaderOptions {
  readonly group: string;
  readonly topic: string;
  /** Batches come one after the other. What it throws must be the broker's own error. */
  readonly onBatch: (batch: PartitionBatch) => Promise<void>;
  /** The client gave up, or tries again by itself. */
  readonly onCrash: (error: Error, tryingAgain: boolean) => void;
  /** Per partition where to begin, whatever the group has done; absent: where the group is. */
  readonly from?: ReadonlyMap<number, bigint>;
  readonly onAssigned?: (partitions: readonly number[]) => void;
  /**
   * How long a member that fell silent is waited for, also one that lost its coordinator and came back under another
   * name. Short, because a sign of life is given however long a handler takes.
   */
  readonly sessionTimeoutMs?: number;
  readonly rebalanceTimeoutMs?: number;
  readonly maxWaitMs?: number;
}

export interface GroupReader {
  /** Joins the group and begins to read. @throws when the broker cannot be reached: may be called again. */
  start(): Promise<void>;
  /** Lets the batch at hand end, then leaves the group. */
  stop(): Promise<void>;
}

export interface TopicPlan {
  readonly topic: string;
  readonly partitions: number;
  readonly replicas: number;
  readonly settings: Readonly<Record<string, string>>;
}

export interface FoundTopic {
  readonly partitions: number;
  readonly replicas: number;
  readonly settings: Readonly<Record<string, string>>;
}

/** Per partition: from where and to where the topic reaches, and where the group would go on. */
export interface PartitionPlace {
  readonly partition: number;
  readonly low: bigint;
  readonly high: bigint;
  readonly committed: bigint;
}

export interface Broker {
  producer(): Promise<Producer>;
  reader(options: GroupReaderOptions): GroupReader;
  createTopic(plan: TopicPlan): Promise<void>;
  findTopic(topic: string): Promise<FoundTopic | undefined>;
  places(group: string, topic: string): Promise<readonly PartitionPlace[]>;
  /** From where and to where the topic reaches, per partition. */
  reach(topic: string): Promise<readonly Omit<PartitionPlace, 'committed'>[]>;
  /** Only while no member of the group runs. */
  rewind(group: string, topic: string): Promise<void>;
  nodes(): Promise<number>;
  close(): Promise<void>;
}
