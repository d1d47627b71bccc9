import { StartRefused } from '@one-window/platform';
import { run, type Running } from './run';

/** A stop that does not come to its end is cut off; what was acknowledged is on the disk. */
const STOP_LIMIT_MS = 8_000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const stopOnSignal = (running: Running): void => {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
};

run(process.env, say).then(
  running => {
    stopOnSignal(running);
    say(`一窗已就绪 One Window is ready: ${running.url}`);
  },
  (error: unknown) => {
    process.stderr.write(
      error instanceof StartRefused ? `${error.text.zh}\n${error.text.en}\n` : `${String((error as Error).stack)}\n`,
    );
    process.exit(1);
  },
);
