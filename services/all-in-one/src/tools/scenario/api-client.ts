import { isMap } from './match';

interface Operation {
  readonly method: string;
  readonly path: string;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly etag: string | undefined;
  readonly position: string | undefined;
}

/** The public HTTP API as a stranger uses it: operations by name from its own description, one session per account. */
export class ApiClient {
  readonly #operations = new Map<string, Operation>();
  readonly #sessions = new Map<string, { cookie: string; csrf: string }>();

  private constructor(
    private readonly url: string,
    private readonly password: string,
  ) {}

  static async connect(url: string, password: string): Promise<ApiClient> {
    const client = new ApiClient(url.replace(/\/$/, ''), password);
    const description = (await (await fetch(`${client.url}/api/openapi.json`)).json()) as {
      paths: Record<string, Record<string, { operationId?: string }>>;
    };
    for (const [path, methods] of Object.entries(description.paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        if (operation.operationId)
          client.#operations.set(operation.operationId, { method: method.toUpperCase(), path });
      }
    }
    return client;
  }

  /** Asks a query, or does a command with the revision last seen of what it changes. */
  async call(
    name: string,
    request: {
      account: string;
      place: Record<string, string>;
      /** Where the system's clock may be set: the moment of this request. */
      clock?: string;
      key?: string;
      body?: unknown;
      query?: Record<string, unknown>;
    },
  ): Promise<Answer> {
    const operation = this.#operations.get(name);
    if (!operation) throw new Error(`there is no operation "${name}"; /api/docs lists them`);
    const parts = operation.path.match(/\{\w+\}/g) ?? [];
    const path = operation.path.replace(/\{(\w+)\}/g, (_all, part: string) => {
      // The only part of a path needs no name: `for: $matter` fits `{id}` and `{caseId}`.
      const value = request.place[part] ?? (parts.length === 1 ? request.place['id'] : undefined);
      if (value === undefined) throw new Error(`"${name}" needs "for: { ${part}: … }" (${operation.path})`);
      return encodeURIComponent(value);
    });
    const headers = clockOf(request);
    if (request.key) {
      headers['idempotency-key'] = request.key;
      const revision = await this.#revisionBehind(operation.path, path, request);
      if (revision) headers['if-match'] = revision;
    }
    return this.#send(request.account, operation.method, path + queryText(request.query), headers, request.body);
  }

  /** A command on `/cases/{id}/…` changes what GET `/cases/{id}` shows: its ETag is the revision to decide on. */
  async #revisionBehind(
    template: string,
    path: string,
    request: { account: string; clock?: string },
  ): Promise<string | undefined> {
    const depth = template.split('/').findIndex(part => part.startsWith('{'));
    if (depth < 0) return undefined;
    const parent = path
      .split('/')
      .slice(0, depth + 1)
      .join('/');
    const shown = await this.#send(request.account, 'GET', parent, clockOf(request), undefined);
    return shown.etag;
  }

  async #send(
    account: string,
    method: string,
    path: string,
    headers: Record<string, string>,
    body: unknown,
  ): Promise<Answer> {
    const session = await this.#session(account);
    const response = await fetch(this.url + path, {
      method,
      headers: {
        ...headers,
        cookie: session.cookie,
        'x-csrf-token': session.csrf,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text && response.headers.get('content-type')?.includes('json') ? (JSON.parse(text) as unknown) : text,
      etag: response.headers.get('etag') ?? undefined,
      position: response.headers.get('x-position') ?? undefined,
    };
  }

  async #session(account: string): Promise<{ cookie: string; csrf: string }> {
    const known = this.#sessions.get(account);
    if (known) return known;
    const response = await fetch(`${this.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: account, password: this.password }),
    });
    const answer = (await response.json()) as unknown;
    if (!response.ok)
      throw new Error(`cannot sign in as ${account}: ${isMap(answer) ? String(answer['title']) : response.status}`);
    const cookie = response.headers
      .getSetCookie()
      .map(line => line.split(';')[0])
      .join('; ');
    const session = { cookie, csrf: isMap(answer) ? String(answer['csrfToken']) : '' };
    this.#sessions.set(account, session);
    return session;
  }
}

const clockOf = ({ clock }: { readonly clock?: string }): Record<string, string> =>
  clock === undefined ? {} : { 'x-clock': clock };

const queryText = (query: Record<string, unknown> | undefined): string =>
  query
    ? `?${new URLSearchParams(Object.fromEntries(Object.entries(query).map(([key, value]) => [key, String(value)]))).toString()}`
    : '';
