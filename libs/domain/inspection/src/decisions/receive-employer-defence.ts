import { accept, reject } from '@one-window/kernel';
import type { ReceiveEmployerDefence } from '../commands/investigation-commands';
import { during } from '../during';
import { fact } from '../fact';
import { findRound, openRounds } from '../rounds';
import type { Round } from '../state';

const isTold = (round: Round): boolean => round.notice?.servedOn !== undefined;

/** I16: a defence is heard as long as nothing is decided, even after its day (APL 45). */
const reception = during('filed')<ReceiveEmployerDefence>({
  may: state => (openRounds(state).some(isTold) ? undefined : { code: 'notice/not-served', article: '行政处罚法44条' }),
  decide: ({ data, today }, state) => {
    const round = findRound(state, data.roundId);
    const servedOn = round?.notice?.servedOn;
    if (servedOn === undefined) return reject({ code: 'notice/not-served', article: '行政处罚法44条' });
    if (data.receivedOn > today) return reject({ code: 'date/in-future', params: { date: data.receivedOn, today } });
    if (data.receivedOn < servedOn) return reject({ code: 'notice/not-served', article: '行政处罚法44条' });
    return accept(fact('DefenceReceived', data.receivedOn, ['监察条例19条', '行政处罚法45条'], data));
  },
});
export const mayReceiveEmployerDefence = reception.may;
export const receiveEmployerDefence = reception.decide;
