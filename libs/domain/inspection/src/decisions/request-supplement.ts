import { accept, reject } from '@one-window/kernel';
import type { RequestSupplement } from '../commands/screening-commands';
import { during } from '../during';
import { fact } from '../fact';
import { valueOn } from '../parameters/dated';

/** I2. A complaint without a clear employer or harm is completed, not refused (IMPL 18). */
const request = during('screening')<RequestSupplement>({
  may: (state, _by, world) => {
    if (state.lead.kind !== 'complaint') return { code: 'lead/no-complaint', article: '实施规定18条' };
    if (state.proposal) return { code: 'proposal/pending', params: { proposal: state.proposal.kind } };
    if (!state.supplement) return undefined;
    const once = valueOn(world.parameters.supplementOnce, state.supplement.requestedOn);
    return once || state.supplement.receivedOn === undefined
      ? { code: 'supplement/already-requested', article: '实施规定18条' }
      : undefined;
  },
  decide: ({ data, today }) =>
    data.answerBy !== undefined && data.answerBy <= today
      ? reject({ code: 'term/passed', params: { date: data.answerBy } })
      : accept(fact('SupplementRequested', today, ['实施规定18条'], data)),
});
export const mayRequestSupplement = request.may;
export const requestSupplement = request.decide;
