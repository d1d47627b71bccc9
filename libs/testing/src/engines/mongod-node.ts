import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine, RunningEngine } from './engine';
import { freePorts } from './free-port';
import { connectMongo } from './mongo-connection';
import { MONGOD } from './mongod';

const START_MS = 60_000;

/** A mongod to be hurt: the one member of its replica set, killed and started again on the same data. */
export class MongodNode implements RunningEngine {
  readonly how = 'one mongod of our own, to be killed';
  private child: ChildProcess | undefined;
  private readonly endWithUs = (): void => void this.child?.kill('SIGKILL');

  private constructor(
    private readonly folder: string,
    private readonly port: number,
  ) {
    process.once('exit', this.endWithUs);
  }

  static async begin(): Promise<MongodNode> {
    const [port = 0] = await freePorts(1);
    const node = new MongodNode(mkdtempSync(join(tmpdir(), 'mongod-node-')), port);
    try {
      await node.start(true);
      return node;
    } catch (error) {
      await node.stop();
      throw error;
    }
  }

  get url(): string {
    return `mongodb://127.0.0.1:${this.port}/?replicaSet=rs0`;
  }

  /** Also again after a kill; resolves when it may be written to. */
  async start(firstTime = false): Promise<void> {
    const { folder, port } = this;
    const child = spawn(
      MONGOD,
      [
        ...['--dbpath', folder, '--port', String(port), '--bind_ip', '127.0.0.1', '--replSet', 'rs0', '--nounixsocket'],
        ...['--wiredTigerCacheSizeGB', '0.25', '--oplogSize', '64', '--logpath', join(folder, 'log'), '--logappend'],
      ],
      { stdio: 'ignore' },
    );
    this.child = child;
    const until = Date.now() + START_MS;
    const connection = await connectMongo(`mongodb://127.0.0.1:${port}/?directConnection=true`);
    try {
      const admin = connection.db?.admin();
      // Unlike tests that only need a database: what it acknowledged must be there after a kill, so it is in the journal.
      const config = { _id: 'rs0', members: [{ _id: 0, host: `127.0.0.1:${port}` }] };
      if (firstTime) await admin?.command({ replSetInitiate: config });
      for (; Date.now() < until && child.exitCode === null; await sleep(50)) {
        const hello = await admin?.command({ hello: 1 });
        if (hello?.['isWritablePrimary'] === true) return;
      }
      throw new Error(`mongod on port ${port} did not become writable in ${START_MS} ms`);
    } finally {
      await connection.close();
    }
  }

  /** As in a crash. */
  async kill(): Promise<void> {
    const { child } = this;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  async stop(): Promise<void> {
    process.removeListener('exit', this.endWithUs);
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Of our own only: nobody's database is lent to be killed. */
export const ownMongo: Engine<MongodNode> = {
  name: 'MongoDB of our own',
  requiredInCi: true,
  ways: [
    {
      how: 'one mongod of our own, to be killed',
      available: () => existsSync(MONGOD),
      start: () => MongodNode.begin(),
    },
  ],
  advice: 'run `node scripts/engines.mjs` (needs pip).',
};
