import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { Problem } from '../problems/problem';
import { problemBody } from '../problems/problem-body';
import { problems } from '../problems/texts';
import { PLATFORM, type PlatformRuntime } from '../service/platform-runtime';
import { BODY_LIMIT } from './body-limit';
import type { HttpReply, HttpRequest } from './http-request';
import { languageOf } from './request-headers';
import { traceIdOf } from './trace-requests';

/** Every answer that is not a success leaves through here, as RFC 9457, without a word of what is inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(PLATFORM) private readonly platform: PlatformRuntime) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<HttpRequest>();
    const reply = http.getResponse<HttpReply>();
    const traceId = traceIdOf(request);
    const problem = asProblem(error, request) ?? this.broken(error, request, traceId);
    if (reply.sent) return;
    const retryAfter = problem.more['retryAfterSeconds'];
    if (typeof retryAfter === 'number') void reply.header('retry-after', String(retryAfter));
    const allow = problem.more['allow'];
    if (Array.isArray(allow)) void reply.header('allow', allow.join(', '));
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(problemBody(problem, languageOf(request.headers), traceId)));
  }

  /** A bug or a broken store: logged once, with the number that the person is shown. */
  private broken(error: unknown, request: HttpRequest, traceId: string): Problem {
    this.platform.log.error(
      { err: error, traceId, method: request.method, route: request.routeOptions.url },
      'request failed',
    );
    return problems.broken(traceId);
  }
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const asProblem = (error: unknown, request: HttpRequest): Problem | undefined => {
  if (error instanceof Problem) return error;
  switch (codeOf(error)) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return problems.tooLarge(Number(request.headers['content-length']) || undefined, BODY_LIMIT);
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return problems.wrongType();
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return problems.notJson();
    case 'calendar/year-unknown':
      return problems.yearUnknown(error instanceof Error && 'year' in error ? String(error.year) : '');
    case 'event/newer-shape':
      return problems.newerShape();
    case 'event-store/closed':
      return problems.stopping();
    default:
      return unnamed(error, request);
  }
};

/** Errors without a code that we know. */
const unnamed = (error: unknown, request: HttpRequest): Problem | undefined => {
  if (error instanceof HttpException) return fromNest(error, request);
  if (error instanceof Error && 'statusCode' in error && error.statusCode === 400) return problems.notJson();
  return undefined;
};

/** What Nest and Fastify say by themselves: no such route, a body they could not take. */
const fromNest = (error: HttpException, request: HttpRequest): Problem | undefined => {
  switch (error.getStatus()) {
    case 404:
      return noSuch(request);
    case 400:
      return problems.notJson();
    case 413:
      return problems.tooLarge(Number(request.headers['content-length']) || undefined, BODY_LIMIT);
    case 415:
      return problems.wrongType();
    default:
      return undefined;
  }
};

/** No such address, or one that is asked in another way. */
const noSuch = ({ method, url, server }: HttpRequest): Problem => {
  const [path = ''] = url.split('?');
  const allowed = server.methodsAt?.(path) ?? [];
  return allowed.length === 0 || allowed.includes(method) ? problems.noRoute() : problems.wrongMethod(method, allowed);
};
