import { CaseEventLog, type LoggedMessage } from '@one-window/messaging';
import type { Broker } from './broker';
import { readTopic } from './read-topic';

/** One reading of the topic: what was fetched and not handed out, and how far each partition was handed out. */
interface Reading {
  readonly batches: AsyncGenerator<readonly LoggedMessage[]>;
  readonly reached: Map<number, bigint>;
  rest: readonly LoggedMessage[];
}

const BEGINNING = '0';
const READINGS_AT_ONCE = 32;

/**
 * The topic as the log that views are rebuilt from. A topic has no single order, so a reading goes on only where one
 * has stopped: `after` is the last place it answered. Each key keeps its order.
 */
export class KafkaLog extends CaseEventLog {
  private readonly readings = new Map<string, Reading>();

  constructor(
    private readonly broker: Broker,
    private readonly topic: string,
  ) {
    super();
  }

  /** @throws Error where no reading stands at this place any more: begin again. */
  override async read(after: string, limit: number): Promise<readonly LoggedMessage[]> {
    const reading = after === BEGINNING ? this.begin(new Map()) : this.readings.get(after);
    if (!reading) throw new Error(`no reading of ${this.topic} stands at ${after}; it has to begin again`);
    if (reading.rest.length === 0) reading.rest = await next(reading);
    const messages = reading.rest.slice(0, limit);
    reading.rest = reading.rest.slice(limit);
    const last = messages.at(-1);
    if (last === undefined) {
      // All that lay there at its beginning was read: what was published since is another reading.
      this.keep(after, this.begin(reading.reached));
      return [];
    }
    for (const { offset } of messages) {
      const [partition, place] = offset.split('/');
      reading.reached.set(Number(partition), BigInt(place ?? 0) + 1n);
    }
    this.readings.delete(after);
    this.keep(last.offset, reading);
    return messages;
  }

  /** How many messages lie there. */
  override async head(): Promise<string> {
    const places = await this.broker.reach(this.topic);
    return String(places.reduce((sum, { low, high }) => sum + (high - low), 0n));
  }

  private begin(from: ReadonlyMap<number, bigint>): Reading {
    return { batches: readTopic(this.broker, this.topic, from), reached: new Map(from), rest: [] };
  }

  private keep(place: string, reading: Reading): void {
    this.readings.delete(place);
    this.readings.set(place, reading);
    const oldest = this.readings.keys().next().value;
    if (this.readings.size > READINGS_AT_ONCE && oldest !== undefined) this.readings.delete(oldest);
  }
}

const next = async ({ batches }: Reading): Promise<readonly LoggedMessage[]> => {
  const { value, done } = await batches.next();
  return done === true ? [] : value;
};
