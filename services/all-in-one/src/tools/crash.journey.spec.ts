import { join } from 'node:path';
import { crashRuns } from './crash';

const SEED = 20_261_124;
const RUNS = 20;

describe('kill -9 at random moments under load', () => {
  it(
    `loses nothing, doubles nothing, and leaves every view right (${RUNS} runs, seed ${SEED})`,
    async () => {
      const told: string[] = [];
      const { faults, acknowledged } = await crashRuns({ runs: RUNS, seed: SEED }, line => told.push(line));
      expect(faults).toEqual([]);
      expect(acknowledged).toBeGreaterThan(RUNS);
    },
    15 * 60_000,
  );

  it(
    'is noticed by the same oracle when a relay loses events',
    async () => {
      const preload = [join(__dirname, '..', '..', 'dist', 'tools', 'crash', 'broken-relay.js')];
      const { faults } = await crashRuns({ runs: 5, seed: SEED, preload }, () => undefined);
      expect(faults.length).toBeGreaterThan(0);
    },
    5 * 60_000,
  );
});
