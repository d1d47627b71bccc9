import type { Config } from '../config/config';

type Stop = () => Promise<void>;

/**
 * Without an exporter nothing is loaded and spans and figures cost next to nothing. Called before anything is opened.
 * `service`: as whose the spans are told. Answers how to stop it. @throws StartRefused when the port for figures is taken.
 */
export const startTelemetry = async (
  { otelExporter, metricsPort, host }: Pick<Config, 'otelExporter' | 'metricsPort' | 'host'>,
  service = 'all-in-one',
): Promise<Stop> => {
  const stops: Stop[] = [];
  // An ESM-style import of CommonJS output names the file it becomes.
  if (otelExporter !== 'off') stops.push((await import('./export-spans.js')).exportSpans(otelExporter, service));
  if (metricsPort !== undefined) stops.push(await (await import('./serve-metrics.js')).serveMetrics(host, metricsPort));
  return async () => {
    await Promise.all(stops.map(stop => stop()));
  };
};
