import { at } from '../tools/scenario/variables';

const PASSWORD = 'yichuang-2026';

export interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly etag: string | null;
}

/** One person's browser: signs in once, at one process, and may ask any of them. */
export class SignedIn {
  private constructor(
    private readonly cookie: string,
    private readonly csrf: string,
  ) {}

  static async at(url: string, username: string): Promise<SignedIn> {
    const response = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: PASSWORD }),
    });
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return new SignedIn(cookie, String(at(await response.json(), 'csrfToken')));
  }

  async ask(address: string, method = 'GET', body?: unknown, more: Record<string, string> = {}): Promise<Answered> {
    const response = await fetch(address, {
      method,
      headers: {
        ...{ cookie: this.cookie, 'x-csrf-token': this.csrf, 'content-type': 'application/json' },
        ...more,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
      etag: response.headers.get('etag'),
    };
  }

  post(address: string, key: string, body?: unknown, revision?: string): Promise<Answered> {
    return this.ask(address, 'POST', body, {
      'idempotency-key': key,
      ...(revision !== undefined && { 'if-match': revision }),
    });
  }
}
