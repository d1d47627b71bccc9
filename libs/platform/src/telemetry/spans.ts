import {
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type Span,
} from '@opentelemetry/api';

const tracer = trace.getTracer('one-window');

/** Where nobody records, no span is made, no context is entered, and work is done as if nothing of this were here. */
let recording = false;
export const recordSpans = (): void => {
  recording = true;
};
export const spansAreRecorded = (): boolean => recording;

/** One step of work as a span. Attributes are names and numbers, never what a person said or is called. */
export const inSpan = <T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> =>
  recording ? tracer.startActiveSpan(name, { attributes }, span => ended([span], work)) : work();

/** Continues the trace that an event brought with it. */
export const withTraceparent = <T>(traceparent: string | undefined, work: () => Promise<T>): Promise<T> =>
  recording && traceparent !== undefined ? context.with(contextOf(traceparent), work) : work();

/**
 * Work on a batch whose events belong to several traces: a span in each of them, as long as the batch takes. Where
 * all belong to one, what is done inside is part of it.
 */
export const inSpanOfEach = <T>(
  {
    name,
    kind,
    attributes,
  }: { readonly name: string; readonly kind: 'sends' | 'receives'; readonly attributes: Attributes },
  events: readonly { readonly traceparent?: string | undefined }[],
  work: () => Promise<T>,
): Promise<T> => {
  if (!recording) return work();
  const traces = [...new Set(events.map(({ traceparent }) => traceparent))];
  const options = { kind: kind === 'sends' ? SpanKind.PRODUCER : SpanKind.CONSUMER, attributes };
  const begun = traces.map(traceparent => {
    const parent = traceparent === undefined ? ROOT_CONTEXT : contextOf(traceparent);
    return { parent, span: tracer.startSpan(name, options, parent) };
  });
  const [first] = begun;
  const spans = begun.map(({ span }) => span);
  return first && begun.length === 1
    ? context.with(trace.setSpan(first.parent, first.span), () => ended(spans, work))
    : ended(spans, work);
};

/** `traceparent` of the current span, to travel with events; undefined where nothing records. */
export const currentTraceparent = (): string | undefined => (recording ? traceparentIn(context.active()) : undefined);

/** The id of the current trace, where one is recorded. */
export const currentTraceId = (): string | undefined =>
  recording ? trace.getActiveSpan()?.spanContext().traceId : undefined;

export const contextOf = (traceparent: string): Context => propagation.extract(ROOT_CONTEXT, { traceparent });

export const traceparentIn = (where: Context): string | undefined => {
  const carrier: Record<string, string> = {};
  propagation.inject(where, carrier);
  return carrier['traceparent'];
};

const ended = async <T>(spans: readonly Span[], work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    for (const span of spans) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      if (error instanceof Error) span.setAttribute('error.type', error.name);
    }
    throw error;
  } finally {
    for (const span of spans) span.end();
  }
};
