import { hash } from 'node:crypto';
import type { CaseEventEnvelope } from '@one-window/contracts';
import {
  parseMessage,
  sourceStream,
  type CaseEventLog,
  type CaseEventPublisher,
  type LoggedMessage,
  type SourceStream,
} from '@one-window/messaging';

const PAGE = 500;

/** What a log tells of one stream: how far, and one hash over all its events. Repeats count once. */
interface ToldStream {
  readonly revision: number;
  readonly hash: string;
}

/** What a log tells, by stream. A topic has no single order over all cases, so there is no hash over all. */
export class LogPrint {
  private readonly streams = new Map<SourceStream, ToldStream>();

  get events(): number {
    return [...this.streams.values()].reduce((sum, { revision }) => sum + revision + 1, 0);
  }

  has(event: CaseEventEnvelope): boolean {
    return event.revision <= (this.streams.get(sourceStream(event))?.revision ?? -1);
  }

  take(event: CaseEventEnvelope): void {
    if (this.has(event)) return;
    const stream = sourceStream(event);
    const before = this.streams.get(stream)?.hash ?? '';
    const { revision } = event;
    this.streams.set(stream, { revision, hash: hash('sha256', before + JSON.stringify(event), 'hex') });
  }

  /** Streams of which this log tells something else than that one. */
  differing(other: LogPrint): readonly SourceStream[] {
    const names = new Set([...this.streams.keys(), ...other.streams.keys()]);
    return [...names].filter(name => this.streams.get(name)?.hash !== other.streams.get(name)?.hash);
  }
}

export const printOf = async (batches: AsyncIterable<readonly LoggedMessage[]>): Promise<LogPrint> => {
  const print = new LogPrint();
  for await (const batch of batches) for (const event of eventsIn(batch)) print.take(event);
  return print;
};

export async function* pagesOf(log: CaseEventLog): AsyncGenerator<readonly LoggedMessage[]> {
  for (let page = await log.read('0', PAGE); page.length > 0; page = await log.read(page.at(-1)?.offset ?? '', PAGE))
    yield page;
}

/**
 * Publishes what a log tells and the target does not know yet, in the order of the log, so that every consumer hears
 * causes before effects. A repeat in the log is not repeated.
 */
export const publishLog = async (log: CaseEventLog, known: LogPrint, publisher: CaseEventPublisher): Promise<void> => {
  for await (const page of pagesOf(log)) {
    const fresh = eventsIn(page).filter(event => {
      const isNew = !known.has(event);
      known.take(event);
      return isNew;
    });
    await publisher.publish(fresh);
  }
};

/** The source was verified, and the topic is ours: a message that cannot be read is in neither. */
const eventsIn = (messages: readonly LoggedMessage[]): readonly CaseEventEnvelope[] =>
  messages.map(message => {
    const parsed = parseMessage(message);
    if (parsed.kind === 'poison') throw new Error(`message ${message.offset} cannot be read`, { cause: parsed.error });
    return parsed.event;
  });
