import type { Role } from '@one-window/kernel';

// Who may give which command (domain.md §8). Proposer ≠ approver and "officer of this case" are the domain's business.

export const INSPECTORS: readonly Role[] = ['inspector'];
/** 监察机构负责人: approves filing, assigns, closes. */
export const INSPECTION_HEAD: readonly Role[] = ['inspection-head'];
/** Signs orders to correct: the inspection body, or the bureau for it. */
export const ORDERING: readonly Role[] = ['inspection-head', 'bureau-head'];
/** 行政机关负责人: decisions, extension, preservation. */
export const BUREAU_HEAD: readonly Role[] = ['bureau-head'];
/** 正职负责人: criminal transfer. */
export const PRINCIPAL_HEAD: readonly Role[] = ['principal-head'];
export const LEGAL_REVIEWER: readonly Role[] = ['legal-reviewer'];
/** 督导·审计: orders supervision and ends it, and changes nothing else (domain.md §8). */
export const SUPERVISORS: readonly Role[] = ['supervisor'];
/** May read a whole file of this body. */
export const READERS: readonly Role[] = [
  'inspector',
  'inspection-head',
  'bureau-head',
  'principal-head',
  'legal-reviewer',
  'city-head',
  'supervisor',
];
