import { setTimeout as sleep } from 'node:timers/promises';
import type { PersonalData } from '@one-window/privacy';
import type { Log } from '../telemetry/log';
import type { Erasures } from './erasures';

const LOOK_EVERY_MS = 1_000;

interface Hearing {
  readonly erasures: Erasures;
  readonly personalData: Pick<PersonalData, 'erasedElsewhere'>;
  readonly service: string;
  readonly log: Log;
  readonly everyMs?: number;
}

/**
 * Tells this process of every erasure, whoever asked for it, within a second or so; a service of which no process ran
 * hears of it with its next start. Each process hears for itself: what it wrote with a key that it still remembered is
 * written anew after it has forgotten.
 */
export const hearErasures = async (
  { erasures, personalData, service, log, everyMs = LOOK_EVERY_MS }: Hearing,
  signal: AbortSignal,
): Promise<void> => {
  let heardTo: Date | undefined;
  const done = new Map<string, number>();
  while (!signal.aborted) {
    try {
      const latest = heardTo ?? (await erasures.latest());
      const found = await erasures.since(heardTo, service);
      for (const { person, at } of found) {
        if (done.get(person) === at.getTime()) continue;
        await personalData.erasedElsewhere(person);
        await erasures.noteHeard(person, service);
        done.set(person, at.getTime());
      }
      // Only when all of them are done: what failed is found again.
      heardTo = found.at(-1)?.at ?? heardTo ?? latest;
    } catch (err) {
      log.error({ err, service }, 'erasures that others asked for cannot be heard of');
    }
    await sleep(everyMs, undefined, { signal }).catch(() => undefined);
  }
};
