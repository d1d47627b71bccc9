import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { context, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Context } from '@opentelemetry/api';
import type { FastifyInstance } from 'fastify';
import { contextOf, spansAreRecorded, traceparentIn } from '../telemetry/spans';

const contexts = new WeakMap<object, Context>();

const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** As far as a request of any server is looked at here. */
interface Asked {
  readonly raw: object;
  readonly headers: IncomingHttpHeaders;
}

const broughtBy = ({ headers }: Pick<Asked, 'headers'>): string | undefined => {
  const { traceparent } = headers;
  return typeof traceparent === 'string' && TRACEPARENT.test(traceparent) ? traceparent : undefined;
};

/**
 * A span for each request, within the trace that the caller brought (W3C Trace Context). Nothing is hooked in where
 * spans are not recorded. Names are those of routes: an address may hold an id, and a query what somebody typed.
 */
export const traceRequests = (fastify: FastifyInstance): void => {
  if (!spansAreRecorded()) return;
  const tracer = trace.getTracer('one-window');
  fastify.addHook('onRequest', (request, _reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    if (!route.startsWith('/api')) return done();
    const brought = broughtBy(request);
    const parent = brought === undefined ? ROOT_CONTEXT : contextOf(brought);
    const attributes = { 'http.request.method': request.method, 'http.route': route };
    const span = tracer.startSpan(`${request.method} ${route}`, { kind: SpanKind.SERVER, attributes }, parent);
    const within = trace.setSpan(parent, span);
    contexts.set(request.raw, within);
    context.with(within, done);
  });
  // Between the two a body was read, and its events are those of the connection.
  fastify.addHook('preValidation', (request, _reply, done) => {
    context.with(contexts.get(request.raw) ?? context.active(), done);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const within = contexts.get(request.raw);
    const span = within && trace.getSpan(within);
    span?.setAttribute('http.response.status_code', reply.statusCode);
    if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
    done();
  });
};

/** What the next process is told, so that its part belongs to the same trace. */
export const traceHeaders = ({ raw }: Pick<Asked, 'raw'>): { readonly traceparent?: string } => {
  const within = contexts.get(raw);
  const traceparent = within && traceparentIn(within);
  return traceparent === undefined ? {} : { traceparent };
};

/** The number that a person is shown and that stands in the log: of the trace, else the caller's, else one of its own. */
export const traceIdOf = (request: Asked): string => {
  const within = contexts.get(request.raw);
  const own = within && trace.getSpan(within)?.spanContext().traceId;
  return own ?? TRACEPARENT.exec(broughtBy(request) ?? '')?.[1] ?? randomBytes(16).toString('hex');
};
