import type { AnyProjection } from '@one-window/read-model';
import { caseView } from './case-view';
import { deadlines } from './deadlines';
import { handOvers } from './hand-overs';
import { search } from './search';
import { timeline } from './timeline';
import { work } from './work';

/** Every view of this service. A new one is added here, and filled from the log at the next start. */
export const VIEWS: readonly AnyProjection[] = [caseView, timeline, work, deadlines, search, handOvers];
