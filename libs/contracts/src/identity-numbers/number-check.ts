import type { Name } from '../reference/causes';

/** Why a number cannot be right: what is wrong, then what to do. */
export interface NumberFault extends Name {
  readonly code: string;
}

export type NumberCheck<Known = unknown> =
  | ({ readonly valid: true; readonly cleaned: string } & Known)
  | { readonly valid: false; readonly cleaned: string; readonly fault: NumberFault };
