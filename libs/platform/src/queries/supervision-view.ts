import type { SupervisionView } from '@one-window/contracts';
import type { RecordedEvent } from '@one-window/event-store';
import type { Sealed, Supervision, SupervisionFact } from '@one-window/kernel';
import type { PersonalData } from '@one-window/privacy';

/** The open order as a page shows it; names as they were recorded with the acts. */
export const supervisionView = async (
  open: Supervision | undefined,
  events: readonly RecordedEvent[],
  personalData: PersonalData,
): Promise<{ supervision?: SupervisionView }> => {
  if (!open) return {};
  const nameIn = (type: SupervisionFact['type']): string =>
    events.findLast(event => event.type === type)?.meta.actor.name ?? '';
  const opened = async (text: Sealed): Promise<string | null> => {
    const value = await personalData.unseal(text);
    return typeof value === 'string' && value !== 'erased' ? value : null;
  };
  const { orderedBy, orderedOn, dueOn, reason, answer } = open;
  return {
    supervision: {
      orderedBy: { accountId: orderedBy, name: nameIn('SupervisionOrdered') },
      ...{ orderedOn, dueOn },
      reason: await opened(reason),
      ...(answer && {
        answer: {
          answeredBy: { accountId: answer.answeredBy, name: nameIn('SupervisionAnswered') },
          on: answer.on,
          text: await opened(answer.text),
        },
      }),
    },
  };
};
