import { SUPERVISION_TASKS } from '@one-window/contracts';
import type { Actor, Role } from '@one-window/kernel';
import type { Where } from '@one-window/read-model';
import { seesAll, servedUnits } from './case-access';

/** The director does what the head of the institute does for him (domain.md §8: "same"). */
const COVERS: Partial<Readonly<Record<Role, readonly Role[]>>> = {
  'commission-director': ['commission-director', 'institute-head'],
};
const rolesOf = ({ role }: Actor): readonly Role[] => COVERS[role] ?? [role];

const inUnits = (actor: Actor): Where => ({ field: 'unit', in: servedUnits(actor) });

/** Given to me by name, or to anyone of my role. Never what I proposed myself. */
const forMe = (actor: Actor): Where => ({
  all: [
    { field: 'notAccount', isNot: actor.accountId },
    {
      any: [
        { field: 'account', is: actor.accountId },
        { all: [{ field: 'account', is: null }, { field: 'role', in: rolesOf(actor) }, inUnits(actor)] },
      ],
    },
  ],
});

/** Who sees which tasks: 我的 · 本单位 · 待我审批 · 督办. */
export const queueWhere = (queue: 'mine' | 'unit' | 'approve' | 'supervised', actor: Actor): Where => {
  switch (queue) {
    case 'mine':
      return { all: [forMe(actor), { field: 'approval', is: 0 }] };
    case 'approve':
      return { all: [forMe(actor), { field: 'approval', is: 1 }] };
    case 'unit':
      return seesAll(actor) ? { all: [] } : inUnits(actor);
    case 'supervised':
      return { all: [{ field: 'command', in: [...SUPERVISION_TASKS] }, queueWhere('unit', actor)] };
  }
};
