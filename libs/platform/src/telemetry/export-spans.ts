import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ConsoleSpanExporter,
  NodeTracerProvider,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-node';
import { recordSpans } from './spans';

/** Where spans go: to the terminal, or to a collector at OTEL_EXPORTER_OTLP_ENDPOINT. Answers how to stop it. */
export const exportSpans = (to: 'console' | 'otlp', service: string): (() => Promise<void>) => {
  const processor =
    to === 'console'
      ? new SimpleSpanProcessor(new ConsoleSpanExporter())
      : new BatchSpanProcessor(new OTLPTraceExporter());
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service, 'service.namespace': 'one-window' }),
    spanProcessors: [processor],
  });
  provider.register();
  recordSpans();
  return () => provider.shutdown();
};
