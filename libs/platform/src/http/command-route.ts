import type { AnyCommand, PathValues } from '../commands/define-command';
import { problems } from '../problems/texts';
import type { PlatformRuntime } from '../service/platform-runtime';
import type { ServiceRuntime } from '../service/service-runtime';
import { answerOf, type CommandAnswer } from './answer';
import { parsed } from './field-errors';
import { sessionOf, type HttpReply, type HttpRequest } from './http-request';
import { expectedRevision, idempotencyKey, momentOf } from './request-headers';

/** One command over HTTP: parse, ask, translate. Roles and session were looked at by the guard. */
export const handleCommandRequest = async (
  command: AnyCommand,
  service: ServiceRuntime,
  { config, clock, personalData }: PlatformRuntime,
  request: HttpRequest,
  reply: HttpReply,
): Promise<CommandAnswer> => {
  const { actor } = sessionOf(request);
  const key = idempotencyKey(request.headers);
  const moment = momentOf(request.headers, clock, config.settableClock);
  const expected = command.creates ? undefined : expectedRevision(request.headers);
  const params = request.params as PathValues;
  const body = command.body ? parsed(command.body, request.body) : nothing(request.body);
  const asked = JSON.stringify([command.name, params, request.body ?? null]);
  const outcome = await service.execute(command, {
    actor,
    moment,
    key,
    // Keyed, because a plain hash of a body would let its contents be guessed for ever.
    hash: personalData.blindIndex('command', asked),
    params,
    body,
    ...(expected !== undefined && { expected }),
  });
  const answer = answerOf(outcome, command, service.spec);
  void reply
    .status(command.creates ? 201 : 200)
    .header('x-position', `${answer.stream}@${answer.revision}`)
    .header('etag', `"${answer.revision}"`);
  return answer;
};

/** A command without a body takes none, or an empty one. */
const nothing = (body: unknown): undefined => {
  const empty = body === undefined || body === null || (typeof body === 'object' && Object.keys(body).length === 0);
  if (!empty) throw problems.bodyUnexpected();
  return undefined;
};
