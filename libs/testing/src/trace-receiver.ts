import { createServer, type Server } from 'node:http';

/** A span as a collector sees it, as far as tests ask. */
export interface ReceivedSpan {
  readonly service: string;
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
}

interface Sent {
  readonly resourceSpans: readonly {
    readonly resource: {
      readonly attributes: readonly { readonly key: string; readonly value: { stringValue?: string } }[];
    };
    readonly scopeSpans: readonly { readonly spans: readonly Omit<ReceivedSpan, 'service'>[] }[];
  }[];
}

const PATIENCE_MS = 15_000;

/** Takes what exporters post (OTLP over HTTP, as JSON) and keeps it. */
export class TraceReceiver {
  readonly spans: ReceivedSpan[] = [];
  /** All of it, as it came. */
  received = '';

  private constructor(private readonly server: Server) {}

  static async start(): Promise<TraceReceiver> {
    const server = createServer();
    const receiver = new TraceReceiver(server);
    server.on('request', (request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      request.on('end', () => {
        receiver.take(body);
        response.setHeader('content-type', 'application/json').end('{}');
      });
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    const address = this.server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  }

  /**
   * The spans of one trace in which spans of all these names are: of the named one, or of any. A name may begin with its
   * service: `intake relay.publish`. @throws Error that says what was missing in the one that came nearest.
   */
  async until(names: readonly string[], traceId?: string): Promise<readonly ReceivedSpan[]> {
    for (const giveUpAt = Date.now() + PATIENCE_MS; ;) {
      const [nearest] = this.traces(traceId)
        .map(spans => ({ spans, missing: names.filter(name => !spans.some(span => said(span).endsWith(name))) }))
        .sort((one, other) => one.missing.length - other.missing.length);
      if (nearest?.missing.length === 0) return nearest.spans;
      if (Date.now() > giveUpAt)
        throw new Error(`missing ${nearest?.missing.join(', ')} among ${nearest?.spans.map(said).join(', ')}`);
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(resolve => this.server.close(resolve));
  }

  private traces(only?: string): readonly (readonly ReceivedSpan[])[] {
    const traces = new Map<string, ReceivedSpan[]>();
    for (const span of this.spans)
      if (only === undefined || span.traceId === only)
        traces.set(span.traceId, [...(traces.get(span.traceId) ?? []), span]);
    return [...traces.values()];
  }

  private take(body: string): void {
    this.received += body;
    const { resourceSpans } = JSON.parse(body) as Sent;
    for (const { resource, scopeSpans } of resourceSpans) {
      const service = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? '';
      for (const { spans } of scopeSpans)
        for (const { name, traceId, spanId, parentSpanId } of spans)
          this.spans.push({ service, name, traceId, spanId, ...(parentSpanId !== undefined && { parentSpanId }) });
    }
  }
}

const said = ({ service, name }: ReceivedSpan): string => `${service} ${name}`;
