import { derivedId } from '@one-window/event-store';
import {
  caseId as caseIdOf,
  commandId,
  eventId,
  legalDay,
  streamId,
  type Actor,
  type Fact,
  type Instant,
} from '@one-window/kernel';
import type { ServiceContext } from '@one-window/platform';

/** 查阅: somebody looked at what a page does not show (ui.md §2; domain.md §10.5, R18 and R22). */
export type PersonalDataRead = Fact<'PersonalDataRead', { readonly personId: string; readonly what: 'id-number' }>;

interface Read {
  readonly caseId: string;
  readonly personId: string;
  readonly what: PersonalDataRead['data']['what'];
  readonly actor: Actor;
  readonly at: Instant;
}

/**
 * A fact of a stream of its own, so that reading moves no proceeding on. Two looks in the same moment are one; the
 * basis is the duty to keep a record of handling (个人信息保护法51条).
 */
export const recordRead = async (
  { store }: Pick<ServiceContext, 'store'>,
  { caseId, personId, what, actor, at }: Read,
): Promise<void> => {
  const id = derivedId('read', caseId, personId, what, actor.accountId, at);
  await store.append(streamId(`reads-${caseId}`), 'any', [
    {
      id: eventId(id),
      type: 'PersonalDataRead',
      data: { personId, what },
      meta: {
        ...{ commandId: commandId(id), command: 'showIdNumber', commandHash: '', caseId: caseIdOf(caseId), actor },
        ...{
          happenedOn: legalDay(at),
          recordedAt: at,
          basis: ['个人信息保护法51条'],
          correlationId: id,
          causationId: id,
        },
      },
    },
  ]);
};
