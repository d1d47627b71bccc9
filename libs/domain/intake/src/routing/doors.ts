import type { Agency } from './suggestion';

/** Which ways exist for a cause by law, before the facts of a case are weighed (domain.md §6.1). */
export type Door =
  | 'arbitration'
  | 'inspection'
  | 'both'
  /** Both, and inspection is the usual way: it orders the return and may fine. */
  | 'both-inspection-first'
  /** Arbitration; inspection may order payment of what is already established (劳动合同法实施条例34条). */
  | 'arbitration-or-order'
  | 'contributions'
  | 'additional-damages'
  | 'housing-fund'
  | 'clerk-decides';

export const CAUSE_DOORS: Readonly<Record<string, Door>> = {
  A01: 'arbitration',
  A02: 'arbitration',
  A03: 'arbitration',
  A04: 'arbitration',
  A11: 'both',
  A12: 'both',
  A13: 'both',
  A14: 'both',
  A15: 'arbitration',
  A16: 'arbitration',
  A17: 'arbitration',
  A21: 'both',
  A22: 'arbitration-or-order',
  A23: 'arbitration-or-order',
  A24: 'arbitration-or-order',
  A25: 'additional-damages',
  A31: 'arbitration',
  A32: 'arbitration',
  A33: 'contributions',
  A34: 'housing-fund',
  A35: 'arbitration',
  A41: 'both',
  A51: 'both-inspection-first',
  A52: 'both-inspection-first',
  A61: 'arbitration',
  A62: 'arbitration',
  A63: 'arbitration',
  A71: 'both',
  A72: 'arbitration',
  A73: 'arbitration',
  A81: 'arbitration',
  A91: 'arbitration',
  A99: 'clerk-decides',
};

/** The inspection matter under which a cause is looked at; needed to send it there, or as a lead beside it. */
export const MATTER_OF_CAUSE: Readonly<Record<string, string>> = {
  A11: 'I06',
  A12: 'I06',
  A13: 'I06',
  A14: 'I06',
  A21: 'I06',
  A22: 'I02',
  A23: 'I02',
  A24: 'I02',
  A25: 'I06',
  A33: 'I07',
  A35: 'I04',
  A41: 'I05',
  A51: 'I02',
  A52: 'I02',
  A71: 'I99',
  A72: 'I09',
};

/** A breach of public labour law in itself, even if it hit one worker only. */
export const PUBLIC_BREACHES: ReadonlySet<string> = new Set(['A12', 'A24', 'A33', 'A41', 'A51', 'A52', 'A72']);

/** Claims for remuneration: no limit while employed, one year from the end (调解仲裁法27条4款). */
export const REMUNERATION: ReadonlySet<string> = new Set(['A11', 'A12', 'A13', 'A14', 'A15', 'A17']);

/** Pay, rest and leave, labour safety and health, work injury (超龄劳动者规定19条). */
export const OVER_AGE_PROTECTED: ReadonlySet<string> = new Set([
  'A11',
  'A12',
  'A13',
  'A14',
  'A15',
  'A31',
  'A41',
  'A71',
]);

/** Overtime, minimum wage and pay of over-age workers: complaint to inspection too (超龄劳动者规定20条). */
export const OVER_AGE_MATTERS: ReadonlySet<string> = new Set(['I05', 'I06', 'I13']);

export const OUTSIDE_AGENCIES: Readonly<Record<string, Agency>> = {
  O01: 'court',
  O02: 'court',
  O03: 'people-mediation',
  O04: 'social-insurance-agency',
  O05: 'court',
  O06: 'appraisal-committee',
  O07: 'court',
  O08: 'court',
  O09: 'court',
  O10: 'personnel-appeal',
};

export const MATTER_CODES: ReadonlySet<string> = new Set([
  ...['I01', 'I02', 'I03', 'I04', 'I05', 'I06', 'I07', 'I08', 'I09', 'I10', 'I11', 'I12', 'I13', 'I99'],
]);
