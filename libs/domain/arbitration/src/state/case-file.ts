import type { RecordedDeadlines } from '@one-window/deadlines';
import type { Handlers, LocalDate, Sealed, Supervision } from '@one-window/kernel';
import type { ClaimItem } from '../claim-item';
import type { Delivery } from '../documents/delivery';
import type { DocumentKind } from '../documents/document-kind';
import type { RefusedItem, Application } from '../events/preliminary';
import type { ClosingMode, ClosingResult, LeadAnswerKind, SuspensionGround } from '../events/proposals';
import type { RefusalReason } from '../refusal-reasons';

/** A document issued in this case, and who has it (正卷; domain.md §1.2: an aggregate per document × recipient). */
export interface IssuedDocument {
  readonly documentId: string;
  readonly kind: DocumentKind;
  readonly number?: string | undefined;
  readonly issuedOn: LocalDate;
  readonly recipients: readonly string[];
  readonly hearingId?: string | undefined;
  readonly deliveries: Readonly<Record<string, Delivery>>;
}

interface ProposalBase {
  /** The account that may not approve it. */
  readonly proposedBy: string;
  readonly proposedOn: LocalDate;
}
export type Proposal = ProposalBase &
  (
    | {
        readonly kind: 'acceptance';
        readonly acceptItemIds: readonly string[];
        readonly refuseItems: readonly RefusedItem[];
      }
    | {
        readonly kind: 'refusal';
        readonly reasonCode: RefusalReason;
        readonly articles: readonly string[];
        readonly reason: Sealed;
      }
    | { readonly kind: 'revocation'; readonly reason: Sealed }
    | { readonly kind: 'extension'; readonly days: number }
    | { readonly kind: 'suspension'; readonly ground: SuspensionGround }
    | { readonly kind: 'closing'; readonly mode: ClosingMode; readonly result: ClosingResult }
  );

export interface Lead {
  readonly leadId: string;
  readonly toUnit: string;
  readonly sentOn: LocalDate;
  readonly answers: Readonly<
    Partial<
      Record<LeadAnswerKind, { readonly outcome: string; readonly number?: string | undefined; readonly on: LocalDate }>
    >
  >;
}

/** What every stage has: the file as opened, its documents, what is proposed, the deadlines. */
export interface CaseFile {
  readonly unit: string;
  readonly application: Application & { readonly receivedByBodyOn: LocalDate };
  readonly items: readonly ClaimItem[];
  readonly documents: Readonly<Record<string, IssuedDocument>>;
  /** At most one of a kind is open. */
  readonly proposals: Readonly<Partial<{ [K in Proposal['kind']]: Extract<Proposal, { kind: K }> }>>;
  readonly leads: Readonly<Record<string, Lead>>;
  readonly deadlines: RecordedDeadlines;
  /** Items refused in writing while the others were accepted. */
  readonly refusedItems: readonly RefusedItem[];
  /** Who carries it beside the tribunal, whose members the law binds. */
  readonly handlers?: Handlers | undefined;
  /** What supervision wants answered. */
  readonly supervision?: Supervision | undefined;
}
