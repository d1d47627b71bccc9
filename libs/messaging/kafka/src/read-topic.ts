import { randomUUID } from 'node:crypto';
import { TransformStream } from 'node:stream/web';
import type { LoggedMessage } from '@one-window/messaging';
import type { Broker, PartitionBatch } from './broker';
import { toLogged } from './place';

/**
 * Reads all that lies on a topic now, each partition in order, beside the groups and without a trace among them: to
 * rebuild views and to check. What is published meanwhile is not waited for.
 */
export async function* readTopic(
  broker: Broker,
  topic: string,
  /** Per partition the offset to begin with; a partition without one is read from its beginning. */
  from: ReadonlyMap<number, bigint> = new Map(),
): AsyncGenerator<readonly LoggedMessage[]> {
  const group = `read-once-${randomUUID()}`;
  const reach = await broker.reach(topic);
  const begin = (partition: number, low: bigint): bigint => from.get(partition) ?? low;
  const ends = new Map(
    reach
      .filter(({ partition, low, high }) => begin(partition, low) < high)
      .map(({ partition, high }) => [partition, high]),
  );
  if (ends.size === 0) return;
  // Holds one batch: the broker is asked for more when whoever reads is ready for it.
  const { readable, writable } = new TransformStream<readonly LoggedMessage[], readonly LoggedMessage[]>();
  const writer = writable.getWriter();
  const hand = async (batch: PartitionBatch): Promise<void> => {
    const end = ends.get(batch.partition) ?? 0n;
    const first = begin(batch.partition, 0n);
    // What lies before the beginning may still come once, fetched before the reader was set to its place.
    const messages = batch.messages.filter(({ offset }) => BigInt(offset) >= first && BigInt(offset) < end);
    const last = batch.messages.at(-1);
    if (messages.length > 0) await writer.write(messages.map(message => toLogged(batch.partition, message)));
    if (last === undefined) return;
    batch.done(last.offset);
    if (BigInt(last.offset) + 1n < end) return;
    ends.delete(batch.partition);
    if (ends.size === 0) await writer.close();
  };
  let ended = false;
  const reader = broker.reader({
    ...{ group, topic, from },
    // Once nobody listens any more, a batch that cannot be handed over is no error.
    onBatch: batch => hand(batch).catch((error: unknown) => (ended ? undefined : writer.abort(error))),
    onCrash: (error, tryingAgain) => {
      if (!tryingAgain) void writer.abort(error);
    },
  });
  try {
    await reader.start();
    yield* readable;
  } finally {
    ended = true;
    await reader.stop();
  }
}
