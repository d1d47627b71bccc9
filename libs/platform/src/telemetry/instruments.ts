import { metrics, type Attributes, type Counter, type Histogram, type Meter } from '@opentelemetry/api';
import { inSpan } from './spans';

interface Instruments {
  readonly commands: Counter;
  readonly rejections: Counter;
  readonly appendSeconds: Histogram;
}

/** Steps of a durable append, in seconds: from one group commit on a fast disk to a store in trouble. */
const APPEND_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

const made = (meter: Meter): Instruments => ({
  commands: meter.createCounter('one_window.commands', { description: 'Commands handled, by what became of them' }),
  rejections: meter.createCounter('one_window.rejections', { description: 'Commands refused, by rule' }),
  appendSeconds: meter.createHistogram('one_window.append.seconds', {
    description: 'From asking the store to its acknowledgement',
    unit: 's',
    advice: { explicitBucketBoundaries: APPEND_BUCKETS },
  }),
});

let known: Instruments | undefined;
/** Made at first use, when a reader is registered or will never be: before that, instruments would stay silent. */
const instruments = (): Instruments => (known ??= made(metrics.getMeter('one-window')));

interface CommandEnd {
  readonly command: string;
  readonly outcome: string;
  /** Code of the refusal. */
  readonly rule?: string;
}

/** Counts a command that came to its end, and the rule that refused it. */
export const countCommand = ({ command, outcome, rule }: CommandEnd): void => {
  instruments().commands.add(1, { command, outcome });
  if (rule !== undefined) instruments().rejections.add(1, { command, rule });
};

/** Times an append, also one that failed. */
export const timeAppend = async <T>(append: () => Promise<T>): Promise<T> => {
  const began = performance.now();
  const note = (attributes: Attributes) =>
    instruments().appendSeconds.record((performance.now() - began) / 1_000, attributes);
  try {
    const done = await inSpan('store.append', {}, append);
    note({ acknowledged: true });
    return done;
  } catch (error) {
    note({ acknowledged: false });
    throw error;
  }
};
