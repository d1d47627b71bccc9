import { SetMetadata } from '@nestjs/common';
import type { Role } from '@one-window/kernel';

/** Who may call a route. `signed-in`: every role. `public`: no session needed. */
export type Access = readonly Role[] | 'signed-in' | 'public';

export const ACCESS = 'one-window/access';

/** Declares it; a route without it does not start. */
export const MayCall = (access: Access) => SetMetadata(ACCESS, access);
