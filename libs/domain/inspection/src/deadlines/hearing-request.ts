import { rule } from '@one-window/deadlines';
import type { InspectionFact } from '../facts';

type PriorNoticeServed = Extract<InspectionFact, { type: 'PriorNoticeServed' }>;
type DefenceWaived = Extract<InspectionFact, { type: 'DefenceWaived' }>;

const definition = {
  id: 'INS-07',
  title: { zh: '当事人申请听证', en: 'Employer asks for a hearing' },
  layer: 'statute',
  binds: 'party',
  trigger: { zh: '告知书送达', en: 'prior notice served' },
} as const;
const selectors = {
  starts: {
    PriorNoticeServed: (f: PriorNoticeServed) =>
      f.data.hearingRight ? { on: f.data.proof.servedOn, key: f.data.roundId } : undefined,
  },
  ends: {
    DefenceWaived: (f: DefenceWaived) => (f.data.hearingToo ? { on: f.data.waivedOn, key: f.data.roundId } : undefined),
  },
};

/** INS-07: three days before the 2021 law (1996 text, art 42), five working days since (APL 64(1), 85). */
export const askForHearing = [
  rule<InspectionFact>({
    ...definition,
    ...selectors,
    version: 1,
    article: '行政处罚法（1996年）42条',
    inForceFrom: '1996-10-01',
    inForceTo: '2021-07-14',
    term: { kind: 'calendar', days: 3 },
  }),
  rule<InspectionFact>({
    ...definition,
    ...selectors,
    version: 2,
    article: '行政处罚法64、85条',
    inForceFrom: '2021-07-15',
    term: { kind: 'working', days: 5 },
  }),
];
