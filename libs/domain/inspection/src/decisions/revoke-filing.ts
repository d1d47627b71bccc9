import { accept, reject } from '@one-window/kernel';
import type { RevokeFiling } from '../commands/decision-commands';
import { crimeUndecided, mayDecide, roundToDecide } from '../deciding';
import { during } from '../during';
import { fact } from '../fact';

const ANSWERS = ['filing-revocation'] as const;

/** I24 撤销立案: minor and already corrected, with evidence per worker (R14), or not established (INSP 18; IMPL 35). */
const revocation = during('filed')<RevokeFiling>({
  may: (state, by) => mayDecide(state, by, ANSWERS) ?? crimeUndecided(state),
  decide: ({ data, by, today }, state) => {
    const { no } = roundToDecide(state, by, data.roundId, ANSWERS);
    if (no) return reject(no);
    const open = state.orders.find(order => order.performedOn === undefined);
    if (data.ground === 'minor-corrected' && open)
      return reject({ code: 'order/unperformed', article: '监察条例18条', params: { number: open.no } });
    return accept(fact('FilingRevoked', today, ['监察条例18条', '实施规定35条'], data));
  },
});
export const mayRevokeFiling = revocation.may;
export const revokeFiling = revocation.decide;
