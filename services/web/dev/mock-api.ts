import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { answer } from './answers';

const read = async (request: IncomingMessage): Promise<unknown> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text ? JSON.parse(text) : undefined;
};

const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const url = new URL(request.url ?? '/', 'http://mock');
  if (url.pathname === '/api/one-window/changes') {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(': hello\n\n');
    return;
  }
  const { status, body, headers = {} } = answer(request.method ?? 'GET', url, await read(request), request.headers);
  response.writeHead(status, {
    'content-type': status >= 400 ? 'application/problem+json' : 'application/json',
    ...headers,
  });
  response.end(body === undefined ? '' : JSON.stringify(body));
};

/** Development only: answers /api from fixtures that are typed by the contracts. */
export const mockApi = (): Plugin => {
  const middleware = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void => {
    if (!request.url?.startsWith('/api/')) return next();
    handle(request, response).catch(next);
  };
  return {
    name: 'mock-api',
    configureServer: server => void server.middlewares.use(middleware),
    configurePreviewServer: server => void server.middlewares.use(middleware),
  };
};
