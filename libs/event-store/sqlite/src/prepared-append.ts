import type { AppendResult, Expected, NewEvent } from '@one-window/event-store';
import type { StreamId } from '@one-window/kernel';

/** An append whose events are already text, so that only the insert is left for the transaction. */
export interface PreparedAppend {
  readonly stream: StreamId;
  readonly expected: Expected;
  readonly events: readonly PreparedEvent[];
  resolve(result: AppendResult): void;
  reject(error: unknown): void;
}

interface PreparedEvent {
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly meta: string;
}

/** @throws TypeError when an event cannot be written as JSON: only its own append fails by it. */
export const prepareEvents = (stream: StreamId, events: readonly NewEvent[]): readonly PreparedEvent[] => {
  if (events.length === 0) throw new TypeError(`append to ${stream}: at least one event is needed`);
  return events.map(({ id, type, data, meta }) => ({
    id,
    type,
    data: JSON.stringify(data ?? null),
    meta: JSON.stringify(meta),
  }));
};
