import type { CaseEventEnvelope } from '@one-window/contracts';
import { including, type CaseDoc, type DocBody } from './case-doc';

/** What every event does, whatever it says: counts, positions, who acted, and where its proceeding stands now. */
export const standing = (doc: CaseDoc, event: CaseEventEnvelope): CaseDoc => {
  const { actor, standing: now, played } = event.data;
  const known = doc.people[actor.accountId] === actor.name;
  return {
    ...doc,
    events: doc.events + 1,
    refused: doc.refused + (event.type === 'CommandRefused' ? 1 : 0),
    played: doc.played || played === true,
    people: known ? doc.people : { ...doc.people, [actor.accountId]: actor.name },
    attempts: now ? doc.attempts : { ...doc.attempts, [`${event.source}/${event.stream}`]: event.revision },
    bodies: now ? withBody(doc.bodies, event, now) : doc.bodies,
    units: now ? including(doc.units, now.unit) : doc.units,
  };
};

const withBody = (
  bodies: readonly DocBody[],
  event: CaseEventEnvelope,
  now: NonNullable<CaseEventEnvelope['data']['standing']>,
): readonly DocBody[] => {
  const at = bodies.findIndex(body => body.service === event.source && body.stream === event.stream);
  const body: DocBody = {
    service: event.source,
    stream: event.stream,
    revision: event.revision,
    standing: now,
    openedOn: bodies[at]?.openedOn ?? event.data.happenedOn,
    lastHappenedOn: event.data.happenedOn,
    lastRecordedAt: event.time,
  };
  return at < 0 ? [...bodies, body] : bodies.with(at, body);
};
