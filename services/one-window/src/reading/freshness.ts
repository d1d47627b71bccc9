import type { Freshness } from '@one-window/contracts';
import type { QueryContext } from '@one-window/platform';
import { caseView } from '../projections/case-view';
import { VIEWS_RESOURCE } from './views';

/** The consumer group of this service. */
export const CONSUMER = 'one-window';

/**
 * How fresh an answer is. When the consumer has nothing left in the log, the views are as of now; otherwise as of the
 * last message they took in.
 */
export const freshnessOf = async (
  context: Pick<QueryContext<unknown, unknown>, 'services' | 'behind'>,
): Promise<Freshness> => {
  const { services, behind } = context;
  const { store, clock } = services.get(VIEWS_RESOURCE);
  const live = await store.live(caseView);
  const caughtUp = (await services.operations.lag(CONSUMER)) === 0;
  const now = clock.now();
  return { asOf: { time: caughtUp ? now : (live?.appliedAt ?? now), position: String(live?.applied ?? 0) }, behind };
};
