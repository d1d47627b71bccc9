import { accept } from '@one-window/kernel';
import type { RecalculateDeadlines } from '../commands';
import { guarded } from './guarded';
import { asOpened, opened } from './stages';

export const mayRecalculateDeadlines = opened;

/** A holiday notice was loaded: what it changes is recorded as facts of the clocks, beside a decision without facts. */
export const recalculateDeadlines = guarded(mayRecalculateDeadlines, asOpened, (_: RecalculateDeadlines) => accept());
