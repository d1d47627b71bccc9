import type { Role } from '@one-window/kernel';

// Who may give which command (domain.md §8). Proposer ≠ approver is the domain's business.

/** Prepares, serves, records what parties hand in. */
export const CLERKS: readonly Role[] = ['filing-officer'];
/** The Head by delegation of the Director (RULES 12, 45, 47, 76). */
export const HEADS: readonly Role[] = ['institute-head', 'commission-director'];
/** Forms tribunals, decides on simplified handling. */
export const COMMISSION: readonly Role[] = ['institute-head', 'commission-director', 'commission'];
/** Hears and decides. */
export const TRIBUNAL: readonly Role[] = ['arbitrator'];
/** Keeps the record of the hearing, with the tribunal. */
export const AT_THE_HEARING: readonly Role[] = ['arbitrator', 'recorder'];
/** 督导·审计: orders supervision and ends it, and changes nothing else (domain.md §8). */
export const SUPERVISORS: readonly Role[] = ['supervisor'];
