import { metrics } from '@opentelemetry/api';
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import { MeterProvider } from '@opentelemetry/sdk-metrics';
import { StartRefused } from '../config/start-refused';

/** Figures for Prometheus at `http://HOST:PORT/metrics`, a port of its own that no browser needs to reach. */
export const serveMetrics = async (host: string, port: number): Promise<() => Promise<void>> => {
  const exporter = new PrometheusExporter({ host, port, preventServerStart: true });
  try {
    await exporter.startServer();
  } catch (cause) {
    throw new StartRefused(
      {
        zh: `指标端口${port}不能使用。请停止占用它的程序，或用 METRICS_PORT 另选一个。`,
        en: `The port for figures, ${port}, cannot be used. Stop what uses it, or choose another with METRICS_PORT.`,
      },
      { cause },
    );
  }
  const provider = new MeterProvider({ readers: [exporter] });
  metrics.setGlobalMeterProvider(provider);
  return () => provider.shutdown();
};
