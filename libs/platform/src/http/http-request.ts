import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Session } from '../identity/sessions';
import { problems } from '../problems/texts';

/** A request after the guard: `session` is there unless the route is public. */
export type HttpRequest = FastifyRequest & { session?: Session };
export type HttpReply = FastifyReply;

/** @throws Problem 401 */
export const sessionOf = ({ session }: HttpRequest): Session => {
  if (!session) throw problems.signInFirst();
  return session;
};
