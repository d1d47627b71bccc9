import { z } from 'zod';
import type { PathValues } from '../commands/define-command';
import type { AnyQuery } from '../queries/define-query';
import { DocumentFile } from '../queries/document-file';
import type { PlatformRuntime } from '../service/platform-runtime';
import type { ServiceRuntime } from '../service/service-runtime';
import type { Actor } from '@one-window/kernel';
import { parsed } from './field-errors';
import type { HttpReply, HttpRequest } from './http-request';
import { languageOf, momentOf } from './request-headers';
import { position } from './position';

/** Somebody who has not signed in asks a public query: of no unit, so that no check of units lets them by. */
const NOBODY: Actor = { accountId: '', name: '', role: 'window-clerk', unit: '' };

/** How long a query waits for the view to hold what its asker has just written (design.md §4.7). */
const WAIT_MS = 2_000;

export const handleQueryRequest = async (
  query: AnyQuery,
  service: ServiceRuntime,
  { config, clock }: PlatformRuntime,
  request: HttpRequest,
  reply: HttpReply,
): Promise<unknown> => {
  const sent = query.method === 'POST' ? (request.body ?? {}) : request.query;
  const asked = isObject(sent) ? { ...sent } : {};
  const awaited = asked['after'] === undefined ? undefined : position(asked['after']);
  const schema = whole(query.query);
  const question = parsed(schema, isObject(sent) ? withoutAfter(asked, schema) : sent);
  const behind = awaited !== undefined && !(await service.reached(awaited, WAIT_MS));
  const moment = momentOf(request.headers, clock, config.settableClock);
  const answer = await query.run({
    actor: request.session?.actor ?? NOBODY,
    at: moment.at,
    today: moment.today,
    language: languageOf(request.headers),
    params: request.params as PathValues,
    query: question,
    services: service.context,
    origin: originOf(request, config),
    behind,
  });
  void reply.header('cache-control', 'no-store');
  if (answer instanceof DocumentFile) {
    void reply.header('content-type', query.mediaType ?? 'application/octet-stream');
    void reply.header('content-disposition', `inline; filename="${answer.fileName}"`);
    return Buffer.from(answer.bytes);
  }
  if (!isObject(answer)) return answer;
  if (typeof answer['revision'] === 'number') void reply.header('etag', `"${answer['revision']}"`);
  return behind ? { ...answer, behind: true } : answer;
};

/** As the browser named it; behind a proxy that ends TLS cookies are secure, and so is the address. */
const originOf = ({ headers }: HttpRequest, { secureCookies, host, port }: PlatformRuntime['config']): string =>
  `${secureCookies ? 'https' : 'http'}://${headers.host ?? `${host}:${port}`}`;

/** A name that the query does not know is a mistake of the asker: an answer that passes over it would be another one. */
const whole = (schema: z.ZodType = z.object({})): z.ZodType =>
  schema instanceof z.ZodObject ? schema.strict() : schema;

/** `after` is the platform's; a query that does not name it need not know of it. */
const withoutAfter = (asked: Record<string, unknown>, schema: z.ZodType): Record<string, unknown> => {
  if (schema instanceof z.ZodObject && 'after' in schema.shape) return asked;
  const { after: _after, ...rest } = asked;
  return rest;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
