import type { LocalDate } from '@one-window/kernel';
import type { Claim, ClaimItem } from '../claim-item';
import type { MatterContent, RouteSuggested } from '../events';
import { suggestRoute } from '../routing/suggest-route';
import type { RouteSuggestion } from '../routing/suggestion';
import type { IntakeWorld } from '../world';

type Told = Pick<MatterContent, 'employment' | 'flags' | 'workersCount'>;

export const suggestionFor = (claim: Claim, told: Told, today: LocalDate, world: IntakeWorld): RouteSuggestion =>
  suggestRoute(claim, {
    employment: told.employment,
    flags: told.flags,
    workersCount: told.workersCount,
    today,
    parameters: world.parameters,
  });

export const suggested = (item: ClaimItem, suggestion: RouteSuggestion, on: LocalDate): RouteSuggested => ({
  type: 'RouteSuggested',
  data: { itemId: item.itemId, suggestion },
  on,
  basis: [suggestion.article],
});
