import { GetSystemStateAnswer } from '@one-window/contracts';
import { defineQuery } from '@one-window/platform';
import { VIEWS } from '../projections/views';
import { CONSUMER, freshnessOf } from '../reading/freshness';
import { parkedCase } from '../reading/parked-case';
import { VIEWS_RESOURCE } from '../reading/views';

/** How messages flow. No case content: an event's type and place, never what it says (domain.md §8). */
export const getSystemState = defineQuery({
  name: 'getSystemState',
  title: { zh: '系统状态', en: 'System state' },
  path: '/system',
  roles: ['admin', 'supervisor'],
  answer: GetSystemStateAnswer,
  run: async context => {
    const { services } = context;
    const { operations } = services;
    const { store } = services.get(VIEWS_RESOURCE);
    const { relays, consumers, parked, away } = await operations.overview();
    const views = await Promise.all(
      VIEWS.map(async view => {
        const live = await store.live(view);
        const building = await store.building(view);
        const of = live?.applied ?? 0;
        return {
          name: view.name,
          version: view.version,
          documents: live ? await store.size(view) : 0,
          ...(building && { rebuilding: { applied: building.applied, of } }),
        };
      }),
    );
    const sent = relays.reduce((sum, relay) => sum + relay.published, 0);
    const applied = Math.min(...(await Promise.all(VIEWS.map(async view => (await store.live(view))?.applied ?? 0))));
    const waiting = parked.filter(one => one.consumer === CONSUMER).reduce((sum, one) => sum + one.kept, 0);
    const received = applied + waiting;
    return {
      relays: relays.map(({ service, stored, published, running, trouble }) => ({
        service,
        stored,
        published,
        backlog: stored - published,
        running,
        ...(trouble && { lastError: trouble.message }),
      })),
      consumers: consumers.map(({ consumer, received: taken, applied: done, lag, delayP99Ms }) => ({
        consumer,
        received: taken,
        // These views remember by themselves what they applied.
        applied: consumer === CONSUMER ? applied : done,
        parkedMessages: parked.filter(one => one.consumer === consumer).reduce((sum, one) => sum + one.kept, 0),
        lag,
        ...(delayP99Ms !== undefined && { delayP99Ms }),
      })),
      parked: parked.map(parkedCase),
      ...{ views, away: [...away] },
      reconciliation: {
        sent,
        received,
        applied,
        equal: away.length === 0 && sent === received && received === applied,
      },
      freshness: await freshnessOf(context),
    };
  },
});
