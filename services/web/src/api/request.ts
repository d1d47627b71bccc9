import { currentLanguage } from '../app/language';
import { isTouched, noteActivity } from './activity';
import { noteWrite, positionToAwait } from './positions';
import { NotReached, Refused, type Problem } from './problem';
import { waitForSignIn } from './session-gate';

let csrfToken = '';
export const keepCsrfToken = (token: string): void => {
  csrfToken = token;
};

export interface Answer<Body> {
  readonly body: Body;
  readonly etag: string | undefined;
}

interface Options {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  /** The revision the change was decided on. */
  readonly revision?: number;
  readonly signal?: AbortSignal;
  /** Session routes handle their own 401. */
  readonly openGate?: false;
  /** Not waited for the own last write. */
  readonly anyPosition?: boolean;
}

const headersOf = (
  { method = 'GET', body, idempotencyKey, revision }: Options,
  forSomebody: boolean,
): Record<string, string> => ({
  accept: 'application/json, application/problem+json',
  'accept-language': currentLanguage(),
  ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  ...(method === 'GET' ? {} : { 'x-csrf-token': csrfToken }),
  ...(forSomebody ? {} : { 'x-asked-by': 'page' }),
  ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
  ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
});

const withPosition = (path: string, options: Options): string => {
  const after = options.anyPosition || (options.method ?? 'GET') !== 'GET' ? undefined : positionToAwait();
  return after ? `${path}${path.includes('?') ? '&' : '?'}after=${encodeURIComponent(after)}` : path;
};

const problemOf = async (response: Response): Promise<Problem> => {
  const text = await response.text();
  try {
    const parsed: unknown = JSON.parse(text);
    if (parsed && typeof parsed === 'object' && 'title' in parsed)
      return { ...(parsed as Problem), status: response.status };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return { title: response.statusText || String(response.status), status: response.status };
};

const send = async (path: string, options: Options, forSomebody: boolean): Promise<Response> => {
  try {
    return await fetch(withPosition(path, options), {
      method: options.method ?? 'GET',
      headers: headersOf(options, forSomebody),
      credentials: 'same-origin',
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      ...(options.signal ? { signal: options.signal } : {}),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new NotReached(path, { cause: error });
  }
};

/** @throws Refused with the problem, NotReached when no answer came. */
export const request = async <Body>(path: string, options: Options = {}): Promise<Answer<Body>> => {
  const askedAt = Date.now();
  const forSomebody = isTouched();
  const response = await send(path, options, forSomebody);
  if (response.status === 401 && options.openGate !== false) {
    await waitForSignIn();
    return request<Body>(path, options);
  }
  if (forSomebody && response.status !== 401) noteActivity(askedAt);
  if (!response.ok) throw new Refused(await problemOf(response));
  noteWrite(response.headers.get('x-position'));
  const body = (response.status === 204 ? undefined : await response.json()) as Body;
  return { body, etag: response.headers.get('etag') ?? undefined };
};

export const get = async <Body>(path: string, signal?: AbortSignal): Promise<Body> =>
  (await request<Body>(path, signal ? { signal } : {})).body;
