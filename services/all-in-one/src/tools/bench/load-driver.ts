// Drives HTTP load from a process of its own, so that making requests costs the measured process nothing. Requests are
// written whole onto kept connections: a general client spends more on a request than the server under test.
import { connect } from 'node:net';

export interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** All requests, over so many connections, each sending its next one when it has its answer. */
export interface Load {
  readonly port: number;
  readonly connections: number;
  readonly requests: readonly Request[];
}

export interface Driven {
  readonly perSecond: number;
  readonly latenciesMs: readonly number[];
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<string, number>>;
  /** The first answer that was no success. */
  readonly refused?: string;
}

const written = ({ method, path, headers, body }: Request): string => {
  const lines = Object.entries({ ...headers, host: '127.0.0.1' }).map(([name, value]) => `${name}: ${value}`);
  if (body !== undefined) lines.push('content-type: application/json', `content-length: ${Buffer.byteLength(body)}`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body ?? ''}`;
};

const drive = async ({ port, connections, requests }: Load): Promise<Driven> => {
  const texts = requests.map(request => Buffer.from(written(request)));
  const latenciesMs: number[] = [];
  const statuses: Record<string, number> = {};
  let refused: string | undefined;
  let next = 0;
  const answered = (status: string, body: string): void => {
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (!status.startsWith('2')) refused ??= `${status} ${body}`;
  };
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, () =>
      onConnection(
        port,
        () => texts[next++],
        answered,
        latency => latenciesMs.push(latency),
      ),
    ),
  );
  const seconds = (performance.now() - started) / 1000;
  return { perSecond: requests.length / seconds, latenciesMs, statuses, ...(refused !== undefined && { refused }) };
};

const onConnection = (
  port: number,
  take: () => Buffer | undefined,
  answered: (status: string, body: string) => void,
  took: (milliseconds: number) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.setNoDelay(true);
    let received = '';
    let sentAt = 0;
    const send = (): void => {
      const request = take();
      if (request === undefined) {
        socket.end();
        resolve();
        return;
      }
      sentAt = performance.now();
      socket.write(request);
    };
    socket.once('connect', send);
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('the server closed a connection')));
    // One byte a character: lengths in the head are bytes.
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      received += chunk;
      const end = received.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(received.slice(0, end))?.[1] ?? 0);
      if (received.length < end + 4 + length) return;
      took(performance.now() - sentAt);
      answered(received.slice(9, 12), Buffer.from(received.slice(end + 4), 'latin1').toString());
      received = '';
      send();
    });
  });

process.on('message', (load: Load) => {
  drive(load).then(
    driven => process.send?.(driven),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
