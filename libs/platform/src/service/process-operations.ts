import type { Actor } from '@one-window/kernel';
import type { KeptMessage } from '@one-window/messaging';
import { notFound } from '../problems/problem';
import { Operations, type DropRequest, type Overview, type ParkedAt, type RepairOutcome } from './operations';
import type { ServiceMessaging } from './service-messaging';
import type { ServiceRuntime } from './service-runtime';

/** What an operator sees and may do about the messages of the services in this process. */
export class ProcessOperations extends Operations {
  constructor(private readonly services: ReadonlyMap<string, ServiceRuntime>) {
    super();
  }

  override async overview(): Promise<Overview> {
    const all = [...this.services.values()].map(({ messaging }) => messaging);
    const [relays, consumers, parked] = await Promise.all([
      Promise.all(all.map(messaging => messaging.relayReport())),
      Promise.all(all.map(messaging => messaging.consumerReport())),
      Promise.all([...this.services.keys()].map(name => this.parkedAt(name))),
    ]);
    return { relays: relays.filter(report => report !== undefined), consumers, parked: parked.flat(), away: [] };
  }

  override async lag(consumer: string): Promise<number> {
    return this.of(consumer).lag();
  }

  override async parkedAt(consumer: string): Promise<readonly ParkedAt[]> {
    return (await this.of(consumer).parked()).map(parked => ({ ...parked, consumer }));
  }

  override async waiting(consumer: string, caseId: string): Promise<readonly KeptMessage[]> {
    return this.of(consumer).deadLetters.kept(caseId);
  }

  override async retry(consumer: string, caseId: string, by: Actor): Promise<RepairOutcome> {
    return this.of(consumer).repair(caseId, { kind: 'retry' }, by);
  }

  override async drop(consumer: string, caseId: string, { offset, by, why }: DropRequest): Promise<RepairOutcome> {
    return this.of(consumer).repair(caseId, { kind: 'drop', offset, why }, by);
  }

  private of(consumer: string): ServiceMessaging {
    const service = this.services.get(consumer);
    if (!service) throw notFound();
    return service.messaging;
  }
}
