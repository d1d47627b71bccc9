import type { Pick } from './fields';

export interface Choice {
  readonly value: string;
  readonly label: string;
}
/** What a reference may point at, out of the proceeding that is shown. */
export type Choices = Readonly<Partial<Record<Pick, readonly Choice[]>>>;

/** A proceeding as a form needs it: what to refer to, and what to start with. */
export interface Subject {
  readonly service: 'intake' | 'arbitration' | 'inspection';
  readonly id: string;
  /** Absent: the command opens a case. */
  readonly revision: number | undefined;
  readonly unit: string;
  readonly choices: Choices;
}
