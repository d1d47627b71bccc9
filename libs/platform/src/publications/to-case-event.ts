import { publishedShape, type CaseEventEnvelope } from '@one-window/contracts';
import { isDeadlineFact } from '@one-window/deadlines';
import type { RecordedEvent } from '@one-window/event-store';
import type { Aggregate } from '../aggregate/define-aggregate';
import { asFact } from '../aggregate/fold';
import type { ServiceSpec } from '../service/service-module';
import { publicationOf } from './publications';
import type { StateCache } from './state-cache';

/** Facts that the platform records for every service; they hold nothing that others may not see. */
const OWN_FACTS: readonly string[] = [
  ...['CommandRefused', 'NumberAllotted', 'NumberVoided', 'CalendarNoticeAdopted', 'MessageDropped'],
];

/**
 * The envelope of a stored event: same id, same revision, what others may see of the fact, and where the proceeding
 * stands after it. @throws for a fact that nobody said how to publish: the relay stops there, visibly.
 */
export const toCaseEvent =
  (spec: ServiceSpec, aggregateOf: (stream: string) => Aggregate | undefined, states: StateCache) =>
  async (event: RecordedEvent): Promise<CaseEventEnvelope> => {
    const { meta } = event;
    const shape = publishedShape(spec.name, event.type);
    const aggregate = aggregateOf(event.stream);
    const standing = aggregate?.standing(await states.after(event, aggregate));
    return {
      specversion: '1.0',
      id: event.id,
      source: spec.name,
      type: event.type,
      subject: meta.caseId,
      time: meta.recordedAt,
      ...(meta.traceparent !== undefined && { traceparent: meta.traceparent }),
      stream: event.stream,
      revision: event.revision,
      data: {
        happenedOn: meta.happenedOn,
        actor: { ...meta.actor },
        basis: [...meta.basis],
        correlationId: meta.correlationId,
        causationId: meta.causationId,
        ...(meta.played && { played: meta.played }),
        ...(shape > 1 && { schemaVersion: shape }),
        fact: published(event, spec),
        ...(standing && { standing }),
      },
    };
  };

const published = (event: RecordedEvent, { name, publications }: ServiceSpec): unknown => {
  const publish = publicationOf(publications, event.type);
  if (publish) return publish(event.data);
  if (OWN_FACTS.includes(event.type) || isDeadlineFact(asFact(event))) return event.data;
  throw new Error(`${name} does not say how ${event.type} is published`);
};
