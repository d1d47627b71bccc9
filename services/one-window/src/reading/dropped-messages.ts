import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConsumerFile } from '@one-window/messaging-embedded';
import type { DroppedOffsets } from './log-source';

/** Where the platform keeps what a service remembers of messages. */
const MESSAGES_FILE = 'messages.sqlite';
/** More than an operator drops in the life of a system. */
const MOST = 100_000;

/**
 * Messages that an operator dropped, from the service's own record of them; asked when the platform is not up yet
 * (views are filled before delivery begins) or not there at all (a rebuild from the command line).
 */
export const droppedIn =
  (folder: string): DroppedOffsets =>
  async () => {
    const path = join(folder, MESSAGES_FILE);
    if (!existsSync(path)) return new Set();
    const file = new ConsumerFile(path);
    try {
      const settled = await file.deadLetters.settled(MOST);
      return new Set(settled.filter(({ settlement }) => settlement.how === 'dropped').map(({ offset }) => offset));
    } finally {
      file.close();
    }
  };
