import { currentCaseEvent, type CaseEventEnvelope } from '@one-window/contracts';
import { NewerShape } from '@one-window/kernel';
import type { CaseEventLog } from '@one-window/messaging';
import { CaseEventSource, type SourcedEvent } from '@one-window/read-model';

/** Offsets of messages that an operator dropped, on record. */
export type DroppedOffsets = () => Promise<ReadonlySet<string>>;

const nothingDropped: DroppedOffsets = () => Promise.resolve(new Set());

/** The message log as the source that views are rebuilt from. */
export class LogSource extends CaseEventSource {
  private dropped: ReadonlySet<string> = new Set();

  constructor(
    private readonly log: CaseEventLog,
    private readonly droppedOffsets: DroppedOffsets = nothingDropped,
  ) {
    super();
  }

  async read(after: string | undefined, limit: number): Promise<readonly SourcedEvent[]> {
    let from = after ?? '0';
    for (;;) {
      const messages = await this.log.read(from, limit);
      const last = messages.at(-1);
      if (!last) return [];
      // Asked at the beginning, and again near the end, where delivery may have gone on meanwhile.
      if (after === undefined || messages.length < limit) this.dropped = await this.droppedOffsets();
      const events = messages.flatMap(({ offset, key, value }): SourcedEvent[] => {
        const event = envelopeIn(value, key);
        return event ? [{ offset, event, dropped: this.dropped.has(offset) }] : [];
      });
      // A page of nothing but unreadable messages is no end.
      if (events.length > 0)
        return [...events.slice(0, -1), { ...(events.at(-1) as SourcedEvent), offset: last.offset }];
      from = last.offset;
    }
  }

  async size(): Promise<number> {
    return Number(await this.log.head());
  }
}

/**
 * What delivery would take for an event. Delivery has judged each message by its contract before any view saw it, so
 * here only what folding rests on is looked at; an unreadable one is nobody's event, and delivery keeps it visibly.
 */
const envelopeIn = (value: string, key: string): CaseEventEnvelope | undefined => {
  try {
    const json: unknown = JSON.parse(value);
    return isEnvelope(json) && json.subject === key ? readable(json) : undefined;
  } catch {
    return undefined;
  }
};

/** In today's shape; one of a newer shape as it is: `checkFact` stops its case there, as delivery has. */
const readable = (event: CaseEventEnvelope): CaseEventEnvelope => {
  try {
    return currentCaseEvent(event);
  } catch (error) {
    if (error instanceof NewerShape) return event;
    throw error;
  }
};

const isEnvelope = (json: unknown): json is CaseEventEnvelope =>
  typeof json === 'object' &&
  json !== null &&
  'subject' in json &&
  'source' in json &&
  'type' in json &&
  'stream' in json &&
  typeof json.stream === 'string' &&
  'revision' in json &&
  typeof json.revision === 'number' &&
  'data' in json &&
  typeof json.data === 'object' &&
  json.data !== null &&
  'actor' in json.data;
