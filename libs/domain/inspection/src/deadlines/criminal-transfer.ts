import { rule } from '@one-window/deadlines';
import type { InspectionFact } from '../facts';

const TRANSFER = '行政执法机关移送涉嫌犯罪案件的规定';

/** INS-12: the principal head decides in three days. */
export const decideOnTransfer = rule<InspectionFact>({
  id: 'INS-12',
  version: 1,
  title: { zh: '正职负责人决定是否移送', en: 'Principal head decides on the transfer' },
  article: `${TRANSFER}5条`,
  layer: 'statute',
  inForceFrom: '2001-07-09',
  trigger: { zh: '收到专案组报告', en: 'report received' },
  term: { kind: 'calendar', days: 3 },
  starts: { CriminalTransferReported: f => ({ on: f.on, key: f.data.reportId }) },
  meets: {
    CriminalTransferApproved: f => ({ on: f.on, key: f.data.reportId }),
    CriminalTransferRefused: f => ({ on: f.on, key: f.data.reportId }),
  },
});

/** INS-13: to the police within twenty-four hours. */
export const sendInHours = rule<InspectionFact>({
  id: 'INS-13',
  version: 1,
  title: { zh: '向公安机关移送', en: 'Send to the police' },
  article: `${TRANSFER}5条`,
  layer: 'statute',
  inForceFrom: '2001-07-09',
  trigger: { zh: '批准移送', en: 'transfer approved' },
  term: { kind: 'hours', hours: 24 },
  starts: { CriminalTransferApproved: f => ({ on: f.on, at: f.data.approvedAt, key: f.data.reportId }) },
  meets: { SentToPolice: f => ({ on: f.on, at: f.data.sentAt, key: f.data.reportId }) },
});

/** INS-14: the police decide in three days. Their period, not ours: its end is the chance to contest (INS-14b). */
export const policeDecide = rule<InspectionFact>({
  id: 'INS-14',
  version: 1,
  title: { zh: '公安机关决定是否立案', en: 'Police decide whether to file' },
  article: `${TRANSFER}8条`,
  layer: 'statute',
  binds: 'party',
  inForceFrom: '2001-07-09',
  trigger: { zh: '公安机关接收', en: 'received by the police' },
  term: { kind: 'calendar', days: 3 },
  starts: { PoliceReceiptRecorded: f => ({ on: f.data.receivedOn, key: f.data.reportId }) },
  meets: {
    PoliceFiled: f => ({ on: f.data.filedOn, key: f.data.reportId }),
    PoliceNotFiled: f => ({ on: f.data.decidedOn, key: f.data.reportId }),
  },
});
