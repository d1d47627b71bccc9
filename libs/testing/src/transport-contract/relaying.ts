import type { CaseEventEnvelope } from '@one-window/contracts';
import type { RecordedEvent } from '@one-window/event-store';
import { Relay, RelayFenced } from '@one-window/messaging';
import { noted, stream } from '../noted-facts';
import { aCaseEvent } from './a-case-event';
import { caughtUp, recording, until, withTransport, type OpenTransport } from './transport-under-test';

const toCaseEvent = ({ id, type, meta, stream: name, revision, data }: RecordedEvent): CaseEventEnvelope =>
  aCaseEvent(meta.caseId, revision, {
    ...{ id, type, stream: name, time: meta.recordedAt },
    data: { ...aCaseEvent(meta.caseId, revision).data, fact: data },
  });

export const relayingContract = (open: OpenTransport): void => {
  describe('relaying', () => {
    it(
      'publishes what the store holds, in order, and goes on where it stopped',
      withTransport(open, async ({ store, publisher, checkpoints, published }) => {
        for (const round of [1, 2]) {
          await store.append(stream('x'), round === 1 ? 'no-stream' : 'exists', [
            noted(`a${round}`),
            noted(`b${round}`),
          ]);
          const stop = new AbortController();
          const relay = new Relay({ store, publisher, checkpoints, toCaseEvent });
          const running = relay.run(stop.signal);
          await until('the end of the store', async () => !(await relay.stats()).behind);
          stop.abort();
          await running;
        }
        expect((await published()).map(({ id }) => id)).toEqual(['a1', 'b1', 'a2', 'b2']);
      }),
    );

    it(
      'woken from a pause longer than its lease, publishes what others have published, harms nothing, and is refused',
      withTransport(open, async transport => {
        const { store, publisher, checkpoints } = transport;
        const facts = Array.from({ length: 6 }, (_, index) => noted(`n${index}`));
        await store.append(stream('x'), 'no-stream', facts);
        let wake = (): void => undefined;
        const asleep = new Promise<void>(resolve => (wake = resolve));
        let isAsleep = false;
        const zombie = new Relay({
          ...{ store, checkpoints, toCaseEvent, epoch: 1 },
          publisher: {
            publish: async events => {
              isAsleep = true;
              await asleep;
              await publisher.publish(events);
            },
          },
        }).run(new AbortController().signal);
        await until('the pause', () => isAsleep);
        const stop = new AbortController();
        const successor = new Relay({ store, publisher, checkpoints, toCaseEvent, epoch: 2 });
        const running = successor.run(stop.signal);
        await until('the takeover', async () => !(await successor.stats()).behind);
        await store.append(stream('x'), 'exists', [noted('n6'), noted('n7')]);
        await until('what came after', async () => !(await successor.stats()).behind);
        const { applied, consumer } = recording(transport.inbox);
        const member = transport.join(consumer);
        await caughtUp(member);
        wake();
        await expect(zombie).rejects.toBeInstanceOf(RelayFenced);
        await caughtUp(member);
        await member.stop();
        stop.abort();
        await running;
        expect(applied).toEqual(['n0', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7']);
        // The negative control: the zombie did publish.
        expect((await transport.published()).length).toBe(14);
        expect(await transport.deadLetters.cases()).toEqual([]);
      }),
    );
  });
};
