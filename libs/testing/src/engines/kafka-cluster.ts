import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningEngine } from './engine';
import { freePorts } from './free-port';
import { runKafkaTool } from './kafka-jars';
import { KafkaNode } from './kafka-node';

/** Kafka's nodes as started for a test: `url` names all brokers. Nodes are there only when they are our own. */
export interface RunningKafka extends RunningEngine {
  readonly nodes: readonly KafkaNode[];
}

/** Starts one node, or three that replicate everything, in a temporary folder on free loopback ports. */
export const startKafka = async (size: 1 | 3): Promise<RunningKafka> => {
  const folder = mkdtempSync(join(tmpdir(), 'one-window-kafka-'));
  const ports = await freePorts(size * 2);
  const pairs = Array.from({ length: size }, (_, index) => ({
    broker: ports[index * 2] ?? 0,
    controller: ports[index * 2 + 1] ?? 0,
  }));
  const nodes = pairs.map((pair, index) => new KafkaNode(index + 1, join(folder, `node-${index + 1}`), pair, pairs));
  const stop = async (): Promise<void> => {
    await Promise.all(nodes.map(node => node.kill()));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const clusterId = (await runKafkaTool('kafka.tools.StorageTool', ['random-uuid'])).trim();
    await Promise.all(nodes.map(node => node.format(clusterId)));
    await Promise.all(nodes.map(node => node.start()));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: nodes.map(node => node.address).join(','),
    how: `Apache Kafka 4.1.1, ${size === 1 ? 'one node' : 'three nodes'} from jars`,
    nodes,
    stop,
  };
};
