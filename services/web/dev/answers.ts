import type { IncomingHttpHeaders } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}
const ok = (body: unknown): Answer => ({ status: 200, body });
const problem = (status: number, title: string, more: object = {}): Answer => ({
  status,
  body: { type: 'about:blank', title, status, ...more },
});

const accounts = {
  'clerk-xc': { accountId: 'clerk-xc', name: '周敏', role: 'window-clerk', unit: 'win-xincheng' },
};
let signedIn: keyof typeof accounts | undefined = 'clerk-xc';

export const answer = (method: string, url: URL, _body: unknown, _headers: IncomingHttpHeaders): Answer => {
  const route = `${method} ${url.pathname.replace('/api', '')}`;
  if (route === 'GET /session')
    return signedIn ? ok({ account: accounts[signedIn], csrfToken: 'mock' }) : problem(401, '请登录');
  if (route === 'POST /session') {
    signedIn = 'clerk-xc';
    return ok({ account: accounts[signedIn], csrfToken: 'mock' });
  }
  if (route === 'DELETE /session') {
    signedIn = undefined;
    return { status: 204 };
  }
  return problem(404, '没有这个地址');
};
