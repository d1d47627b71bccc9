import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import type { CaseEventEnvelope } from '@one-window/contracts';
import { lastValueFrom } from 'rxjs';
import { EVERY_CASE_EVENT, groupTransportId } from './on-case-event';

/** What every transport of case events is to Nest. Only where the messages come from differs. */
export abstract class CaseEventServer extends Server implements CustomTransportStrategy {
  override readonly transportId: symbol;
  private readonly stop = new AbortController();
  private running: Promise<void> | undefined;

  constructor(group: string) {
    super();
    this.transportId = groupTransportId(group);
  }

  /** Brings messages to their consumer until aborted; then finishes what it has begun and resolves. */
  protected abstract run(signal: AbortSignal): Promise<void>;

  override listen(callback: () => void): void {
    this.running = this.run(this.stop.signal);
    callback();
  }

  override async close(): Promise<void> {
    this.stop.abort();
    await this.running;
  }

  override on(): never {
    throw new Error('this transport has no events of its own');
  }

  /** Where a pattern has several handlers, the first calls the others: Nest chains them, and waits for all. */
  protected async react(event: CaseEventEnvelope): Promise<void> {
    for (const pattern of [event.type, EVERY_CASE_EVENT]) {
      const answer: unknown = await this.getHandlerByPattern(pattern)?.(event);
      await lastValueFrom(this.transformToObservable(answer), { defaultValue: undefined });
    }
  }
}
