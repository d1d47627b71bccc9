/** Causes that only dispute procedure decides (INSP 21; IMPL 15–16; domain.md §6.1 column Route). */
const DISPUTE_ONLY: ReadonlySet<string> = new Set([
  'A01',
  'A02',
  'A03',
  'A04',
  'A15',
  'A16',
  'A17',
  'A31',
  'A32',
  'A35',
  'A61',
  'A62',
  'A63',
  'A73',
  'A81',
  'A91',
]);

/** Sent to arbitration in practice, though LCR 34 lets the department order payment: inspection gives a reason (L5). */
const DISPUTE_BY_DEFAULT: ReadonlySet<string> = new Set(['A22', 'A23', 'A24']);

/** Not a matter of dispute procedure: telling a worker to arbitrate it would send him away from both (R19). */
const INSPECTION_ONLY: ReadonlySet<string> = new Set(['A33']);

export const belongsToDisputeProcedure = (cause: string | undefined): boolean =>
  cause !== undefined && DISPUTE_ONLY.has(cause);
export const usuallyDisputeProcedure = (cause: string | undefined): boolean =>
  cause !== undefined && DISPUTE_BY_DEFAULT.has(cause);
export const belongsToInspectionOnly = (cause: string | undefined): boolean =>
  cause === undefined || INSPECTION_ONLY.has(cause);

/** What inspection may order an employer to pay (LCL 85; INSP 26; LCR 34; LCL 84 deposits). */
const PAYABLE: ReadonlySet<string> = new Set(['A11', 'A12', 'A13', 'A14', 'A21', 'A22', 'A23', 'A24', 'A51']);
export const mayBeOrderedPaid = (cause: string | undefined): boolean => cause === undefined || PAYABLE.has(cause);
