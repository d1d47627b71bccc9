import { accept, reject } from '@one-window/kernel';
import type { ReceiveApplication } from '../commands';
import { RULES_IN_FORCE_FROM } from '../parameters/parameters';
import { dayProblem } from './dates';
import { guarded, type Guard } from './guarded';

export const mayReceiveApplication: Guard = state =>
  state.phase === 'unopened' ? undefined : { code: 'case/already-opened' };

/**
 * A1, opened by the window's dispatch. The clock counts from the window's receipt, the conservative reading of INT-03;
 * both days are recorded. An application interrupts the limitation period (L7).
 */
export const receiveApplication = guarded(
  mayReceiveApplication,
  state => state,
  ({ data, today }: ReceiveApplication, _state, { parameters }) => {
    const late = dayProblem(data.windowReceivedOn, { notBefore: data.windowReceivedOn, today });
    if (late) return reject(late);
    if (data.windowReceivedOn < RULES_IN_FORCE_FROM)
      return reject({ code: 'rules/not-in-force', params: { day: data.windowReceivedOn, from: RULES_IN_FORCE_FROM } });
    const on = parameters.receiptClock === 'window' ? data.windowReceivedOn : today;
    const employer = data.parties.find(party => party.side === 'respondent')?.employer;
    return accept(
      {
        type: 'ApplicationReceived',
        on,
        basis: ['办案规则29条', '调解仲裁法28条'],
        data: { ...data, receivedByBodyOn: today },
      },
      ...(employer
        ? [
            {
              type: 'LimitationInterrupted' as const,
              on: data.windowReceivedOn,
              basis: ['调解仲裁法27条', '办案规则27条'],
              data: {
                personIds: data.parties.flatMap(party => (party.kind === 'worker' ? [party.person.personId] : [])),
                employer,
                itemIds: data.items.map(item => item.itemId),
                causes: [...new Set(data.items.map(item => item.cause))],
                interruptedOn: data.windowReceivedOn,
                by: 'arbitration-application' as const,
                proof: data.receiptNo,
              },
            },
          ]
        : []),
    );
  },
);
