import { currentShape, upcast, type StreamId, type Upcasts } from '@one-window/kernel';
import {
  EventStore,
  type AppendResult,
  type Expected,
  type NewEvent,
  type Position,
  type RecordedEvent,
  type Revision,
} from './event-store';

/**
 * A store of which only today's shapes are seen. What is appended is marked with its shape; what is read is brought to
 * the one that the code knows, while the stored event stays as it was written. The only place where a service's own
 * history is upcast.
 */
export class CurrentShapes extends EventStore {
  constructor(
    private readonly inner: EventStore,
    private readonly upcasts: Upcasts,
  ) {
    super();
  }

  /** @throws NewerShape when the stream holds an event that a newer version wrote: its state cannot be known. */
  override async read(stream: StreamId, from?: Revision): Promise<readonly RecordedEvent[]> {
    return (await this.inner.read(stream, from)).map(event => this.current(event));
  }

  override append(stream: StreamId, expected: Expected, events: readonly NewEvent[]): Promise<AppendResult> {
    return this.inner.append(
      stream,
      expected,
      events.map(event => this.marked(event)),
    );
  }

  /** Ends before an event of a newer shape. @throws NewerShape when that is the first. */
  override async readAll(after: Position, limit: number): Promise<readonly RecordedEvent[]> {
    const { events, stoppedBy } = this.readable(await this.inner.readAll(after, limit));
    if (events.length === 0 && stoppedBy) throw stoppedBy;
    return events;
  }

  /** Hands over what lies before an event of a newer shape, then ends with the error. */
  override subscribe(
    after: Position,
    handler: (batch: readonly RecordedEvent[]) => Promise<void>,
    signal: AbortSignal,
    passed?: (position: Position) => Promise<void>,
  ): Promise<void> {
    const current = async (batch: readonly RecordedEvent[]): Promise<void> => {
      const { events, stoppedBy } = this.readable(batch);
      if (events.length > 0) await handler(events);
      if (stoppedBy) throw stoppedBy;
    };
    return this.inner.subscribe(after, current, signal, passed);
  }

  override streams(prefix: string): Promise<readonly StreamId[]> {
    return this.inner.streams(prefix);
  }

  override head(): Promise<Position> {
    return this.inner.head();
  }

  override close(): Promise<void> {
    return this.inner.close();
  }

  private marked(event: NewEvent): NewEvent {
    const schemaVersion = currentShape(this.upcasts, event.type);
    return schemaVersion === 1 ? event : { ...event, meta: { ...event.meta, schemaVersion } };
  }

  private current(event: RecordedEvent): RecordedEvent {
    const { type, meta } = event;
    const known = currentShape(this.upcasts, type);
    const written = meta.schemaVersion ?? 1;
    if (written === known) return event;
    const data = upcast(this.upcasts, type, event.data, written);
    return { ...event, data, meta: { ...meta, schemaVersion: known } };
  }

  private readable(batch: readonly RecordedEvent[]): {
    readonly events: readonly RecordedEvent[];
    readonly stoppedBy?: unknown;
  } {
    const events: RecordedEvent[] = [];
    for (const event of batch) {
      try {
        events.push(this.current(event));
      } catch (stoppedBy) {
        return { events, stoppedBy };
      }
    }
    return { events };
  }
}
