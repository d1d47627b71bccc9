import { accept, plusMonths } from '@one-window/kernel';
import type { ArchiveInspection } from '../commands/ending-commands';
import { during } from '../during';
import { fact } from '../fact';
import { valueOn } from '../parameters/dated';

/** Kept at least three years from closing (INS-21; IMPL 40). */
const archiving = during(
  'closed',
  'filed',
)<ArchiveInspection>({
  may: state => (state.phase === 'closed' ? undefined : { code: 'case/not-closed' }),
  decide: ({ data, today }, state, world) => {
    const closedOn = state.phase === 'closed' ? state.closedOn : today;
    const years = valueOn(world.parameters.retentionYears, closedOn);
    return accept(
      fact('CaseArchived', today, ['实施规定40条'], { ...data, keepUntil: plusMonths(closedOn, years * 12) }),
    );
  },
});
export const mayArchiveInspection = archiving.may;
export const archiveInspection = archiving.decide;
