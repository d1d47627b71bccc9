import { accept, reject } from '@one-window/kernel';
import type { ReceiveSupplement } from '../commands/screening-commands';
import { during } from '../during';
import { fact } from '../fact';

/** The five working days begin again with the completed complaint (INS-01). */
const reception = during('screening')<ReceiveSupplement>({
  may: ({ supplement }) =>
    supplement && supplement.receivedOn === undefined ? undefined : { code: 'supplement/not-requested' },
  decide: ({ data, today }, state) => {
    if (data.receivedOn > today) return reject({ code: 'date/in-future', params: { date: data.receivedOn, today } });
    const requestedOn = state.supplement?.requestedOn ?? today;
    if (data.receivedOn < requestedOn)
      return reject({ code: 'supplement/not-requested', params: { requested: requestedOn } });
    return accept(fact('SupplementReceived', data.receivedOn, ['实施规定18条'], data));
  },
});
export const mayReceiveSupplement = reception.may;
export const receiveSupplement = reception.decide;
