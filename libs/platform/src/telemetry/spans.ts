import { context, propagation, SpanStatusCode, trace, type Attributes } from '@opentelemetry/api';

const tracer = trace.getTracer('one-window');

/** One step of work as a span. Attributes are names and numbers, never what a person said or is called. */
export const inSpan = <T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> =>
  tracer.startActiveSpan(name, { attributes }, async span => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      if (error instanceof Error) span.setAttribute('error.type', error.name);
      throw error;
    } finally {
      span.end();
    }
  });

/** Continues the trace that an event or a request brought with it. */
export const withTraceparent = <T>(traceparent: string | undefined, work: () => Promise<T>): Promise<T> =>
  traceparent === undefined ? work() : context.with(propagation.extract(context.active(), { traceparent }), work);

/** `traceparent` of the current span, to travel with events; undefined where nothing records. */
export const currentTraceparent = (): string | undefined => {
  const carrier: Record<string, string> = {};
  propagation.inject(context.active(), carrier);
  return carrier['traceparent'];
};

/** The id of the current trace, where one is recorded. */
export const currentTraceId = (): string | undefined => trace.getActiveSpan()?.spanContext().traceId;
