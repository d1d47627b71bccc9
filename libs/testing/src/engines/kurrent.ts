import { describeWithEngine, type Engine, type EngineWay, type RunningEngine } from './engine';
import type { KurrentFaults } from './kurrent-faults';
import { startKurrentStub, STUB, type KurrentStub } from './kurrent-node';

export interface KurrentUnderTest extends RunningEngine {
  /** The switches of the stub node; a real node has none. */
  readonly faults?: KurrentFaults;
}

const lent: EngineWay<KurrentUnderTest> = {
  how: 'KURRENTDB_URL',
  available: () => Boolean(process.env['KURRENTDB_URL']),
  start: async () => ({ url: process.env['KURRENTDB_URL'] ?? '', how: 'KURRENTDB_URL', stop: async () => undefined }),
};
const stub: EngineWay<KurrentStub> = {
  how: STUB,
  available: () => true,
  start: startKurrentStub,
};
const advice = 'name a node in KURRENTDB_URL (kurrentdb://host:2113?tls=false).';

const kurrentdb: Engine<KurrentUnderTest> = { name: 'KurrentDB', requiredInCi: false, ways: [lent, stub], advice };
const kurrentStub: Engine<KurrentStub> = { name: 'KurrentDB', requiredInCi: false, ways: [stub], advice };

/** A KurrentDB where an address names one, else the stub node; the title of the run says which. */
export const describeWithKurrent = (title: string, suite: (running: () => KurrentUnderTest) => void): void =>
  describeWithEngine(kurrentdb, title, suite);

/** The stub node, whatever else there is: faults can be asked of it only. */
export const describeWithKurrentStub = (title: string, suite: (running: () => KurrentStub) => void): void =>
  describeWithEngine(kurrentStub, title, suite);

export { startKurrentStub };
export type { KurrentFaults, KurrentStub };
