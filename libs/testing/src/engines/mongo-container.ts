import { dockerAnswers } from './container';
import type { EngineWay, RunningEngine } from './engine';
import { freePorts } from './free-port';
import { becomePrimary } from './replica-set';

const image = (): string => process.env['MONGO_IMAGE'] ?? 'mongo:7.0';

/** A replica set of one. Its member tells clients its address, so its port is the same on both sides. */
const start = async (): Promise<RunningEngine> => {
  const { GenericContainer, Wait } = await import('testcontainers');
  const [port = 0] = await freePorts(1);
  const container = await new GenericContainer(image())
    .withCommand(['mongod', '--replSet', 'rs0', '--port', String(port), '--bind_ip_all', '--oplogSize', '64'])
    .withExposedPorts({ container: port, host: port })
    .withWaitStrategy(Wait.forLogMessage(/Waiting for connections/))
    .start();
  const stop = async (): Promise<void> => void (await container.stop());
  try {
    const host = `127.0.0.1:${port}`;
    await becomePrimary(host, () => true);
    return { url: `mongodb://${host}/?replicaSet=rs0`, how: `container of ${image()}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

export const mongoContainer: EngineWay<RunningEngine> = { how: 'a container', available: dockerAnswers, start };
