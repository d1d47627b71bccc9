import type { ParkedCase, WaitingMessage } from '@one-window/contracts';
import { parseMessage, type KeptMessage } from '@one-window/messaging';
import type { ParkedAt } from '@one-window/platform';
import { parkedId } from './parked';
import { shapeOf } from './shape-of';

/** What everybody who looks after messages may see: an event's type and place, never what it says. */
export const parkedCase = ({ consumer, key, message, kept, letter, underRepair }: ParkedAt): ParkedCase => {
  const parsed = message && parseMessage(message);
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
    ...(underRepair && { underRepair: { ...underRepair, by: underRepair.by.name } }),
  };
};

/** `whole`: the fact as it was published, its personal data sealed; else its shape. */
export const waitingMessage = (kept: KeptMessage, whole: boolean, failed: boolean): WaitingMessage => {
  const { offset } = kept;
  const parsed = parseMessage(kept);
  if (parsed.kind === 'poison') return { offset, failed, readable: false };
  const { source, stream, revision, id, type, time, data } = parsed.event;
  return {
    ...{ offset, failed, readable: true, source, stream, revision, eventId: id, eventType: type, recordedAt: time },
    fact: whole ? data.fact : shapeOf(data.fact),
  };
};
