import { createHmac, hkdfSync } from 'node:crypto';
import { ActorContract } from '@one-window/contracts';
import { readMasterKey } from '@one-window/privacy';
import { z } from 'zod';
import { sameToken } from '../identity/sessions';

/** Where a service answers its own front door, beside the routes for people: no proxy passes on what lies here. */
export const INTERNAL_PATH = '/internal/operations';
export const PROOF_HEADER = 'x-operations-proof';

/** What the front door asks of another service's process. */
export const Question = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('overview') }),
  z.strictObject({ ask: z.literal('parked') }),
  z.strictObject({ ask: z.literal('waiting'), caseId: z.string() }),
  z.strictObject({ ask: z.literal('retry'), caseId: z.string(), by: ActorContract }),
  z.strictObject({
    ...{ ask: z.literal('drop'), caseId: z.string(), by: ActorContract },
    ...{ offset: z.string(), why: z.string() },
  }),
]);
export type Question = z.infer<typeof Question>;

const VALID_MS = 60_000;

/**
 * All processes hold the same master key, and nobody else does: whoever proves it may ask. The moment is part of the
 * proof, so that one that was overheard is soon worth nothing; asked twice, every question is harmless.
 */
export class OperationsProof {
  private readonly key: Buffer;

  constructor(
    masterKey: string,
    private readonly nowMs: () => number = Date.now,
  ) {
    this.key = Buffer.from(hkdfSync('sha256', readMasterKey(masterKey), 'one-window', 'operations', 32));
  }

  of(service: string, question: unknown): string {
    return this.at(this.nowMs(), service, question);
  }

  holds(proof: string | undefined, service: string, question: unknown): boolean {
    const moment = Number(proof?.split('.')[0]);
    if (!(Math.abs(this.nowMs() - moment) <= VALID_MS)) return false;
    return sameToken(proof, this.at(moment, service, question));
  }

  private at(moment: number, service: string, question: unknown): string {
    const said = `${moment}|${service}|${JSON.stringify(question)}`;
    return `${moment}.${createHmac('sha256', this.key).update(said).digest('base64url')}`;
  }
}
