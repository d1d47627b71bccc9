import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  BatchSpanProcessor,
  ConsoleSpanExporter,
  NodeTracerProvider,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-node';

/** Where spans go: to the terminal, or to a collector at OTEL_EXPORTER_OTLP_ENDPOINT. Answers how to stop it. */
export const exportSpans = (to: 'console' | 'otlp'): (() => Promise<void>) => {
  const processor =
    to === 'console'
      ? new SimpleSpanProcessor(new ConsoleSpanExporter())
      : new BatchSpanProcessor(new OTLPTraceExporter());
  const provider = new NodeTracerProvider({ spanProcessors: [processor] });
  provider.register();
  return () => provider.shutdown();
};
