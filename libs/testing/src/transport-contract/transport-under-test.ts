import type { CaseEventEnvelope } from '@one-window/contracts';
import type { EventStore } from '@one-window/event-store';
import {
  InboxConsumer,
  type CaseEventConsumer,
  type CaseEventPublisher,
  type DeadLetters,
  type Inbox,
  type RelayCheckpoints,
  type Retried,
} from '@one-window/messaging';

/** A transport of its own for one test: an empty log, and a group that has read nothing. */
export interface TransportUnderTest {
  readonly publisher: CaseEventPublisher;
  /** Puts a message on the log as it stands, as a careless program would. */
  publishRaw(key: string, value: string): Promise<void>;
  /** What lies on the log, in order per case. */
  published(): Promise<readonly CaseEventEnvelope[]>;
  /** What the group remembers, whoever its members are. */
  readonly inbox: Inbox;
  readonly deadLetters: DeadLetters;
  /** For a relay that publishes here. */
  readonly store: EventStore;
  readonly checkpoints: RelayCheckpoints;
  /** Begins to read, where the group stopped. */
  join(consumer: CaseEventConsumer, onTrouble?: (error: unknown) => void): MemberUnderTest;
  /** Sets the group back to the first message, while no member reads. */
  rewind(): Promise<void>;
  dispose(): Promise<void>;
}

export interface MemberUnderTest {
  /** Messages on the log that the group has not done. */
  lag(): Promise<number>;
  trouble(): Promise<{ readonly failures: number } | undefined>;
  retry(key: string): Promise<Retried | 'elsewhere'>;
  /** Finishes what it has begun and leaves. */
  stop(): Promise<void>;
}

export type OpenTransport = () => Promise<TransportUnderTest>;

export const withTransport =
  (open: OpenTransport, test: (transport: TransportUnderTest) => Promise<void>) => async (): Promise<void> => {
    const transport = await open();
    try {
      await test(transport);
    } finally {
      await transport.dispose();
    }
  };

/** Looks again and again, with a limit and no guess of how long it takes. */
export const until = async (
  what: string,
  holds: () => boolean | Promise<boolean>,
  withinMs = 20_000,
): Promise<void> => {
  for (const end = Date.now() + withinMs; !(await holds());) {
    if (Date.now() > end) throw new Error(`${what} did not come about within ${withinMs} ms`);
    await new Promise(resolve => setTimeout(resolve, 10));
  }
};

export const caughtUp = (member: MemberUnderTest, withinMs?: number): Promise<void> =>
  until('the end of the log', async () => (await member.lag()) === 0, withinMs);

/** Reactions that note what they were called for; `before` may fail or wait. */
export const recording = (
  inbox: Inbox,
  before: (event: CaseEventEnvelope, attempt: number) => void | Promise<void> = () => undefined,
) => {
  const applied: string[] = [];
  const attempts = new Map<string, number>();
  const consumer = new InboxConsumer(inbox, async event => {
    const attempt = (attempts.get(event.id) ?? 0) + 1;
    attempts.set(event.id, attempt);
    await before(event, attempt);
    applied.push(event.id);
  });
  /** Of one case, in the order in which they were applied. */
  const of = (aboutCase: string): readonly string[] => applied.filter(id => id.startsWith(`${aboutCase}-`));
  return { applied, attempts, consumer, of };
};
