import type { CaseLink, ClaimOutcome, MessageDropped, ServiceName, StandingContract } from '@one-window/contracts';
import type { z } from 'zod';

/** Another person of the case: only what leads to the sealed value. */
export interface DocParty {
  readonly personId: string;
  readonly role: 'worker' | 'representative';
  readonly sealed: string;
}

export type DocEmployer =
  | {
      readonly kind: 'organization';
      readonly name: string;
      readonly uscc?: string | undefined;
      readonly address?: string | undefined;
    }
  | { readonly kind: 'person'; readonly personId: string; readonly sealed: string };

/** One proceeding, as its own service says it stands. */
export interface DocBody {
  readonly service: ServiceName;
  readonly stream: string;
  readonly revision: number;
  readonly standing: StandingContract;
  readonly openedOn: string;
  readonly lastHappenedOn: string;
  readonly lastRecordedAt: string;
}

export type DocOutcome = z.infer<typeof ClaimOutcome>;

export interface DocClaim {
  readonly itemId: string;
  readonly cause?: string | undefined;
  readonly matter?: string | undefined;
  readonly outside?: string | undefined;
  readonly amountFen?: number | undefined;
  readonly bodies: readonly ServiceName[];
  readonly suggestedBody?: string;
  readonly confirmedBody?: string;
  readonly overrideReason?: string;
  readonly outcomes: readonly DocOutcome[];
}

export type DocLink = z.infer<typeof CaseLink>;

/** What a body gave up of another one's messages: its part of the case lacks it. */
export interface DocMissing extends Pick<MessageDropped, 'consumer' | 'why' | 'message'> {
  readonly by: string;
  readonly droppedOn: string;
}

export interface CaseDoc {
  readonly caseId: string;
  readonly receiptNumber?: string;
  readonly registeredOn?: string;
  readonly registeredAt: string;
  readonly parties: readonly DocParty[];
  readonly workersCount: number;
  readonly employer?: DocEmployer;
  readonly bodies: readonly DocBody[];
  readonly claims: readonly DocClaim[];
  readonly links: readonly DocLink[];
  /** Units that took part: who belongs to one of them, or serves one of them, may read the case. */
  readonly units: readonly string[];
  /** Names of the accounts that acted. */
  readonly people: Readonly<Record<string, string>>;
  readonly events: number;
  readonly refused: number;
  readonly played: boolean;
  /** Last revision of streams that are no proceeding (`intake/attempts-…`); proceedings have their own. */
  readonly attempts: Readonly<Record<string, number>>;
  /** Which claim an obligation of an order or decision serves: `order/<id>/<no>`. */
  readonly obligations: Readonly<Record<string, string>>;
  readonly missing: readonly DocMissing[];
}

export const emptyCase = (caseId: string, recordedAt: string): CaseDoc => ({
  caseId,
  registeredAt: recordedAt,
  parties: [],
  workersCount: 0,
  bodies: [],
  claims: [],
  links: [],
  units: [],
  people: {},
  events: 0,
  refused: 0,
  played: false,
  attempts: {},
  obligations: {},
  missing: [],
});

/** Adds what is missing, keeps the order. */
export const including = <T>(list: readonly T[], ...more: readonly T[]): readonly T[] => {
  const missing = more.filter((one, at) => !list.includes(one) && more.indexOf(one) === at);
  return missing.length === 0 ? list : [...list, ...missing];
};
