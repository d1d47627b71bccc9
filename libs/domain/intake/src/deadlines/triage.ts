import { rule } from '@one-window/deadlines';
import type { IntakeFact } from '../events';

/** INT-01, a target of the bureau: two working days until each claim has left the window (Zhejiang's model, domain.md §3.3). */
export const triage = rule<IntakeFact>({
  id: 'INT-01',
  version: 1,
  title: { zh: '窗口初审', en: 'Preliminary review at the window' },
  article: '市局内控：收件后2个工作日内完成初审',
  layer: 'target',
  inForceFrom: '2015-01-01',
  absentBefore: true,
  trigger: { zh: '收件', en: 'received' },
  term: { kind: 'working', days: 2 },
  starts: {
    WindowReceived: ({ data, on }) => data.items.map(({ itemId }) => ({ on, key: itemId })),
    ItemsReturned: ({ data, on }) => data.itemIds.map(itemId => ({ on, key: itemId })),
  },
  meets: {
    RouteConfirmed: ({ data, on }) => ({ on, key: data.itemId }),
    RouteOverridden: ({ data, on }) => ({ on, key: data.itemId }),
  },
  ends: { ItemsWithdrawn: ({ data, on }) => data.itemIds.map(itemId => ({ on, key: itemId })) },
});
