import { setTimeout as sleep } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import type { Actor, Clock } from '@one-window/kernel';
import type { DeadLetters, Repair, Repaired, RepairRequest, RepairRequests } from '@one-window/messaging';
import type { Log } from '../telemetry/log';
import type { OpenRepair, RepairOutcome } from './operations';

interface DeskParts {
  readonly requests: RepairRequests;
  readonly deadLetters: DeadLetters;
  readonly clock: Clock;
  readonly trouble: Log;
  /** Whether messages of this place come to this process now. */
  readonly reads: (place: string) => boolean;
  /** In the consumer's own turn; undefined when the place is not read here any more. */
  readonly repair: (
    request: Pick<RepairRequest, 'key' | 'place' | 'repair'>,
    by?: Actor,
  ) => Promise<Repaired | undefined>;
}

const LOOK_EVERY_MS = 1_000;
/** A member that took a repair and was not heard of any more: another may take it. */
const TAKEN_FOR_MS = 60_000;
/** How long its asker waits for what becomes of it, before being told that it was asked for. */
const ANSWER_WITHIN_MS = 5_000;
const ASK_AGAIN_MS = 100;

/**
 * Repairs where a service is many processes: any of them writes down what was asked for, and the one that reads the
 * case's partition does it, between two batches of its own. It also tries what was left behind without a letter when a
 * partition changed hands, so that no case stands still for nothing.
 */
export class RepairDesk {
  private readonly holder = randomUUID();
  private woken = new AbortController();

  constructor(private readonly parts: DeskParts) {}

  async ask(key: string, repair: Repair, by: Actor): Promise<RepairOutcome> {
    const { requests, deadLetters, clock } = this.parts;
    const [first] = await deadLetters.kept(key);
    if (!first) return { kind: 'gone' };
    const id = randomUUID();
    let asked = await requests.ask({ ...{ id, key, place: first.offset, repair, by }, at: clock.now() });
    this.woken.abort();
    if (asked.id !== id) return pending(asked);
    for (const until = Date.now() + ANSWER_WITHIN_MS; Date.now() < until && !asked.outcome;) {
      await sleep(ASK_AGAIN_MS);
      asked = (await requests.find(id)) ?? asked;
    }
    return asked.outcome ?? pending(asked);
  }

  /** By case. */
  async openOf(): Promise<ReadonlyMap<string, RepairRequest>> {
    return new Map((await this.parts.requests.open()).map(request => [request.key, request]));
  }

  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      this.woken = new AbortController();
      try {
        await this.look(signal);
      } catch (err) {
        this.parts.trouble.error({ err }, 'repairs that were asked for cannot be looked at');
      }
      // Woken early or stopped: both are looked at next.
      await sleep(LOOK_EVERY_MS, undefined, { signal: AbortSignal.any([signal, this.woken.signal]) }).catch(
        () => undefined,
      );
    }
  }

  private async look(signal: AbortSignal): Promise<void> {
    const { requests, deadLetters, reads, repair } = this.parts;
    for (const request of await requests.open()) {
      if (signal.aborted) return;
      if (reads(request.place)) await this.take(request);
    }
    for (const { key, offset, letter } of await deadLetters.cases()) {
      if (signal.aborted) return;
      if (letter.reason === 'left-behind' && reads(offset))
        await repair({ key, place: offset, repair: { kind: 'retry' } });
    }
  }

  private async take(request: RepairRequest): Promise<void> {
    const { requests, repair } = this.parts;
    if (!(await requests.take(request.id, this.holder, TAKEN_FOR_MS))) return;
    const outcome = await repair(request, request.by);
    if (outcome) await requests.finish(request.id, outcome);
    else await requests.leave(request.id, this.holder);
  }
}

export const openRepair = ({ repair, state, by, at }: RepairRequest): OpenRepair => ({
  repair: repair.kind,
  state: state === 'under-way' ? state : 'requested',
  ...{ by, at },
});

const pending = (request: RepairRequest): RepairOutcome => ({ kind: 'pending', ...openRepair(request) });
