import type { LocalDate, Sealed } from '@one-window/kernel';
import type { ClaimItem } from './claim-item';
import type { EmployerParty, IntakeFlags, Material, PersonParty } from './parties';
import type { Body } from './routing/suggestion';

/**
 * What one office hands to another (domain.md §4.2). The receiver never edits it and opens its own case that refers to it.
 * The identity of a reporter (举报人) is never part of it.
 */
export interface TransferPackage {
  readonly packageNo: string;
  readonly fromUnit: string;
  readonly toUnit: string;
  readonly body: Body;
  readonly legalBasis: readonly string[];
  readonly reasonCode: string;
  readonly consent: { readonly given: true; readonly on: LocalDate };
  readonly originalReceivedOn: LocalDate;
  readonly itemIds: readonly string[];
  readonly claimItems: readonly ClaimItem[];
  readonly applicant: PersonParty;
  readonly employer: EmployerParty;
  readonly story: Sealed;
  readonly materials: readonly Material[];
  readonly noticesIssued: readonly string[];
  readonly factsEstablished: readonly {
    readonly fact: string;
    readonly evidence: string;
    readonly establishedBy: string;
    readonly contested: boolean;
  }[];
  readonly deadlinesRunning: readonly { readonly ruleId: string; readonly dueOn: LocalDate }[];
  readonly limitation: readonly { readonly itemId: string; readonly endsOn: LocalDate }[];
  readonly flags: IntakeFlags;
}
