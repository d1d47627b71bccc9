import { rule } from '@one-window/deadlines';
import type { InspectionFact } from '../facts';

/** INS-01: decide on a complaint; begins again when it is completed. */
export const complaintDecision = rule<InspectionFact>({
  id: 'INS-01',
  version: 1,
  title: { zh: '投诉受理决定', en: 'Decide on a complaint' },
  article: '实施规定18条',
  layer: 'statute',
  inForceFrom: '2005-02-01',
  absentBefore: true,
  trigger: { zh: '收到投诉', en: 'complaint received' },
  term: { kind: 'working', days: 5 },
  starts: { LeadRegistered: f => (f.data.kind === 'complaint' ? { on: f.data.clockFrom } : undefined) },
  restarts: { SupplementReceived: f => ({ on: f.data.receivedOn }) },
  suspends: { SupplementRequested: f => ({ on: f.on }) },
  meets: {
    CaseFiled: f => ({ on: f.data.filedOn }),
    ComplaintRefused: f => (f.data.remaining.length === 0 ? { on: f.on } : undefined),
    DisputeProcedureAdvised: f => (f.data.remaining.length === 0 ? { on: f.data.deliveredOn } : undefined),
  },
});
