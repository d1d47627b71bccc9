import react from '@vitejs/plugin-react';
import { defineConfig, type PluginOption } from 'vite';

/** `--mode mock` answers /api from fixtures (dev/); any other mode proxies to a running system. */
export default defineConfig(async ({ mode }) => {
  const plugins: PluginOption[] = [react()];
  if (mode === 'mock') plugins.push((await import('./dev/mock-api')).mockApi());
  const proxy = mode === 'mock' ? {} : { '/api': { target: 'http://127.0.0.1:3000', changeOrigin: false } };
  return {
    plugins,
    // Workspace packages are taken from their sources, so the web build needs no earlier `tsc -b`.
    resolve: { conditions: ['@one-window/source', 'module', 'browser', 'import', 'default'] },
    // chrome109 is the last Chromium for Windows 7, which counters still run.
    build: {
      target: 'chrome109',
      manifest: true,
      sourcemap: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 900,
    },
    server: { host: '127.0.0.1', port: 5173, proxy },
    preview: { host: '127.0.0.1', port: 4173, proxy },
  };
});
