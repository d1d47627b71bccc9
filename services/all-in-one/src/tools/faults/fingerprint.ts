import { createHash } from 'node:crypto';
import { START } from '@one-window/event-store';
import type { FaultSystem } from './fault-system';

/** What a repeat must not change: histories, what was applied, and every document of every view. */
const KEPT = /^message_inbox$|_g\d+$/;

export const fingerprint = async (system: FaultSystem): Promise<string> => {
  const sum = createHash('sha256');
  for (const [service, store] of system.stores) {
    for (let after = START; ;) {
      const page = await store.readAll(after, 500);
      const last = page.at(-1);
      if (last === undefined) break;
      for (const { id, position } of page) sum.update(`${service} ${position} ${id}\n`);
      after = last.position;
    }
  }
  for (const [service, connection] of system.databases) {
    const names = (await connection.listCollections()).map(({ name }) => name).filter(name => KEPT.test(name));
    for (const name of names.sort()) {
      const rows = connection.collection(name).find().sort({ _id: 1 });
      for await (const row of rows) sum.update(`${service} ${name} ${JSON.stringify(row)}\n`);
    }
  }
  return sum.digest('hex');
};
