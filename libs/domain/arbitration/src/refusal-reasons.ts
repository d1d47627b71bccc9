/** Why an application, or one item of it, is refused in writing: RULES 30(1)–(3), 34 and 39. */
export const REFUSAL_REASONS = [
  'outside-scope',
  'claims-or-facts-unclear',
  'no-direct-interest',
  'respondent-unidentified',
  'earlier-refusal-issued',
  'pending-in-arbitration',
  'pending-in-court',
  'already-decided',
  'deemed-withdrawn-before',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** The articles each reason rests on; they are printed in the notice. */
export const REFUSAL_ARTICLES: Readonly<Record<RefusalReason, readonly string[]>> = {
  'outside-scope': ['办案规则2条', '办案规则30条(一)', '办案规则31条', '调解仲裁法29条'],
  'claims-or-facts-unclear': ['办案规则30条(二)', '办案规则31条', '调解仲裁法29条'],
  'no-direct-interest': ['办案规则30条(三)', '办案规则31条', '调解仲裁法29条'],
  'respondent-unidentified': ['办案规则30条(三)', '办案规则31条', '调解仲裁法29条'],
  'earlier-refusal-issued': ['办案规则34条(一)', '调解仲裁法29条'],
  'pending-in-arbitration': ['办案规则34条(二)', '调解仲裁法29条'],
  'pending-in-court': ['办案规则34条(二)', '调解仲裁法29条'],
  'already-decided': ['办案规则34条(三)', '调解仲裁法29条'],
  'deemed-withdrawn-before': ['办案规则39条', '调解仲裁法29条'],
};
