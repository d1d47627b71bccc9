import { SUPERVISION_RULE, type SupervisionFact } from '@one-window/kernel';
import { rule } from '../rule';

/** SUP-01: the day by which a supervisor wants an answer. The same clock in every body (domain.md §10.4: `D`). */
export const supervisionAnswer = rule<SupervisionFact>({
  id: SUPERVISION_RULE,
  version: 1,
  title: { zh: '答复督办', en: 'Answer the supervision order' },
  article: '市局内控：跟踪督办',
  layer: 'target',
  inForceFrom: '2015-01-01',
  absentBefore: true,
  trigger: { zh: '督办', en: 'order' },
  // The day stands as it was named, be it a holiday: the supervisor chose it.
  term: { kind: 'stated', rolls: false },
  starts: { SupervisionOrdered: ({ data, on }) => ({ on, key: data.orderId, dueOn: data.dueOn }) },
  meets: { SupervisionAnswered: ({ data, on }) => ({ on, key: data.orderId }) },
  ends: { SupervisionEnded: ({ data, on }) => ({ on, key: data.orderId }) },
});
