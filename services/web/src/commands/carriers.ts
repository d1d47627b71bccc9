import type { Role } from '@one-window/kernel';
import type { ProceedingService } from '../api/proceedings';
import type { Operation } from '../words/commands';

/** Whose work is taken and passed on in each body (承办); the API decides, this only offers. */
export const CARRIERS: Readonly<Record<ProceedingService, Role>> = {
  intake: 'window-clerk',
  arbitration: 'filing-officer',
  inspection: 'inspector',
};

/** Who puts it into other hands. */
export const PASSERS: Readonly<Record<ProceedingService, readonly Role[]>> = {
  intake: ['window-clerk'],
  arbitration: ['institute-head', 'commission-director'],
  inspection: ['inspection-head'],
};

export const CLAIM: Readonly<Record<ProceedingService, Operation>> = {
  intake: 'claimMatter',
  arbitration: 'claimCase',
  inspection: 'claimInspection',
};

export const REASSIGN: Readonly<Record<ProceedingService, Operation>> = {
  intake: 'reassignMatter',
  arbitration: 'reassignCase',
  inspection: 'reassignInspection',
};
