import type { Config } from '../config/config';

/** Without an exporter nothing is loaded and spans cost next to nothing. Answers how to stop it. */
export const startTelemetry = async ({ otelExporter }: Pick<Config, 'otelExporter'>): Promise<() => Promise<void>> => {
  if (otelExporter === 'off') return () => Promise.resolve();
  // An ESM-style import of CommonJS output names the file it becomes.
  const { exportSpans } = await import('./export-spans.js');
  return exportSpans(otelExporter);
};
