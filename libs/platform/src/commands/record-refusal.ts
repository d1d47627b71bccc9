import { derivedId, type EventStore } from '@one-window/event-store';
import {
  eventId,
  legalDay,
  streamId,
  type CaseId,
  type CommandId,
  type Rejection,
  type StreamId,
} from '@one-window/kernel';
import type { Text } from './define-command';
import { metaOf, type Stamp } from './stamp';

/** Supervisors need to see attempts: a refusal by a rule is a fact of its own stream (design.md §4.11). */
export const attemptsOf = (caseId: CaseId): StreamId => streamId(`attempts-${caseId}`);

export interface AttemptTarget {
  readonly caseId: CaseId;
  readonly stream: StreamId;
}

/** `said`: what the person was told, kept as it was worded then. */
export const recordRefusal = async (
  store: EventStore,
  stamp: Stamp,
  target: AttemptTarget,
  rejection: Rejection,
  said?: Text,
): Promise<void> => {
  const basis = rejection.article === undefined ? [] : [rejection.article];
  await store.append(attemptsOf(target.caseId), 'any', [
    {
      id: eventId(derivedId(stamp.commandId, 'refused')),
      type: 'CommandRefused',
      data: { command: stamp.command, stream: target.stream, ...rejection, ...(said && { said }) },
      meta: metaOf(stamp, target.caseId, { on: legalDay(stamp.at), basis }),
    },
  ]);
};

/** What was answered to this very command before. The same key gets the same no, and no second attempt is recorded. */
export const findRefusal = async (
  store: EventStore,
  caseId: CaseId,
  command: CommandId,
): Promise<{ readonly rejection: Rejection; readonly commandHash: string } | undefined> => {
  const found = (await store.read(attemptsOf(caseId))).find(({ meta }) => meta.commandId === command);
  if (!found) return undefined;
  const { code, article, params } = found.data as Rejection;
  const rejection = { code, ...(article !== undefined && { article }), ...(params !== undefined && { params }) };
  return { rejection, commandHash: found.meta.commandHash };
};
