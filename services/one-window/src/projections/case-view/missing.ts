import { MessageDropped, type CaseEventEnvelope } from '@one-window/contracts';
import type { CaseDoc } from './case-doc';

/** A body that goes on without a message says so itself; whoever looks at the case sees the hole (design.md §4.4). */
export const missing = (doc: CaseDoc, { type, data }: CaseEventEnvelope): CaseDoc => {
  if (type !== 'MessageDropped') return doc;
  const { consumer, why, message } = MessageDropped.parse(data.fact);
  const hole = { consumer, why, by: data.actor.name, droppedOn: data.happenedOn, ...(message && { message }) };
  return { ...doc, missing: [...doc.missing, hole] };
};
