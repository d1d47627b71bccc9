import { status, type ServerWritableStream } from '@grpc/grpc-js';
import type { ReadReq, ReadResp } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb';
import type { KurrentFaults } from './kurrent-faults';
import type { KurrentEvent, KurrentLog } from './kurrent-log';
import { checkpointResponse, confirmationResponse, eventResponse } from './kurrent-messages';

type Call = ServerWritableStream<ReadReq, ReadResp>;

/** Subscriptions to all events, filtered by the beginning of the stream's name. */
export class KurrentSubscriptions {
  private readonly waiting = new Set<() => void>();
  private opened = 0;

  constructor(
    private readonly log: KurrentLog,
    private readonly faults: KurrentFaults,
  ) {}

  wake(): void {
    for (const go of this.waiting) go();
  }

  filterOf(options: ReadReq.Options): (event: KurrentEvent) => boolean {
    const prefixes = options.getFilter()?.getStreamIdentifier()?.getPrefixList() ?? [];
    return ({ stream }) => prefixes.length === 0 || prefixes.some(prefix => stream.startsWith(prefix));
  }

  open(call: Call, options: ReadReq.Options): void {
    const wanted = this.filterOf(options);
    const window = (options.getFilter()?.getMax() ?? 1) * (options.getFilter()?.getCheckpointintervalmultiplier() ?? 1);
    const after = BigInt(options.getAll()?.getPosition()?.getCommitPosition() ?? -1);
    this.faults.openedFrom.push(after);
    let at = this.log.all.findIndex(({ position }) => position > after);
    if (at < 0) at = this.log.all.length;
    let sent = 0;
    const go = (): void => {
      for (; at < this.log.all.length; at += 1) {
        const event = this.log.all[at];
        if (event === undefined) return;
        if (wanted(event)) {
          if (this.faults.disconnects(sent)) {
            this.waiting.delete(go);
            call.emit('error', { code: status.UNAVAILABLE, details: 'the connection was cut' });
            return;
          }
          sent += 1;
          for (let times = this.faults.eventsComeTwice ? 2 : 1; times > 0; times -= 1) call.write(eventResponse(event));
        }
        if ((at + 1) % window === 0) call.write(checkpointResponse(event.position));
      }
    };
    this.opened += 1;
    call.write(confirmationResponse(`subscription-${this.opened}`));
    this.waiting.add(go);
    call.on('cancelled', () => this.waiting.delete(go));
    call.on('close', () => this.waiting.delete(go));
    go();
  }
}
