import { caseId, localDate, personId, sealed, yuan, type LocalDate } from '@one-window/kernel';
import type { AffectedWorker, InspectedEmployer, Lead, LeadItem } from '../screening/lead';

export const courierFirm: InspectedEmployer = {
  kind: 'organization',
  name: '某快递公司',
  uscc: '91530100MA6K000001',
  address: '云河市新城区物流园1号',
};
export const contractor: InspectedEmployer = {
  kind: 'person',
  personId: personId('person-lin'),
  sealed: sealed('sealed:林某某'),
};

export const worker = (name: string, amount: number, representative = false): AffectedWorker => ({
  personId: personId(`person-${name}`),
  sealed: sealed(`sealed:${name}`),
  idIndex: `index-${name}`,
  representative,
  amountFen: yuan(amount),
});
export const zhang = worker('zhang', 8_000);

export const wages: LeadItem = {
  itemId: 'c1',
  matter: 'I06',
  cause: 'A11',
  amountFen: yuan(8_000),
  period: { from: localDate('2026-05-01'), to: localDate('2026-05-31') },
  violation: { from: localDate('2026-06-15') },
};
export const rules: LeadItem = { itemId: 'c2', matter: 'I01', violation: { from: localDate('2026-01-01') } };
export const overtime: LeadItem = { itemId: 'c3', matter: 'I05', violation: { from: localDate('2026-01-01') } };

/** A worker's complaint about wages, received at the window the day before. */
export const complaint = (different: Partial<Lead> = {}): Lead => ({
  caseId: caseId('case-1'),
  inspectionId: 'ins-1',
  kind: 'complaint',
  channel: 'counter',
  unit: 'ins-xincheng',
  origin: { from: 'window', dispatchId: 'D1', windowUnit: 'win-xincheng', receiptNo: '云新收〔2026〕8号' },
  receivedOn: localDate('2026-07-06'),
  clockFrom: localDate('2026-07-06'),
  employer: courierFirm,
  workers: [zhang],
  workersCount: 1,
  items: [wages],
  story: sealed('sealed:story'),
  materials: [{ title: '工资条', pages: 2, form: 'copy' }],
  flags: [],
  ...different,
});

export const report = (different: Partial<Lead> = {}): Lead =>
  complaint({
    kind: 'report',
    channel: 'hotline',
    origin: { from: 'counter' },
    workers: [],
    workersCount: 0,
    reporter: { identity: sealed('sealed:reporter-secret') },
    items: [rules],
    ...different,
  });

/** Passed on by the arbitration institute (L10). */
export const transferred = (different: Partial<Lead> = {}): Lead =>
  complaint({
    kind: 'transfer',
    channel: 'arbitration',
    origin: { from: 'arbitration', leadId: 'lead-7', unit: 'arb-xincheng', proceedingId: 'arbitration-1' },
    workers: [],
    workersCount: 0,
    items: [rules],
    ...different,
  });

export const day = (text: string): LocalDate => localDate(text);
