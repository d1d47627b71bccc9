import { ROUTE_REASONS, ROUTE_WARNINGS, type Name } from '@one-window/contracts';
import type { ReasonCode, RouteSuggestion, Warning } from '@one-window/domain-intake';

/** Complete by type: a reason or a warning without a sentence breaks the build here. */
const reasons: Readonly<Record<ReasonCode, Name>> = ROUTE_REASONS;
const warnings: Readonly<Record<Warning, Name>> = ROUTE_WARNINGS;

const joined = (names: readonly Name[]): Name => ({
  zh: names.map(({ zh }) => zh).join('；'),
  en: names.map(({ en }) => en).join('; '),
});

export const withTexts = (suggestion: RouteSuggestion) => ({
  ...suggestion,
  reasons: [...suggestion.reasons],
  warnings: [...suggestion.warnings],
  alternatives: [...suggestion.alternatives],
  reasonText: joined(suggestion.reasons.map(code => reasons[code])),
  warningTexts: suggestion.warnings.map(code => warnings[code]),
});
