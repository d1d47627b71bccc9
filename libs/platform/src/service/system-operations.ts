import { ServiceName } from '@one-window/contracts';
import type { Actor } from '@one-window/kernel';
import type { KeptMessage } from '@one-window/messaging';
import { notFound } from '../problems/problem';
import { problems } from '../problems/texts';
import { INTERNAL_PATH, PROOF_HEADER, type OperationsProof, type Question } from './asked-operations';
import { Operations, type DropRequest, type Overview, type ParkedAt, type RepairOutcome } from './operations';
import type { ProcessOperations } from './process-operations';

/** A page is waited for; a repair waits for the member that does it. */
const LOOK_WITHIN_MS = 5_000;
const REPAIR_WITHIN_MS = 20_000;

/** All services, from the front door: its own process and, over HTTP, one process of each other service. */
export class SystemOperations extends Operations {
  constructor(
    private readonly own: ProcessOperations,
    private readonly ownName: ServiceName,
    private readonly upstreams: Readonly<Record<string, string>>,
    private readonly proof: OperationsProof,
  ) {
    super();
  }

  override async overview(): Promise<Overview> {
    const others = Object.keys(this.upstreams).map(name => ServiceName.parse(name));
    const [own, ...asked] = await Promise.all([
      this.own.overview(),
      ...others.map(service => this.ask<Overview>(service, { ask: 'overview' }, LOOK_WITHIN_MS).catch(() => service)),
    ]);
    const answered = [own, ...asked.filter(one => typeof one !== 'string')];
    return {
      relays: answered.flatMap(({ relays }) => relays),
      consumers: answered.flatMap(({ consumers }) => consumers),
      parked: answered.flatMap(({ parked }) => parked),
      away: asked.filter(one => typeof one === 'string'),
    };
  }

  override lag(consumer: string): Promise<number> {
    return this.own.lag(consumer);
  }

  override parkedAt(consumer: string): Promise<readonly ParkedAt[]> {
    return this.isOwn(consumer)
      ? this.own.parkedAt(consumer)
      : this.ask<readonly ParkedAt[]>(consumer, { ask: 'parked' }, LOOK_WITHIN_MS);
  }

  override waiting(consumer: string, caseId: string): Promise<readonly KeptMessage[]> {
    return this.isOwn(consumer)
      ? this.own.waiting(consumer, caseId)
      : this.ask<readonly KeptMessage[]>(consumer, { ask: 'waiting', caseId }, LOOK_WITHIN_MS);
  }

  override retry(consumer: string, caseId: string, by: Actor): Promise<RepairOutcome> {
    return this.isOwn(consumer)
      ? this.own.retry(consumer, caseId, by)
      : this.ask<RepairOutcome>(consumer, { ask: 'retry', caseId, by }, REPAIR_WITHIN_MS);
  }

  override drop(consumer: string, caseId: string, request: DropRequest): Promise<RepairOutcome> {
    return this.isOwn(consumer)
      ? this.own.drop(consumer, caseId, request)
      : this.ask<RepairOutcome>(consumer, { ask: 'drop', caseId, ...request }, REPAIR_WITHIN_MS);
  }

  private isOwn(consumer: string): boolean {
    return consumer === this.ownName;
  }

  /** @throws Problem 404 for a service that is none, 503 for one that does not answer. */
  private async ask<Answer>(service: string, question: Question, withinMs: number): Promise<Answer> {
    const upstream = this.upstreams[service];
    if (upstream === undefined) throw notFound();
    const response = await fetch(new URL(INTERNAL_PATH, upstream), {
      method: 'POST',
      headers: { 'content-type': 'application/json', [PROOF_HEADER]: this.proof.of(service, question) },
      body: JSON.stringify(question),
      signal: AbortSignal.timeout(withinMs),
    }).catch(() => undefined);
    if (response?.status !== 200) throw problems.serviceAway();
    return (await response.json()) as Answer;
  }
}
