import type { FastifyInstance } from 'fastify';
import { problemBody } from '../problems/problem-body';
import { problems } from '../problems/texts';
import { languageOf } from './request-headers';
import { traceHeaders, traceIdOf } from './trace-requests';

/** Addresses of other services' processes, by the name that stands in their paths. */
export type Upstreams = Readonly<Record<string, string>>;

/** Long enough for a command whose store is just being restarted. */
const ANSWER_WITHIN_MS = 30_000;

/**
 * The front door passes on what is another service's: bodies and answers as they are, streams unbroken. Where that
 * service does not answer, a problem says so, and that nothing was done as far as the front door can know.
 */
export const passOn = async (fastify: FastifyInstance, upstreams: Upstreams): Promise<void> => {
  const behind = Object.entries(upstreams);
  if (behind.length === 0) return;
  const { default: proxy } = await import('@fastify/http-proxy');
  for (const [service, upstream] of behind) {
    await fastify.register(proxy, {
      ...{ upstream, prefix: `/api/${service}`, rewritePrefix: `/api/${service}` },
      http: { requestOptions: { timeout: ANSWER_WITHIN_MS } },
      replyOptions: {
        rewriteRequestHeaders: (request, headers) => ({ ...headers, ...traceHeaders(request) }),
        onError: (reply, _error) => {
          const language = languageOf(reply.request.headers);
          void reply
            .status(503)
            .header('content-type', 'application/problem+json; charset=utf-8')
            .header('cache-control', 'no-store')
            .header('retry-after', '5')
            .send(JSON.stringify(problemBody(problems.serviceAway(), language, traceIdOf(reply.request))));
        },
      },
    });
  }
};
