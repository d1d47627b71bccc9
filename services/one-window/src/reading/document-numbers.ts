import type { TimelineDoc } from '../projections/timeline';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where a fact gives a paper its number, and by which mark later facts name that paper. */
const numbered = [
  ['orderId', 'orderNo'],
  ['decisionId', 'decisionNo'],
] as const;

/**
 * Later facts name an order or a decision by its mark within the proceeding (`o1`): people know it by its number, so
 * that is what pages are given beside it.
 */
export const documentNumbers = (events: readonly TimelineDoc[]): ((event: TimelineDoc) => unknown) => {
  const numbers = new Map<string, string>();
  const keyOf = ({ source, stream }: TimelineDoc, mark: string, value: unknown) =>
    `${source}/${stream}/${mark}/${String(value)}`;
  for (const event of events) {
    if (!isRecord(event.fact)) continue;
    for (const [mark, number] of numbered) {
      const given = event.fact[number];
      if (typeof given === 'string') numbers.set(keyOf(event, mark, event.fact[mark]), given);
    }
  }
  return event => {
    const { fact } = event;
    if (!isRecord(fact)) return fact;
    const named = numbered.flatMap(([mark, number]) => {
      const known = fact[mark] === undefined ? undefined : numbers.get(keyOf(event, mark, fact[mark]));
      return known === undefined || fact[number] !== undefined ? [] : [[number, known]];
    });
    return named.length === 0 ? fact : { ...fact, ...Object.fromEntries(named) };
  };
};
