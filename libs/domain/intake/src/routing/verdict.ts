import type { LocalDate } from '@one-window/kernel';
import type { Claim } from '../claim-item';
import type { Employment, IntakeFlags } from '../parties';
import type { IntakeParameters } from '../world';
import type { Agency, Body, ReasonCode, RouteSuggestion, Warning } from './suggestion';

/** What a claim is weighed with: the rest of what was told, and the day. */
export interface RouteContext {
  readonly employment: Employment;
  readonly flags: IntakeFlags;
  readonly workersCount: number;
  readonly today: LocalDate;
  readonly parameters: IntakeParameters;
}

export interface Verdict {
  readonly body: RouteSuggestion['body'];
  readonly agency?: Agency;
  readonly reason: ReasonCode;
  readonly also?: readonly ReasonCode[];
  /** The other door, where one is open. */
  readonly other?: Body;
  readonly warnings?: readonly Warning[];
}

/** One question of the decision tree (domain.md §6.3). Silent: the next one is asked. */
export type RouteRule = (claim: Claim, context: RouteContext) => Verdict | undefined;

/** The article that each reason rests on. */
export const REASON_ARTICLES: Readonly<Record<ReasonCode, string>> = {
  'outside-labour-law': '调解仲裁法2条；劳动争议司法解释（一）2条',
  'over-age-court': '超龄劳动者基本权益保障暂行规定19条',
  'over-age-service-relation': '劳动争议司法解释（一）32条1款（2025-08-31止）',
  'over-age-lawyer-decides': '劳动争议司法解释（二）21条',
  'suit-filed': '监察条例21条2款；办案规则34条',
  'dispute-procedure-used': '监察条例21条2款；实施监察条例若干规定15条',
  'procedure-ended': '监察条例21条2款；办案规则34、35条',
  'order-unmet': '劳动合同法85条；劳动争议司法解释（一）1条8项',
  'order-first': '劳动合同法85条；监察条例26条',
  'inspection-only': '监察条例11条',
  'arbitration-only': '调解仲裁法2条；监察条例21条1款',
  'contributions-by-inspection': '社会保险法63、86条；监察条例11条7项',
  'migrant-wage': '保障农民工工资支付条例10条；监察条例11条6项',
  'clear-and-admitted': '调解仲裁法9条；监察条例20、26条',
  'inspection-orders-return': '劳动合同法50、84、89条；监察条例11条2项',
  'loss-claimed': '劳动合同法89条；监察条例21条1款',
  'facts-disputed': '调解仲裁法2条；监察条例21条',
  'relation-disputed': '调解仲裁法2条1项；监察条例21条',
  'over-two-years': '监察条例20条；调解仲裁法2条',
  'worker-chooses': '调解仲裁法2、9条；监察条例9条',
  'other-by-law': '调解仲裁法2条6项',
};
