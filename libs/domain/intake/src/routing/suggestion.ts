import type { LocalDate } from '@one-window/kernel';

export type Body = 'arbitration' | 'inspection';

export type Agency =
  | 'court'
  | 'people-mediation'
  | 'housing-fund-centre'
  | 'social-insurance-agency'
  | 'tax-authority'
  | 'police'
  | 'personnel-appeal'
  | 'appraisal-committee'
  | 'competent-unit'
  | 'other';

/** Why a way was suggested. Sentences for people: `contracts/reference/route-reasons.ts`. */
export type ReasonCode =
  | 'outside-labour-law'
  | 'over-age-court'
  | 'over-age-service-relation'
  | 'over-age-lawyer-decides'
  | 'suit-filed'
  | 'dispute-procedure-used'
  | 'procedure-ended'
  | 'order-unmet'
  | 'order-first'
  | 'inspection-only'
  | 'arbitration-only'
  | 'contributions-by-inspection'
  | 'migrant-wage'
  | 'clear-and-admitted'
  | 'inspection-orders-return'
  | 'loss-claimed'
  | 'facts-disputed'
  | 'relation-disputed'
  | 'over-two-years'
  | 'worker-chooses'
  | 'other-by-law';

export type Warning =
  | 'limitation-near'
  | 'limitation-passed'
  | 'inspection-limit-passed'
  | 'reapplication-barred'
  | 'repeat-refused'
  | 'amount-missing'
  | 'ask-relation'
  | 'one-sum-one-title'
  | 'over-age';

export interface Alternative {
  readonly body: Body;
  readonly article: string;
  readonly limitationEndsOn?: LocalDate;
}

/** Where one claim belongs, as far as what was told allows to say. The clerk decides. */
export interface RouteSuggestion {
  readonly body: Body | 'elsewhere' | 'clerk-decides';
  readonly agency?: Agency;
  readonly reasonCode: ReasonCode;
  readonly reasons: readonly ReasonCode[];
  readonly article: string;
  readonly alternatives: readonly Alternative[];
  readonly limitationEndsOn?: LocalDate;
  readonly warnings: readonly Warning[];
  /** The violation that inspection should hear of, whichever way the money claim takes (domain.md §4.1 L10). */
  readonly leadMatter?: string;
}
