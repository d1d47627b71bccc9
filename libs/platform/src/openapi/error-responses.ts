type Json = Readonly<Record<string, unknown>>;

/** RFC 9457 with our members. */
export const PROBLEM_SCHEMA: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'next', 'traceId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string', description: '发生了什么 / what happened' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', description: '稳定的代码 / stable' },
    article: { type: 'string', description: '依据条文 / the rule that says so' },
    next: { type: 'string', description: '接下来怎么办 / what to do' },
    params: { type: 'object' },
    roles: { type: 'array', items: { $ref: '#/components/schemas/Role' } },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } },
    },
    revision: { type: 'integer', description: '412：现在的版本 / the revision now' },
    changes: { type: 'array', items: { type: 'object' }, description: '412：谁改了什么 / who changed what' },
    traceId: { type: 'string' },
  },
};

const MEANINGS: Readonly<Record<string, string>> = {
  400: '请求头或 JSON 不可用 / a header or the JSON is not usable',
  401: '没有登录 / not signed in',
  403: '角色或单位无权，或缺页面令牌 / role or unit may not, or the page token is missing',
  404: '没有这个案件，或无权查看 / no such case, or not for you',
  409: '规则不允许 / a rule says no',
  412: '版本已变：谁改了什么 / stale: tells who changed what',
  413: '内容过大 / the body is too large',
  415: '只接受 JSON / JSON only',
  422: '字段有误，或编号已用于另一操作 / fields are wrong, or the key was used for something else',
  428: '缺少 If-Match / If-Match is missing',
  429: '过于频繁 / too many requests',
  500: '系统故障，没有保存 / a fault; nothing was saved',
  503: '系统正在停止或启动，没有保存 / stopping or starting; nothing was saved',
};

export const errorResponses = (statuses: readonly string[]): Json =>
  Object.fromEntries(
    statuses.map(status => [
      status,
      {
        description: MEANINGS[status] ?? status,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );

export const COMMAND_ERRORS = {
  creating: ['400', '401', '403', '409', '413', '415', '422', '500', '503'],
  changing: ['400', '401', '403', '404', '409', '412', '413', '415', '422', '428', '500', '503'],
} as const;

export const QUERY_ERRORS = {
  read: ['400', '401', '403', '404', '422', '500', '503'],
  posted: ['400', '401', '403', '404', '413', '415', '422', '500', '503'],
} as const;
