import type { ParkedCase, WaitingMessage } from '@one-window/contracts';
import { parseMessage, type KeptMessage, type ParkedCase as Parked } from '@one-window/messaging';
import type { Operations } from '@one-window/platform';
import { parkedId } from './parked';
import { shapeOf } from './shape-of';

type ParkedAt = Parked & { readonly consumer: string };

/** What everybody who looks after messages may see: an event's type and place, never what it says. */
export const parkedCase = async (
  operations: Operations,
  { consumer, key, offset, kept, letter }: ParkedAt,
): Promise<ParkedCase> => {
  const failed = (await operations.waiting(consumer, key)).find(message => message.offset === offset);
  const parsed = failed && parseMessage(failed);
  const event = parsed?.kind === 'event' ? parsed.event : undefined;
  return {
    id: parkedId(consumer, key),
    consumer,
    caseId: key,
    stream: event?.stream ?? '',
    revision: event?.revision ?? -1,
    eventId: event?.id ?? '',
    eventType: event?.type ?? '',
    // The kind of failure and its name; a message could quote what it choked on.
    reason: `${letter.reason}: ${letter.error.name}`,
    attempts: letter.attempts,
    since: letter.at,
    waiting: kept,
    ...(letter.trace !== undefined && { traceId: letter.trace }),
  };
};

/** `whole`: the fact as it was published, its personal data sealed; else its shape. */
export const waitingMessage = (kept: KeptMessage, whole: boolean): WaitingMessage => {
  const { offset } = kept;
  const failed = kept.letter !== undefined;
  const parsed = parseMessage(kept);
  if (parsed.kind === 'poison') return { offset, failed, readable: false };
  const { source, stream, revision, id, type, time, data } = parsed.event;
  return {
    ...{ offset, failed, readable: true, source, stream, revision, eventId: id, eventType: type, recordedAt: time },
    fact: whole ? data.fact : shapeOf(data.fact),
  };
};
