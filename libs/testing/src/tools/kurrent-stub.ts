import { startKurrentStub, STUB } from '../engines/kurrent-node';

// The stub node as a process of its own, for trials of a deployment where no KurrentDB can be had. It forgets all when
// it ends.
const address = process.argv[2] ?? '0.0.0.0:2113';

startKurrentStub(address).then(
  ({ stop }) => {
    process.stdout.write(
      `*** This is ${STUB}: it keeps everything in memory. Never in production. On ${address} ***\n`,
    );
    process.once('SIGTERM', () => void stop());
    process.once('SIGINT', () => void stop());
  },
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  },
);
