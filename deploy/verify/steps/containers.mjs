import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { IMAGE } from './image.mjs';

const SPEC = 'libs/messaging/kafka/src/containers.engine.spec.ts';

/** The test that a machine without Docker skips. Ryuk, which sweeps up after Testcontainers, has no image here. */
export const containers = async round => {
  if (!existsSync(join(round.root, 'node_modules'))) {
    round.say('installing what tests need (npm ci)');
    await round.run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  const { code, printed } = await round.run('npx', ['jest', SPEC], {
    mayFail: true,
    env: {
      KAFKA_IMAGE: IMAGE.kafka,
      MONGO_IMAGE: IMAGE.mongod,
      TESTCONTAINERS_RYUK_DISABLED: 'true',
      TESTCONTAINERS_HOST_OVERRIDE: '127.0.0.1',
    },
  });
  const counts = /^Tests:.*$/m.exec(printed)?.[0] ?? 'no test ran';
  if (code !== 0 || /skipped/.test(counts)) throw new Error(`${counts}\n${printed.slice(-4000)}`);
  round.say(counts);
};
