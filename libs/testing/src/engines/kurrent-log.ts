/** An event as the stub node keeps it. */
export interface KurrentEvent {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: bigint;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}
export type Proposed = Pick<KurrentEvent, 'id' | 'type' | 'contentType' | 'data' | 'metadata'>;
export type ExpectedState = number | 'no-stream' | 'any' | 'exists';

export type AppendAnswer =
  | { readonly kind: 'success'; readonly revision: number; readonly position: bigint }
  | { readonly kind: 'wrong-expected-version'; readonly current: number };

/** A server writes records of its own between those of its users. */
const OWN_RECORD_EVERY = 5;
const RECORD_OVERHEAD = 100n;

/**
 * What a KurrentDB node promises of appends and positions, in memory: positions are places in a log of bytes, so they
 * leave gaps, and between our events stand those of the server and of other services.
 */
export class KurrentLog {
  readonly all: KurrentEvent[] = [];
  private readonly streams = new Map<string, KurrentEvent[]>();
  private end = RECORD_OVERHEAD;

  of(stream: string): readonly KurrentEvent[] {
    return this.streams.get(stream) ?? [];
  }

  append(stream: string, expected: ExpectedState, events: readonly Proposed[]): AppendAnswer {
    const there = this.of(stream);
    const current = there.length - 1;
    const after = expected === 'no-stream' ? -1 : typeof expected === 'number' ? expected : current;
    const wrong = { kind: 'wrong-expected-version', current } as const;
    if (expected === 'exists' && current < 0) return wrong;
    if (after > current) return wrong;
    if (after < current) return this.asBefore(there.slice(after + 1, after + 1 + events.length), events) ?? wrong;
    for (const event of events) this.write(stream, event);
    return this.success(this.of(stream).at(-1));
  }

  /** The very same events at the very same place: written once, answered again. */
  private asBefore(there: readonly KurrentEvent[], events: readonly Proposed[]): AppendAnswer | undefined {
    const same = there.length === events.length && events.every(({ id }, at) => id === there[at]?.id);
    return same ? this.success(there.at(-1)) : undefined;
  }

  private success(last: KurrentEvent | undefined): AppendAnswer {
    if (last === undefined) throw new Error('an append without events');
    return { kind: 'success', revision: last.revision, position: last.position };
  }

  private write(stream: string, proposed: Proposed): void {
    const events = this.streams.get(stream) ?? [];
    this.streams.set(stream, events);
    const event = { ...proposed, stream, revision: events.length, position: this.end };
    this.end += RECORD_OVERHEAD + BigInt(proposed.data.length + proposed.metadata.length);
    events.push(event);
    this.all.push(event);
    if (stream.startsWith('$') || this.all.length % OWN_RECORD_EVERY !== 0) return;
    const empty = new Uint8Array();
    const id = `00000000-0000-4000-8000-${this.all.length.toString().padStart(12, '0')}`;
    this.write('$stats-127.0.0.1', {
      id,
      type: '$stats',
      contentType: 'application/json',
      data: empty,
      metadata: empty,
    });
  }
}
