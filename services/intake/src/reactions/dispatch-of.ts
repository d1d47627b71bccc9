import type { CaseEventEnvelope } from '@one-window/contracts';
import type { IntakeFact } from '@one-window/domain-intake';
import { derivedId, type RecordedEvent } from '@one-window/event-store';
import { caseId, type CaseId } from '@one-window/kernel';
import type { ServiceContext } from '@one-window/platform';
import { matterAggregate, matterStream } from '../matter-aggregate';

type Dispatched = Extract<IntakeFact, { type: 'CaseDispatched' }>['data'];

export interface Answered {
  readonly caseId: CaseId;
  readonly dispatchId: string;
  readonly itemIds: readonly string[];
}

const dispatchesIn = (events: readonly RecordedEvent[]): readonly RecordedEvent[] =>
  events.filter(({ type }) => type === 'CaseDispatched');

/**
 * Which dispatch opened the proceeding that speaks: its stream is named after the event that opened it. Undefined for a
 * proceeding that began elsewhere (a lead from arbitration, a report at inspection's own counter).
 */
export const dispatchOf = async (
  { subject, stream, source }: CaseEventEnvelope,
  services: ServiceContext,
): Promise<Answered | undefined> => {
  const id = caseId(subject);
  const loaded = await services.load(matterAggregate, matterStream(id));
  const opened = dispatchesIn(loaded?.events ?? []).find(
    event => stream === `${source}-${derivedId(source, event.id)}`,
  );
  if (!opened) return undefined;
  const { dispatchId, itemIds } = opened.data as Dispatched;
  return { caseId: id, dispatchId, itemIds };
};
