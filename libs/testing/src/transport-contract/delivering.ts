import type { CaseEventEnvelope } from '@one-window/contracts';
import { aCaseEvent } from './a-case-event';
import { caughtUp, recording, until, withTransport, type OpenTransport } from './transport-under-test';

const some = (aboutCase: string, from: number, to: number): readonly CaseEventEnvelope[] =>
  Array.from({ length: to - from }, (_, index) => aCaseEvent(aboutCase, from + index));
const ids = (events: readonly CaseEventEnvelope[]): readonly string[] => events.map(({ id }) => id);

export const deliveringContract = (open: OpenTransport): void => {
  describe('delivering', () => {
    it(
      'applies every event once, each case in its order, whatever else is published between',
      withTransport(open, async transport => {
        const cases = ['a', 'b', 'c', 'd'].map(name => some(name, 0, 25));
        for (let at = 0; at < 25; at += 5) {
          await transport.publisher.publish(
            Array.from({ length: 5 }, (_, index) =>
              cases.map(events => events[at + index]),
            ).flat() as CaseEventEnvelope[],
          );
        }
        const { applied, of, consumer } = recording(transport.inbox);
        const member = transport.join(consumer);
        await caughtUp(member);
        await member.stop();
        expect(applied).toHaveLength(100);
        expect(['a', 'b', 'c', 'd'].map(of)).toEqual(cases.map(ids));
      }),
    );

    it(
      'brings an event whole: trace, Chinese text, and data of any shape',
      withTransport(open, async transport => {
        const event = aCaseEvent('a', 0, {
          traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
          data: { ...aCaseEvent('a', 0).data, fact: { 说明: '“欠薪”\n\u2028𠮷', list: [1.5, null, { deep: true }] } },
        });
        const got: CaseEventEnvelope[] = [];
        const { consumer } = recording(transport.inbox, each => void got.push(each));
        const member = transport.join(consumer);
        await transport.publisher.publish([event]);
        await caughtUp(member);
        await member.stop();
        expect(got).toEqual([event]);
        expect(await transport.published()).toEqual([event]);
      }),
    );

    it(
      'is woken by what is published while it idles',
      withTransport(open, async transport => {
        const { applied, consumer } = recording(transport.inbox);
        const member = transport.join(consumer);
        await transport.publisher.publish([aCaseEvent('a', 0)]);
        await until('the first event', () => applied.length === 1);
        await transport.publisher.publish([aCaseEvent('a', 1)]);
        await until('the second event', () => applied.length === 2);
        await member.stop();
        expect(applied).toEqual(['a-0', 'a-1']);
      }),
    );

    it(
      'skips what is published again, as after a relay that died between publishing and saving',
      withTransport(open, async transport => {
        await transport.publisher.publish(some('a', 0, 2));
        await transport.publisher.publish(some('a', 0, 3));
        const { applied, consumer } = recording(transport.inbox);
        const member = transport.join(consumer);
        await caughtUp(member);
        await member.stop();
        expect(applied).toEqual(['a-0', 'a-1', 'a-2']);
      }),
    );

    it(
      'goes on where the group stopped, without looking again at what is done',
      withTransport(open, async transport => {
        await transport.publisher.publish(some('a', 0, 3));
        const first = recording(transport.inbox);
        const before = transport.join(first.consumer);
        await caughtUp(before);
        await before.stop();
        await transport.publisher.publish(some('b', 0, 2));
        const second = recording(transport.inbox);
        const asked: string[] = [];
        const lastRevision = second.consumer.lastRevision.bind(second.consumer);
        second.consumer.lastRevision = stream => {
          asked.push(stream);
          return lastRevision(stream);
        };
        const after = transport.join(second.consumer);
        await caughtUp(after);
        await after.stop();
        expect([first.applied, second.applied]).toEqual([
          ['a-0', 'a-1', 'a-2'],
          ['b-0', 'b-1'],
        ]);
        expect(new Set(asked)).toEqual(new Set(['intake/matter-b']));
      }),
    );

    it(
      'set back to the first message, has no second effect',
      withTransport(open, async transport => {
        await transport.publisher.publish([...some('a', 0, 3), ...some('b', 0, 2)]);
        const { applied, consumer } = recording(transport.inbox);
        const before = transport.join(consumer);
        await caughtUp(before);
        await before.stop();
        await transport.rewind();
        const again = transport.join(consumer);
        await transport.publisher.publish(some('a', 3, 4));
        await caughtUp(again);
        await again.stop();
        expect([...applied].sort()).toEqual(['a-0', 'a-1', 'a-2', 'a-3', 'b-0', 'b-1']);
      }),
    );

    it(
      'stopped in the middle of a batch, ends the event at hand, and leaves the rest for the next start',
      withTransport(open, async transport => {
        const events = some('a', 0, 40);
        await transport.publisher.publish(events);
        let release = (): void => undefined;
        const held = new Promise<void>(resolve => (release = resolve));
        let reached = false;
        const { applied, attempts, consumer } = recording(transport.inbox, async ({ revision }) => {
          if (revision !== 7) return;
          reached = true;
          await held;
        });
        const before = transport.join(consumer);
        await until('the event in the middle', () => reached);
        const stopped = before.stop();
        release();
        await stopped;
        const whenStopped = applied.length;
        expect(whenStopped).toBeGreaterThanOrEqual(8);
        await new Promise(resolve => setTimeout(resolve, 50));
        expect(applied).toHaveLength(whenStopped);
        const after = transport.join(consumer);
        await caughtUp(after);
        await after.stop();
        expect(applied).toEqual(ids(events));
        expect([...attempts.values()].every(times => times === 1)).toBe(true);
      }),
    );
  });
};
