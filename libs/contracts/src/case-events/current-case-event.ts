import { currentShape, upcast, type Upcasts } from '@one-window/kernel';
import { arbitrationUpcasts } from './arbitration/upcasts';
import type { CaseEventEnvelope, ServiceName } from './envelope';

/**
 * Of each service: how older shapes of its facts become today's, the stored ones and the published ones. What a
 * publication leaves out is not looked at by a step, so one step serves both.
 */
export const caseEventUpcasts: Readonly<Record<ServiceName, Upcasts>> = {
  intake: {},
  arbitration: arbitrationUpcasts,
  inspection: {},
  'one-window': {},
};

/** The shape in which a service publishes facts of this type now. */
export const publishedShape = (service: ServiceName, type: string): number =>
  currentShape(caseEventUpcasts[service], type);

const isWithheld = (fact: unknown): boolean =>
  typeof fact === 'object' && fact !== null && 'withheld' in fact && fact.withheld === true;

/**
 * A case event in today's shape, whichever version of its service published it: whoever reads the topic, to react, to
 * show or to rebuild, reads through here. @throws NewerShape: then nothing may be done with it.
 */
export const currentCaseEvent = (event: CaseEventEnvelope): CaseEventEnvelope => {
  const { source, type, data } = event;
  const written = data.schemaVersion ?? 1;
  const known = publishedShape(source, type);
  if (written === known) return event;
  // What was withheld has no shape to change.
  const fact =
    isWithheld(data.fact) && written < known ? data.fact : upcast(caseEventUpcasts[source], type, data.fact, written);
  return { ...event, data: { ...data, schemaVersion: known, fact } };
};
