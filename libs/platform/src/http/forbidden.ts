import { SetMetadata } from '@nestjs/common';
import type { Actor } from '@one-window/kernel';
import type { Problem } from '../problems/problem';
import type { PlatformRuntime } from '../service/platform-runtime';
import type { HttpRequest } from './http-request';

export type Forbidden = (
  platform: PlatformRuntime,
  request: HttpRequest,
  actor: Actor,
  problem: Problem,
) => Promise<void>;

export const FORBIDDEN_ROUTE = 'one-window/forbidden';

/** What a route does when a role is refused: a command writes the attempt down. */
export const WhenForbidden = (forbidden: Forbidden) => SetMetadata(FORBIDDEN_ROUTE, forbidden);
