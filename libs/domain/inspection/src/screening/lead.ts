import type { CaseId, Fen, LocalDate, PersonId, Sealed } from '@one-window/kernel';
import type { LeadChannel, LeadFlag, LeadKind, MatterCode, ProcedureUsed } from '../vocabulary';

/** One thing complained of or reported. Inspection and arbitration are kept apart claim by claim (domain.md §4.1). */
export interface LeadItem {
  readonly itemId: string;
  readonly matter: MatterCode;
  /** The arbitration cause of the same claim, where a worker claims something (`A11`). */
  readonly cause?: string;
  readonly amountFen?: Fen;
  readonly period?: { readonly from: LocalDate; readonly to?: LocalDate };
  /** When the employer's act began and ended; without `to` it goes on (INSP 20). */
  readonly violation?: { readonly from: LocalDate; readonly to?: LocalDate };
  /** What the complainant states about other procedures. */
  readonly procedureUsed?: ProcedureUsed;
}

/** Organizations are plain; a person who employs (个体包工头) is sealed like any other person. */
export type InspectedEmployer =
  | {
      readonly kind: 'organization';
      readonly name: string;
      readonly uscc?: string;
      readonly address?: string;
      readonly sealedContact?: Sealed;
      readonly contactPersonId?: PersonId;
    }
  | { readonly kind: 'person'; readonly personId: PersonId; readonly sealed: Sealed; readonly idIndex?: string };

export interface AffectedWorker {
  readonly personId: PersonId;
  readonly sealed: Sealed;
  readonly idIndex?: string;
  /** Recommended by the others (IMPL 12). */
  readonly representative: boolean;
  readonly amountFen?: Fen;
}

export type LeadOrigin =
  | { readonly from: 'window'; readonly dispatchId: string; readonly windowUnit: string; readonly receiptNo: string }
  | { readonly from: 'arbitration'; readonly leadId: string; readonly unit: string; readonly proceedingId: string }
  | { readonly from: 'counter' };

export interface LeadMaterial {
  readonly title: string;
  readonly pages: number;
  readonly form: 'original' | 'copy';
}

export interface Lead {
  readonly caseId: CaseId;
  readonly inspectionId: string;
  readonly kind: LeadKind;
  readonly channel: LeadChannel;
  readonly unit: string;
  readonly origin: LeadOrigin;
  readonly receivedOn: LocalDate;
  /** First receipt at any window: INS-01 counts from here (conservative reading of INT-03). */
  readonly clockFrom: LocalDate;
  readonly employer?: InspectedEmployer;
  readonly workers: readonly AffectedWorker[];
  readonly workersCount: number;
  /** Who reported, sealed under a scope of its own. Never published, never in a document (INSP 9). */
  readonly reporter?: { readonly identity: Sealed };
  readonly items: readonly LeadItem[];
  readonly story?: Sealed;
  readonly materials: readonly LeadMaterial[];
  readonly flags: readonly LeadFlag[];
}
