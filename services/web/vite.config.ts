import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// `npm run dev` works on pages against a running system.
const proxy = { '/api': { target: process.env['API'] ?? 'http://127.0.0.1:3000', changeOrigin: false } };

export default defineConfig({
  plugins: [react()],
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
});
