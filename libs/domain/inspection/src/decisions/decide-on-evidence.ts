import { accept, reject } from '@one-window/kernel';
import type { DecideOnEvidence } from '../commands/investigation-commands';
import { during } from '../during';
import { fact } from '../fact';

/** What was preserved is given back, copied, appraised or handed over (APL 56; IMPL 28). */
const decision = during('filed')<DecideOnEvidence>({
  may: state => (state.preservations.some(each => !each.decided) ? undefined : { code: 'evidence/unknown' }),
  decide: ({ data, today }, state) => {
    const preserved = state.preservations.find(each => each.preservationId === data.preservationId);
    if (!preserved) return reject({ code: 'evidence/unknown' });
    if (preserved.decided) return reject({ code: 'evidence/decided' });
    return accept(fact('EvidenceDecided', today, ['行政处罚法56条'], data));
  },
});
export const mayDecideOnEvidence = decision.may;
export const decideOnEvidence = decision.decide;
