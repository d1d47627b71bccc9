import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runKafkaTool, spawnKafka } from './kafka-jars';

export interface NodePorts {
  readonly broker: number;
  readonly controller: number;
}

const START_WITHIN_MS = 60_000;

/** One Kafka node (broker and controller, KRaft) in a folder, with the means to hurt it. */
export class KafkaNode {
  private child: ChildProcess | undefined;
  private output = '';

  constructor(
    readonly id: number,
    private readonly folder: string,
    readonly ports: NodePorts,
    private readonly all: readonly NodePorts[],
  ) {}

  get address(): string {
    return `127.0.0.1:${this.ports.broker}`;
  }

  async format(clusterId: string): Promise<void> {
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(this.configFile, this.config());
    await runKafkaTool('kafka.tools.StorageTool', [
      ...['format', '-t', clusterId, '-c', this.configFile],
      '--ignore-formatted',
    ]);
  }

  /** Starts it, also again after a kill; resolves when its port answers. */
  async start(): Promise<void> {
    this.output = '';
    const child = spawnKafka('kafka.Kafka', [this.configFile], this.all.length > 1 ? 320 : 384);
    this.child = child;
    child.stdout?.on('data', (text: Buffer) => (this.output += text.toString()));
    child.stderr?.on('data', (text: Buffer) => (this.output += text.toString()));
    process.once('exit', () => child.kill('SIGKILL'));
    for (const until = Date.now() + START_WITHIN_MS; !(await answers(this.ports.broker)); await sleep(50)) {
      if (child.exitCode !== null || Date.now() > until) throw new Error(`Kafka did not start:\n${this.output}`);
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

  /** Alive for the system, silent for everybody else, until `thaw`. */
  freeze(): void {
    this.child?.kill('SIGSTOP');
  }

  thaw(): void {
    this.child?.kill('SIGCONT');
  }

  private get configFile(): string {
    return join(this.folder, 'server.properties');
  }

  private config(): string {
    const alone = this.all.length === 1;
    const copies = this.all.length;
    const inSync = alone ? 1 : 2;
    const voters = this.all.map(({ controller }, index) => `${index + 1}@127.0.0.1:${controller}`).join(',');
    return [
      'process.roles=broker,controller',
      `node.id=${this.id}`,
      `controller.quorum.voters=${voters}`,
      `listeners=PLAINTEXT://${this.address},CONTROLLER://127.0.0.1:${this.ports.controller}`,
      `advertised.listeners=PLAINTEXT://${this.address}`,
      'listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
      'controller.listener.names=CONTROLLER',
      'inter.broker.listener.name=PLAINTEXT',
      `log.dirs=${join(this.folder, 'data')}`,
      'auto.create.topics.enable=false',
      'unclean.leader.election.enable=false',
      `default.replication.factor=${copies}`,
      `min.insync.replicas=${inSync}`,
      `offsets.topic.replication.factor=${copies}`,
      'offsets.topic.num.partitions=8',
      `transaction.state.log.replication.factor=${copies}`,
      `transaction.state.log.min.isr=${inSync}`,
      `share.coordinator.state.topic.replication.factor=${copies}`,
      `share.coordinator.state.topic.min.isr=${inSync}`,
      'group.initial.rebalance.delay.ms=0',
      // A node that fell silent is missed soon: tests wait for it.
      'broker.session.timeout.ms=6000',
      'broker.heartbeat.interval.ms=1000',
      'replica.lag.time.max.ms=4000',
      'group.min.session.timeout.ms=1000',
      '',
    ].join('\n');
  }
}

const answers = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
