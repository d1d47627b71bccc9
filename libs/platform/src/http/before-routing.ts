import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { randomBytes } from 'node:crypto';
import { problemBody } from '../problems/problem-body';
import { problems } from '../problems/texts';
import type { Problem } from '../problems/problem';

const traceId = (): string => randomBytes(16).toString('hex');
/** Nothing of the request could be read, so nothing says which language is preferred. */
const bodyOf = (problem: Problem): string => JSON.stringify(problemBody(problem, 'zh', traceId()));
const TYPE = 'application/problem+json; charset=utf-8';

interface Reply {
  readonly raw: ServerResponse;
}

/** What Fastify finds before there is a route: an address that cannot be decoded. */
export const frameworkErrors = (_error: unknown, _request: unknown, { raw }: Reply): void => {
  raw.writeHead(400, { 'content-type': TYPE, 'cache-control': 'no-store' }).end(bodyOf(problems.badAddress()));
};

/** What Node finds before there is a request: a line or headers that are no HTTP, or too much of them. */
export const clientErrorHandler = (error: { readonly code?: string }, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = error.code === 'HPE_HEADER_OVERFLOW' ? problems.headersTooLarge() : problems.notHttp();
  const body = bodyOf(problem);
  const reason = problem.status === 431 ? 'Request Header Fields Too Large' : 'Bad Request';
  const head = [
    `HTTP/1.1 ${problem.status} ${reason}`,
    `content-type: ${TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
};
