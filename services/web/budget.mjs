// Bytes gate (ui.md §7): gzipped JavaScript that a page needs, with the shell, from Vite's manifest.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = new URL('./dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const KB = 1000;

/** Page → budget in KB and the modules that are loaded to show it. */
const budgets = {
  'sign-in': [250, ['src/pages/sign-in.tsx']],
  'work list': [250, ['src/pages/work/work-page.tsx']],
  register: [310, ['src/pages/register/register-page.tsx']],
  receipt: [280, ['src/pages/receipt/receipt-page.tsx']],
  overview: [280, ['src/pages/case/case-page.tsx', 'src/pages/case/overview.tsx']],
  'overview with a form': [
    320,
    ['src/pages/case/case-page.tsx', 'src/pages/case/overview.tsx', 'src/pages/case/action-form.tsx'],
  ],
  timeline: [280, ['src/pages/case/case-page.tsx', 'src/pages/case/timeline-tab.tsx']],
  claims: [280, ['src/pages/case/case-page.tsx', 'src/pages/case/claims.tsx']],
  documents: [280, ['src/pages/case/case-page.tsx', 'src/pages/case/documents.tsx']],
  history: [280, ['src/pages/case/case-page.tsx', 'src/pages/case/history.tsx']],
  deadlines: [280, ['src/pages/deadlines-page.tsx']],
  find: [280, ['src/pages/find-page.tsx']],
  system: [280, ['src/pages/system-page.tsx']],
};

const sizes = new Map();
const sizeOf = file => {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length);
  return sizes.get(file);
};
const filesOf = (key, seen) => {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const imported of chunk.imports ?? []) filesOf(imported, seen);
  return seen;
};

let over = false;
for (const [page, [budget, modules]] of Object.entries(budgets)) {
  const files = new Set();
  for (const key of ['index.html', ...modules]) {
    if (!manifest[key]) throw new Error(`${key} is not in the manifest: was the page renamed?`);
    filesOf(key, files);
  }
  const size = [...files].filter(file => file.endsWith('.js')).reduce((sum, file) => sum + sizeOf(file), 0) / KB;
  const ok = size <= budget;
  over ||= !ok;
  console.log(`${ok ? 'ok  ' : 'OVER'} ${page.padEnd(22)} ${size.toFixed(0).padStart(4)} KB of ${budget}`);
}
process.exit(over ? 1 : 0);
