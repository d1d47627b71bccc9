import { rule } from '@one-window/deadlines';
import type { InspectionFact } from '../facts';

const definition = {
  id: 'INS-05',
  title: { zh: '对先行登记保存的证据作出处理', en: 'Decide on preserved evidence' },
  layer: 'statute',
  trigger: { zh: '登记保存', en: 'preserved' },
} as const;
const selectors = {
  starts: { EvidencePreserved: (f: EvidencePreserved) => ({ on: f.on, key: f.data.preservationId }) },
  meets: { EvidenceDecided: (f: EvidenceDecided) => ({ on: f.on, key: f.data.preservationId }) },
};
type EvidencePreserved = Extract<InspectionFact, { type: 'EvidencePreserved' }>;
type EvidenceDecided = Extract<InspectionFact, { type: 'EvidenceDecided' }>;

/** INS-05. The 1996 law said “七日” and did not define it; the 2021 law reads it as working days (APL 56, 85). */
export const decideOnPreservedEvidence = [
  rule<InspectionFact>({
    ...definition,
    ...selectors,
    version: 1,
    article: '行政处罚法（1996年）37条',
    inForceFrom: '1996-10-01',
    inForceTo: '2021-07-14',
    term: { kind: 'calendar', days: 7 },
  }),
  rule<InspectionFact>({
    ...definition,
    ...selectors,
    version: 2,
    article: '行政处罚法56、85条',
    inForceFrom: '2021-07-15',
    term: { kind: 'working', days: 7 },
  }),
];
