import { rule } from '@one-window/deadlines';
import type { InspectionFact } from '../facts';

/** INS-03: sixty working days, thirty more once (INS-03e). What goes to the police is no longer ours to finish. */
export const finishInvestigationIn = rule<InspectionFact>({
  id: 'INS-03',
  version: 1,
  title: { zh: '完成调查', en: 'Finish the investigation' },
  article: '监察条例17条',
  layer: 'statute',
  inForceFrom: '2004-12-01',
  absentBefore: true,
  trigger: { zh: '立案', en: 'filed' },
  term: { kind: 'working', days: 60 },
  starts: { CaseFiled: f => ({ on: f.data.filedOn }) },
  extends: { InvestigationExtended: f => ({ days: f.data.workingDays }) },
  meets: { InvestigationFinished: f => ({ on: f.on }) },
  ends: { PoliceFiled: f => ({ on: f.data.filedOn }) },
});

/** INS-04: decide after the investigation. */
export const decideHandling = rule<InspectionFact>({
  id: 'INS-04',
  version: 1,
  title: { zh: '调查终结后作出处理', en: 'Decide after the investigation' },
  article: '实施规定37条',
  layer: 'statute',
  inForceFrom: '2005-02-01',
  absentBefore: true,
  trigger: { zh: '调查终结', en: 'investigation finished' },
  term: { kind: 'working', days: 15 },
  starts: { InvestigationFinished: f => ({ on: f.on }) },
  meets: {
    OrderToCorrectIssued: f => (f.data.completesHandling ? { on: f.on } : undefined),
    HandlingDecisionIssued: f => (f.data.completesHandling ? { on: f.on } : undefined),
    PenaltyDecisionIssued: f => (f.data.completesHandling ? { on: f.on } : undefined),
    NoPenaltyDecided: f => (f.data.completesHandling ? { on: f.on } : undefined),
    CriminalTransferApproved: f => (f.data.completesHandling ? { on: f.on } : undefined),
    CriminalTransferRefused: f => (f.data.completesHandling ? { on: f.on } : undefined),
    FilingRevoked: f => ({ on: f.on }),
  },
  ends: { PoliceFiled: f => ({ on: f.data.filedOn }) },
});
