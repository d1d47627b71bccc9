import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Driven, Load } from './load-driver';

/** The process that drives the load; one for all rounds, so that each meets it warm. */
export class Driver {
  private readonly child: ChildProcess = fork(join(__dirname, 'load-driver.js'));
  private readonly gone = once(this.child, 'exit');

  /** @throws Error with the first answer that was no success: a refusal measures nothing. */
  async drive(load: Load): Promise<Driven> {
    const answer = new Promise<Driven>(resolve => this.child.once('message', driven => resolve(driven as Driven)));
    this.child.send(load);
    const driven = await Promise.race([answer, this.gone]);
    if (!('perSecond' in driven)) throw new Error('the load driver ended');
    if (driven.refused !== undefined) throw new Error(`under load: ${driven.refused}`);
    return driven;
  }

  stop(): void {
    this.child.kill();
  }
}
