import { rule } from '@one-window/deadlines';
import type { ArbitrationFact } from '../events/fact';

/** ARB-22: the law sets no day for serving an award; the bureau does, because every remedy waits for it. */
export const serveAward = rule<ArbitrationFact>({
  id: 'ARB-22',
  version: 1,
  title: { zh: '送达裁决书（内部时限）', en: 'Serve the award (internal target)' },
  article: '内部时限',
  layer: 'target',
  trigger: { zh: '作出裁决', en: 'the award' },
  inForceFrom: '2017-07-01',
  term: { kind: 'working', days: 5 },
  starts: {
    AwardIssued: fact => fact.data.recipients.map(party => ({ on: fact.on, key: `${fact.data.documentId}/${party}` })),
  },
  meets: { AwardServed: ({ data }) => ({ on: data.actedOn, key: `${data.documentId}/${data.partyId}` }) },
});

/** ARB-23: non-final, either side; final, the worker only. Counted for each party from its own receipt. */
export const sue = rule<ArbitrationFact>({
  id: 'ARB-23',
  version: 1,
  title: { zh: '向人民法院起诉', en: 'Sue in court' },
  article: '调解仲裁法48条、50条',
  layer: 'statute',
  binds: 'party',
  trigger: { zh: '收到裁决书', en: 'receipt of the award' },
  inForceFrom: '2008-05-01',
  term: { kind: 'calendar', days: 15 },
  starts: {
    AwardServed: ({ data }) =>
      data.finality === 'non-final' || data.to === 'worker'
        ? { on: data.effectiveOn, key: `${data.documentId}/${data.partyId}` }
        : undefined,
  },
});

/** ARB-24: the employer's way against a final award, at the intermediate court, on six grounds. */
export const setAside = rule<ArbitrationFact>({
  id: 'ARB-24',
  version: 1,
  title: { zh: '用人单位申请撤销终局裁决', en: 'Employer asks to set the final award aside' },
  article: '调解仲裁法49条',
  layer: 'statute',
  binds: 'party',
  trigger: { zh: '收到裁决书', en: 'receipt of the award' },
  inForceFrom: '2008-05-01',
  term: { kind: 'calendar', days: 30 },
  starts: {
    AwardServed: ({ data }) =>
      data.finality === 'final' && data.to === 'employer'
        ? { on: data.effectiveOn, key: `${data.documentId}/${data.partyId}` }
        : undefined,
  },
});
