import { rule } from '@one-window/deadlines';
import type { ArbitrationFact } from '../events/fact';
import { everythingDecided, proceedingOver } from './over';

/** One clock per sitting and party. */
const keyOf = (hearingId: string, partyId: string): string => `${hearingId}/${partyId}`;

/** ARB-14: five clear working days between the notice and the hearing; a wrong count is a set-aside ground. */
export const hearingNotice = rule<ArbitrationFact>({
  id: 'ARB-14',
  version: 1,
  title: { zh: '送达开庭通知', en: 'Serve the hearing notice' },
  article: '调解仲裁法35条；办案规则38条',
  layer: 'statute',
  trigger: { zh: '开庭日', en: 'day of the hearing' },
  inForceFrom: '2017-07-01',
  term: { kind: 'working', days: 5 },
  backward: 'clear',
  starts: {
    HearingScheduled: ({ data }) =>
      data.noticePeriodFree
        ? undefined
        : data.partyIds.map(party => ({ on: data.heldOn, key: keyOf(data.hearingId, party) })),
  },
  meets: {
    HearingNoticeServed: ({ data }) => ({ on: data.effectiveOn, key: keyOf(data.hearingId, data.partyId) }),
  },
  ends: {
    ...proceedingOver,
    ...everythingDecided,
    NoticePeriodWaived: fact => ({ on: fact.on, key: keyOf(fact.data.hearingId, fact.data.partyId) }),
    HearingOpened: fact =>
      fact.data.attendance.map(({ partyId }) => ({ on: fact.on, key: keyOf(fact.data.hearingId, partyId) })),
    // A sitting that was not held and is scheduled anew needs no notice any more.
    HearingScheduled: fact => ({ on: fact.on }),
    TribunalRevoked: fact => ({ on: fact.on }),
  },
});
