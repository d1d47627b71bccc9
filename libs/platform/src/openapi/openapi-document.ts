import { ListColleaguesAnswer, ROLE_NAMES, SessionAnswer, SignInBody } from '@one-window/contracts';
import { ROLES } from '@one-window/kernel';
import { z } from 'zod';
import type { AnyCommand, Text } from '../commands/define-command';
import type { Access } from '../http/access';
import type { AnyQuery } from '../queries/define-query';
import type { EventStreamDefinition } from '../queries/define-event-stream';
import type { ServiceSpec } from '../service/service-module';
import { WatchDeadlinesAnswer, WatchDeadlinesBody } from '../watch/watch-deadlines';
import { COMMAND_ERRORS, errorResponses, PROBLEM_SCHEMA, QUERY_ERRORS } from './error-responses';

type Json = Readonly<Record<string, unknown>>;

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' });
  return rest;
};

const json = (schema: Json): Json => ({ content: { 'application/json': { schema } } });
const header = (name: string, description: string, required: boolean): Json => ({
  in: 'header',
  name,
  required,
  description,
  schema: { type: 'string' },
});

const permission = (access: Access): Json => ({
  'x-permission': access,
  ...(access === 'public' ? { security: [] } : {}),
  description:
    typeof access === 'string'
      ? { public: '无需登录 / no session needed', 'signed-in': '已登录即可 / anybody signed in' }[access]
      : `${access.map(role => ROLE_NAMES[role].zh).join('、')} / ${access.map(role => ROLE_NAMES[role].en).join(', ')}`,
});

const pathOf = (path: string): string => path.replace(/:(\w+)/g, '{$1}');
const pathParameters = (path: string): readonly Json[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({ in: 'path', name, required: true, schema: { type: 'string' } }));

const summary = ({ zh, en }: Text): string => `${zh} / ${en}`;

const COMMAND_ANSWER: Json = {
  type: 'object',
  required: ['caseId', 'id', 'stream', 'revision', 'events'],
  properties: {
    caseId: { type: 'string' },
    id: { type: 'string' },
    stream: { type: 'string' },
    revision: { type: 'integer' },
    events: { type: 'array', items: { type: 'string' } },
  },
};

const KEY = header(
  'Idempotency-Key',
  '每一次操作一个随机值；重试用同一个 / one random value per act, the same on a retry',
  true,
);
const IF_MATCH = header('If-Match', '读取时的 ETag / the ETag as it was read', true);
const CLOCK = header('X-Clock', '演示系统可设定的时刻 / the moment, where the clock may be set', false);
const ASKED_BY = header(
  'X-Asked-By',
  '`page`：页面自动刷新、无人操作，不延长登录 / `page`: refreshed by an untouched page, does not prolong the session',
  false,
);
const CSRF = header('X-CSRF-Token', 'GET /api/session 的 csrfToken / csrfToken of GET /api/session', true);

const commandOperation = (command: AnyCommand, spec: ServiceSpec): Json => ({
  operationId: command.name,
  tags: [spec.name],
  summary: summary(command.title),
  ...permission(command.roles),
  parameters: [...pathParameters(command.path), CSRF, KEY, ...(command.creates ? [] : [IF_MATCH]), CLOCK],
  ...(command.body && { requestBody: { required: true, ...json(schemaOf(command.body, 'input')) } }),
  responses: {
    [command.creates ? 201 : 200]: {
      description: '已办理 / done',
      headers: { ETag: { schema: { type: 'string' } }, 'X-Position': { schema: { type: 'string' } } },
      ...json(COMMAND_ANSWER),
    },
    ...errorResponses(command.creates ? COMMAND_ERRORS.creating : COMMAND_ERRORS.changing),
  },
});

const queryParameters = (schema: z.ZodType | undefined): readonly Json[] => {
  const shape = schema && schemaOf(schema, 'input');
  const properties = (shape?.['properties'] ?? {}) as Readonly<Record<string, Json>>;
  const required = (shape?.['required'] ?? []) as readonly string[];
  return Object.entries(properties)
    .filter(([name]) => name !== 'after')
    .map(([name, property]) => ({ in: 'query', name, required: required.includes(name), schema: property }));
};

const AFTER: Json = {
  in: 'query',
  name: 'after',
  required: false,
  description: '先等到这个 X-Position / wait for this X-Position first',
  schema: { type: 'string' },
};

const queryOperation = (query: AnyQuery, spec: ServiceSpec): Json => {
  const posted = query.method === 'POST';
  return {
    operationId: query.name,
    tags: [spec.name],
    summary: summary(query.title),
    ...permission(query.roles),
    parameters: [
      ...pathParameters(query.path),
      ...(posted ? [CSRF] : [...queryParameters(query.query), AFTER]),
      CLOCK,
      ASKED_BY,
    ],
    ...(posted && query.query && { requestBody: { required: true, ...json(schemaOf(query.query, 'input')) } }),
    responses: {
      200: { description: '回答 / the answer', ...answerOf(query) },
      ...errorResponses(posted ? QUERY_ERRORS.posted : QUERY_ERRORS.read),
    },
  };
};

const answerOf = ({ mediaType, answer }: AnyQuery): Json =>
  mediaType
    ? { content: { [mediaType]: { schema: { type: 'string', format: 'binary' } } } }
    : json(schemaOf(answer, 'output'));

const streamOperation = (stream: EventStreamDefinition, spec: ServiceSpec): Json => ({
  operationId: stream.name,
  tags: [spec.name],
  summary: summary(stream.title),
  ...permission(stream.roles),
  responses: {
    200: { description: 'text/event-stream', content: { 'text/event-stream': { schema: { type: 'string' } } } },
    ...errorResponses(['401', '403', '500', '503']),
  },
});

const sessionPaths = (): Json => ({
  '/api/session': {
    post: {
      ...{ operationId: 'signIn', tags: ['session'], summary: '登录 / Sign in', ...permission('public') },
      requestBody: { required: true, ...json(schemaOf(SignInBody, 'input')) },
      responses: {
        201: { description: '已登录 / signed in', ...json(schemaOf(SessionAnswer, 'output')) },
        ...errorResponses(['400', '401', '413', '415', '422', '429', '500', '503']),
      },
    },
    get: {
      ...{
        operationId: 'getSession',
        tags: ['session'],
        summary: '当前登录 / The session',
        ...permission('signed-in'),
      },
      responses: {
        200: { description: '当前登录 / the session', ...json(schemaOf(SessionAnswer, 'output')) },
        ...errorResponses(['401', '500', '503']),
      },
    },
    delete: {
      ...{ operationId: 'signOut', tags: ['session'], summary: '退出 / Sign out', ...permission('signed-in') },
      parameters: [CSRF],
      responses: { 204: { description: '已退出 / signed out' }, ...errorResponses(['401', '403', '500', '503']) },
    },
  },
});

const colleaguePaths = (): Json => ({
  '/api/colleagues': {
    get: {
      ...{
        operationId: 'listColleagues',
        tags: ['session'],
        summary: '同事名册 / Colleagues',
        ...permission('signed-in'),
      },
      responses: {
        200: { description: '名册 / the list', ...json(schemaOf(ListColleaguesAnswer, 'output')) },
        ...errorResponses(['401', '500', '503']),
      },
    },
  },
});

const healthPaths = (): Json =>
  Object.fromEntries(
    (['live', 'ready'] as const).map(name => [
      `/health/${name}`,
      {
        get: {
          ...{
            operationId: name === 'live' ? 'getLiveness' : 'getReadiness',
            tags: ['health'],
            ...permission('public'),
          },
          summary: name === 'live' ? '进程存活 / The process lives' : '可以接受请求 / Ready for work',
          responses: {
            200: { description: 'ok', ...json({ type: 'object' }) },
            ...errorResponses(['500']),
            ...(name === 'ready' && {
              503: { description: '还没有，或不再 / not yet, or no more', ...json({ type: 'object' }) },
            }),
          },
        },
      },
    ]),
  );

const docsPaths = (): Json => ({
  '/api/openapi.json': {
    get: {
      ...{ operationId: 'getApiDescription', tags: ['docs'], ...permission('public') },
      summary: '接口说明 / Description of the API',
      responses: {
        200: { description: 'OpenAPI 3.1', ...json({ type: 'object' }) },
        ...errorResponses(['500', '503']),
      },
    },
  },
  '/api/docs': {
    get: {
      ...{ operationId: 'getApiDocs', tags: ['docs'], ...permission('public') },
      summary: '接口说明网页 / The same, for people',
      responses: {
        200: { description: 'HTML', content: { 'text/html': { schema: { type: 'string' } } } },
        ...errorResponses(['500', '503']),
      },
    },
  },
});

const watchPaths = (): Json => ({
  '/api/deadlines/watch': {
    post: {
      operationId: 'watchDeadlines',
      tags: ['deadlines'],
      summary: '检查期限 / Look at deadlines',
      ...permission(['admin', 'supervisor']),
      parameters: [CSRF, CLOCK],
      requestBody: { required: false, ...json(schemaOf(WatchDeadlinesBody, 'input')) },
      responses: {
        200: { description: '新记录的逾期 / breaches recorded now', ...json(schemaOf(WatchDeadlinesAnswer, 'output')) },
        ...errorResponses(['400', '401', '403', '413', '415', '422', '500', '503']),
      },
    },
  },
});

/** OpenAPI 3.1 from the same definitions that the routes are made of, so that neither can forget the other. */
export const openApiDocument = (specs: readonly ServiceSpec[]): Json => {
  const paths: Record<string, Record<string, unknown>> = {};
  const add = (path: string, method: string, operation: Json): void => {
    paths[path] = { ...paths[path], [method]: operation };
  };
  for (const spec of specs) {
    const base = `/api/${spec.name}`;
    for (const command of spec.commands) add(pathOf(base + command.path), 'post', commandOperation(command, spec));
    for (const query of spec.queries) {
      add(pathOf(base + query.path), query.method === 'POST' ? 'post' : 'get', queryOperation(query, spec));
    }
    for (const stream of spec.eventStreams ?? []) add(pathOf(base + stream.path), 'get', streamOperation(stream, spec));
  }
  return {
    openapi: '3.1.0',
    info: {
      title: '一窗 One Window',
      version: '0.1.0',
      description:
        '劳动人事争议与劳动保障监察：一次登记，一路可查。Labor disputes across arbitration and inspection, registered once.',
    },
    security: [{ session: [] }],
    paths: { ...sessionPaths(), ...colleaguePaths(), ...healthPaths(), ...docsPaths(), ...watchPaths(), ...paths },
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'one-window-session' } },
      schemas: { Problem: PROBLEM_SCHEMA, Role: { type: 'string', enum: ROLES } },
    },
  };
};
