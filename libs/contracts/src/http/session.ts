import { z } from 'zod';
import { ActorContract } from '../case-events/envelope';

/** POST /api/session. Spaces around a name come from copying; a password is taken as typed. */
export const SignInBody = z.strictObject({
  username: z.string().trim().min(1).max(64),
  password: z.string().min(1).max(256),
});
export type SignInBody = z.infer<typeof SignInBody>;

/** Answer of POST and GET /api/session. The session itself is an httpOnly cookie. */
export const SessionAnswer = z.object({
  account: ActorContract,
  /** Sent back as `X-CSRF-Token` with everything that is not a GET. */
  csrfToken: z.string(),
  /** The session ends at this moment if nothing is asked before. */
  expiresAt: z.string(),
  /** The latest end, however much is asked. */
  endsAt: z.string(),
  /** Every answered request prolongs the session by this much, until `endsAt`. */
  idleMs: z.int().positive(),
  /** The clock of this system may be set by `X-Clock`: demonstration and training. */
  settableClock: z.boolean(),
});
export type SessionAnswer = z.infer<typeof SessionAnswer>;

/** GET /api/colleagues: who may be appointed to a tribunal or a pair of inspectors. */
export const ListColleaguesAnswer = z.object({ accounts: z.array(ActorContract) });
export type ListColleaguesAnswer = z.infer<typeof ListColleaguesAnswer>;
