// Runs one of our built programs as a child: its output is ours, its end is ours, and a stop reaches it.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

export const runNode = (program, args = []) => {
  const child = spawn(process.execPath, [join(root, program), ...args], { stdio: 'inherit' });
  // Ctrl-C reaches the whole group by itself; the child stops cleanly and this process waits for it.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
};
