import type { Fact, LocalDate, Sealed } from '@one-window/kernel';
import type { AwardComponent } from '../finality/cause-finality';
import type { Finality, ItemFinality } from '../finality/classify-item';
import type { Remedy } from '../finality/remedies';

export interface AgreedItem {
  readonly itemId: string;
  readonly agreedFen: number;
}
export interface Vote {
  readonly accountId: string;
  readonly vote: 'for' | 'dissent';
  readonly opinion: Sealed;
}
export type Granted = 'full' | 'part' | 'none';
export interface AwardItem {
  readonly itemId: string;
  readonly claimedCause: string;
  readonly claimedFen?: number | undefined;
  readonly granted: Granted;
  readonly grantedFen: number;
  readonly grantedCause: string;
  readonly causeReason?: Sealed | undefined;
  readonly component?: AwardComponent | undefined;
  readonly classifiedAs?: string | undefined;
  readonly finality: ItemFinality;
  readonly order: Sealed;
  readonly reason: Sealed;
}

export type ConciliationIssued = Fact<
  'ConciliationIssued',
  {
    readonly documentId: string;
    readonly number: string;
    readonly items: readonly AgreedItem[];
    readonly terms: Sealed;
    readonly signedBy: readonly string[];
    readonly sealed: true;
    readonly performBy?: LocalDate | undefined;
    readonly recipients: readonly string[];
  }
>;
export type ConciliationSigned = Fact<
  'ConciliationSigned',
  {
    readonly documentId: string;
    readonly partyId: string;
    readonly by: 'party' | 'designated-recipient';
    readonly receipt: string;
  }
>;
export type ConciliationEffective = Fact<
  'ConciliationEffective',
  { readonly documentId: string; readonly items: readonly AgreedItem[]; readonly decidesAll: boolean }
>;
export type ConciliationRepudiated = Fact<
  'ConciliationRepudiated',
  { readonly documentId: string; readonly partyId: string; readonly how: 'before-service' | 'refused-to-sign' }
>;
/** Internal volume (RULES 22–23): published without its content. */
export type DeliberationRecorded = Fact<
  'DeliberationRecorded',
  {
    readonly votes: readonly Vote[];
    readonly proposal: Sealed;
    readonly decidedBy: 'unanimous' | 'majority' | 'presiding';
  }
>;
export type AwardIssued = Fact<
  'AwardIssued',
  {
    readonly documentId: string;
    readonly number: string;
    readonly finality: Finality;
    readonly items: readonly AwardItem[];
    readonly disputedFacts: Sealed;
    readonly remedies: readonly Remedy[];
    readonly performWithinDays?: number | undefined;
    readonly signedBy: readonly string[];
    readonly unsignedDissenters: readonly string[];
    readonly sealed: true;
    readonly recipients: readonly string[];
    readonly default: boolean;
    readonly decidesAll: boolean;
  }
>;

export type OutcomeFact =
  | ConciliationIssued
  | ConciliationSigned
  | ConciliationEffective
  | ConciliationRepudiated
  | DeliberationRecorded
  | AwardIssued;
