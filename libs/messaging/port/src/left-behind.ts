import { instant } from '@one-window/kernel';
import type { KeptMessage, ParkedCase } from './dead-letters';
import { parseMessage } from './parse-message';

/** Of a message that cannot be read nobody knows when it was recorded. */
const UNKNOWN = instant('1970-01-01T00:00:00Z');

/**
 * A case of which messages wait, and none of them failed: one was kept while another member, which had read the
 * partition before, settled what it waited for. Trying it again is all it needs.
 */
export const leftBehind = (first: KeptMessage, kept: number): ParkedCase => {
  const parsed = parseMessage(first);
  return {
    ...{ key: first.key, kept, offset: first.offset },
    letter: {
      reason: 'left-behind',
      attempts: 0,
      error: { name: 'LeftBehind', message: 'what it waited for was settled while its partition changed hands' },
      at: parsed.kind === 'event' ? instant(parsed.event.time) : UNKNOWN,
    },
  };
};
