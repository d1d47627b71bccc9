import { caseId as toCaseId } from '@one-window/kernel';
import type { KeptMessage, Retried } from '@one-window/messaging';
import { notFound } from '../problems/problem';
import { Operations, type ConsumerReport, type DropOutcome, type DropRequest, type RelayReport } from './operations';
import { droppedOffsets } from './dropped-offsets';
import { recordDropped } from './record-dropped';
import type { ServiceMessaging } from './service-messaging';
import type { ServiceRuntime } from './service-runtime';

/** What an operator sees and may do about the messages of the services in this process. */
export class ProcessOperations extends Operations {
  constructor(private readonly services: ReadonlyMap<string, ServiceRuntime>) {
    super();
  }

  override async relays(): Promise<readonly RelayReport[]> {
    const reports = await Promise.all(this.all().map(messaging => messaging.relayReport()));
    return reports.filter(report => report !== undefined);
  }

  override consumers(): Promise<readonly ConsumerReport[]> {
    return Promise.all(this.all().map(messaging => messaging.consumerReport()));
  }

  override async lag(consumer: string): Promise<number> {
    return this.of(consumer).lag();
  }

  override async parked(): ReturnType<Operations['parked']> {
    const found = await Promise.all(
      [...this.services.values()].map(async ({ name, messaging }) =>
        (await messaging.deadLetters.cases()).map(parked => ({ ...parked, consumer: name })),
      ),
    );
    return found.flat();
  }

  override async waiting(consumer: string, caseId: string): Promise<readonly KeptMessage[]> {
    return this.of(consumer).deadLetters.kept(caseId);
  }

  override async retry(consumer: string, caseId: string): Promise<Retried> {
    return this.of(consumer).retry(caseId);
  }

  override async drop(consumer: string, caseId: string, request: DropRequest): Promise<DropOutcome> {
    const { messaging, store, name, clock } = this.service(consumer);
    const failed = (await messaging.deadLetters.kept(caseId)).find(({ letter }) => letter !== undefined);
    if (failed?.offset !== request.offset) return { kind: 'gone' };
    const dropped = await messaging.drop(request, () =>
      recordDropped(store, { consumer: name, caseId: toCaseId(caseId), failed, request, at: clock.now() }),
    );
    if (dropped === 'not-next') return { kind: 'not-next' };
    if (dropped === 'not-kept') return { kind: 'gone' };
    return { kind: 'dropped', left: (await messaging.retry(caseId)).left };
  }

  override droppedOffsets(consumer: string): Promise<ReadonlySet<string>> {
    return droppedOffsets(this.of(consumer).deadLetters);
  }

  private all(): readonly ServiceMessaging[] {
    return [...this.services.values()].map(({ messaging }) => messaging);
  }

  private of(consumer: string): ServiceMessaging {
    return this.service(consumer).messaging;
  }

  private service(consumer: string): ServiceRuntime {
    const service = this.services.get(consumer);
    if (!service) throw notFound();
    return service;
  }
}
