import type { MessageDropped, ServiceName } from '@one-window/contracts';
import { derivedId, type EventStore } from '@one-window/event-store';
import {
  commandId,
  eventId,
  legalDay,
  streamId,
  type Actor,
  type CaseId,
  type Instant,
  type Sealed,
} from '@one-window/kernel';
import { parseMessage, type KeptMessage } from '@one-window/messaging';
import { metaOf } from '../commands/stamp';

interface DroppedMessage {
  readonly consumer: ServiceName;
  readonly caseId: CaseId;
  readonly failed: KeptMessage;
  readonly by: Actor;
  readonly why: Sealed;
  readonly at: Instant;
}

/**
 * That a body goes on without a message is a fact of its own history of the case, and is published like others: the
 * hole stays visible wherever the case is seen. The same message is given up once.
 */
export const recordDropped = async (
  store: EventStore,
  { consumer, caseId, failed, by, why, at }: DroppedMessage,
): Promise<void> => {
  const id = commandId(derivedId('drop', consumer, failed.offset));
  const command = 'dropParkedMessage';
  const stamp = { commandId: id, command, commandHash: '', actor: by, at, correlationId: id, causationId: id };
  await store.append(streamId(`dropped-${caseId}`), 'any', [
    {
      id: eventId(derivedId(id, 0)),
      type: 'MessageDropped',
      data: { consumer, why, reason: reasonOf(failed), ...messageIn(failed) } satisfies MessageDropped,
      meta: metaOf(stamp, caseId, { on: legalDay(at), basis: [] }),
    },
  ]);
};

/** The kind of failure and its name; the words of an error could quote what it choked on. */
const reasonOf = ({ letter }: KeptMessage): string => (letter ? `${letter.reason}: ${letter.error.name}` : '');

const messageIn = (kept: KeptMessage): Pick<MessageDropped, 'message'> => {
  const parsed = parseMessage(kept);
  if (parsed.kind === 'poison') return {};
  const { source, stream, revision, id, type } = parsed.event;
  return { message: { source, stream, revision, eventId: id, eventType: type } };
};
