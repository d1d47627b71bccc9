import { Relay, type RelayParts } from '@one-window/messaging';
import type { Log } from '../telemetry/log';
import { inSpanOfEach } from '../telemetry/spans';
import type { FollowersReport } from './followers';

/** What does not get on just now with a relay, and where its failures are written down. */
export class RelayTrouble {
  now: FollowersReport['trouble'];

  constructor(
    private readonly service: string,
    private readonly log: Log,
  ) {}

  note(err: unknown, failures: number): void {
    this.now = { message: String(err), failures };
    this.log.error({ err, failures, service: this.service }, 'relay cannot publish');
  }
}

/** A relay whose publishing is a span, and whose trouble is over with the first batch that is out. */
export const watchedRelay = (service: string, trouble: RelayTrouble, parts: Omit<RelayParts, 'onTrouble'>): Relay =>
  new Relay({
    ...parts,
    publisher: {
      publish: async events => {
        const attributes = { service, 'messages.count': events.length };
        await inSpanOfEach({ name: 'relay.publish', kind: 'sends', attributes }, events, () =>
          parts.publisher.publish(events),
        );
        trouble.now = undefined;
      },
    },
    onTrouble: (error, failures) => trouble.note(error, failures),
  });
