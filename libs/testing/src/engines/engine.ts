/** A server of its own kind, started for tests or lent to them. */
export interface RunningEngine {
  /** What a client connects to: `127.0.0.1:9092`, `mongodb://…`. */
  readonly url: string;
  /** How it was come by, for the closing line of a run. */
  readonly how: string;
  /** Ends what was started; leaves alone what was lent. */
  stop(): Promise<void>;
}

/** One way to get an engine. `available` is asked while tests are declared, so it may not wait for anything. */
export interface EngineWay<Running extends RunningEngine> {
  readonly how: string;
  available(): boolean;
  start(): Promise<Running>;
}

export interface Engine<Running extends RunningEngine = RunningEngine> {
  readonly name: string;
  /** Whether a run on a CI machine (`CI=true`) fails where it cannot be had. */
  readonly requiredInCi: boolean;
  /** In the order in which they are tried. */
  readonly ways: readonly EngineWay<Running>[];
  /** What to do to have it, said where no way is open. */
  readonly advice: string;
}

const START_TIMEOUT_MS = 120_000;

/**
 * A `describe` for tests against a real engine, started once for all of them. Where no way to get one is open, it says
 * so aloud and counts the tests as skipped; on a CI machine it fails.
 */
export const describeWithEngine = <Running extends RunningEngine>(
  engine: Engine<Running>,
  title: string,
  suite: (running: () => Running) => void,
): void => {
  const way = engine.ways.find(each => each.available());
  let running: Running | undefined;
  const started = (): Running => {
    if (running === undefined) throw new Error(`${engine.name} is asked for before it was started`);
    return running;
  };
  if (way === undefined) {
    process.stderr.write(`${engine.name} was NOT exercised by "${title}": ${engine.advice}\n`);
    if (engine.requiredInCi && process.env['CI'] === 'true') {
      describe(title, () => {
        it(`has ${engine.name}`, () => {
          throw new Error(`${engine.name} must run on a CI machine. ${engine.advice}`);
        });
      });
    }
    describe.skip(title, () => suite(started));
    return;
  }
  describe(title, () => {
    beforeAll(async () => {
      running = await way.start();
    }, START_TIMEOUT_MS);
    afterAll(async () => {
      await running?.stop();
    }, START_TIMEOUT_MS);
    // In a block of its own: what the suite opened is closed before the engine is stopped.
    describe(`on ${engine.name}, ${way.how}`, () => suite(started));
  });
};
