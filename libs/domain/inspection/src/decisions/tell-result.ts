import { accept, reject } from '@one-window/kernel';
import type { TellResult } from '../commands/ending-commands';
import { during } from '../during';
import { fact } from '../fact';
import { hasResult } from '../closing';

/** The complainant hears the result; in wage matters the reporter too (WAGE 10). The fact does not name them. */
const telling = during('filed')<TellResult>({
  may: state => {
    if (state.lead.kind !== 'complaint' && !state.lead.reporter) return { code: 'result/nobody-to-tell' };
    return hasResult(state) ? undefined : { code: 'result/none-yet' };
  },
  decide: ({ data, today }, state) => {
    if (data.toldOn > today) return reject({ code: 'date/in-future', params: { date: data.toldOn, today } });
    const exists = data.to === 'complainant' ? state.lead.kind === 'complaint' : state.lead.reporter !== undefined;
    if (!exists) return reject({ code: 'result/nobody-to-tell' });
    return accept(fact('ResultTold', data.toldOn, ['保障农民工工资支付条例10条'], data));
  },
});
export const mayTellResult = telling.may;
export const tellResult = telling.decide;
