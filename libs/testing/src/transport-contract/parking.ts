import { EngineAway } from '@one-window/messaging';
import { aCaseEvent } from './a-case-event';
import { caughtUp, recording, until, withTransport, type OpenTransport } from './transport-under-test';

export const parkingContract = (open: OpenTransport): void => {
  describe('what cannot be applied', () => {
    it(
      'is tried again where it may pass',
      withTransport(open, async transport => {
        const { applied, attempts, consumer } = recording(transport.inbox, ({ id }, attempt) => {
          if (id === 'a-0' && attempt < 3) throw new Error('the store is busy');
        });
        const member = transport.join(consumer);
        await transport.publisher.publish([aCaseEvent('a', 0)]);
        await caughtUp(member);
        await member.stop();
        expect([applied, attempts.get('a-0')]).toEqual([['a-0'], 3]);
        expect(await transport.deadLetters.cases()).toEqual([]);
      }),
    );

    it(
      'parks its case, whole error and trace in the letter, while the member lives on for the others',
      withTransport(open, async transport => {
        const trace = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
        const { applied, consumer } = recording(transport.inbox, event => {
          if (event.id === 'a-1') throw new TypeError("Cannot read properties of undefined (reading 'dueOn')");
        });
        const member = transport.join(consumer);
        await transport.publisher.publish([
          aCaseEvent('a', 0),
          aCaseEvent('a', 1, { traceparent: trace }),
          aCaseEvent('b', 0),
          aCaseEvent('a', 2),
        ]);
        await caughtUp(member);
        await transport.publisher.publish([aCaseEvent('b', 1), aCaseEvent('a', 3)]);
        await caughtUp(member);
        await member.stop();
        expect([...applied].sort()).toEqual(['a-0', 'b-0', 'b-1']);
        const [parked] = await transport.deadLetters.cases();
        expect(parked).toMatchObject({
          key: 'a',
          kept: 3,
          letter: {
            reason: 'failed',
            error: { name: 'TypeError', message: "Cannot read properties of undefined (reading 'dueOn')" },
            trace,
          },
        });
        expect(parked?.letter.error.stack).toContain('TypeError');
      }),
    );

    it(
      'is applied in order once the cause is mended, also by a member that came later, and its case is free again',
      withTransport(open, async transport => {
        const broken = recording(transport.inbox, ({ id }) => {
          if (id === 'a-1') throw new TypeError('broken');
        });
        const first = transport.join(broken.consumer);
        await transport.publisher.publish([0, 1, 2].map(revision => aCaseEvent('a', revision)));
        await caughtUp(first);
        await first.stop();
        const mended = recording(transport.inbox);
        const second = transport.join(mended.consumer);
        await transport.publisher.publish([aCaseEvent('a', 3)]);
        await caughtUp(second);
        expect(mended.applied).toEqual([]);
        expect(await second.retry('a')).toEqual({ settled: 3, left: 0 });
        await transport.publisher.publish([aCaseEvent('a', 4)]);
        await caughtUp(second);
        await second.stop();
        expect(mended.applied).toEqual(['a-1', 'a-2', 'a-3', 'a-4']);
        expect(await transport.deadLetters.settled(9)).toHaveLength(3);
      }),
    );

    it(
      'waits with its case when an earlier event never came: a gap is an alarm',
      withTransport(open, async transport => {
        const { applied, consumer } = recording(transport.inbox);
        const member = transport.join(consumer);
        await transport.publisher.publish([aCaseEvent('a', 0), aCaseEvent('a', 2)]);
        await caughtUp(member);
        expect(applied).toEqual(['a-0']);
        expect(await transport.deadLetters.cases()).toMatchObject([{ key: 'a', letter: { reason: 'gap' } }]);
        // Published again by its service, what was missing goes first.
        await transport.publisher.publish([0, 1, 2].map(revision => aCaseEvent('a', revision)));
        await caughtUp(member);
        expect(await member.retry('a')).toMatchObject({ left: 0 });
        await member.stop();
        expect(applied).toEqual(['a-0', 'a-1', 'a-2']);
      }),
    );

    it.each<[string, string, string, string]>([
      ['text that is no JSON', 'a', '{"specversion":', 'not-json'],
      ['JSON that is no case event', 'a', '{"hello":"world"}', 'not-a-case-event'],
      ['an event of another case than its key', 'a', JSON.stringify(aCaseEvent('b', 0)), 'other-case'],
      ['an event under no key', '', JSON.stringify(aCaseEvent('b', 0)), 'no-case'],
    ])('is kept with its reason, and the queue goes on: %s', async (_, key, value, reason) => {
      const transport = await open();
      try {
        await transport.publishRaw(key, value);
        const { applied, consumer } = recording(transport.inbox);
        const member = transport.join(consumer);
        await transport.publisher.publish([aCaseEvent('c', 0)]);
        await caughtUp(member);
        await member.stop();
        expect(applied).toEqual(['c-0']);
        expect(await transport.deadLetters.letters()).toMatchObject([{ key, value, letter: { reason } }]);
      } finally {
        await transport.dispose();
      }
    });

    it(
      'parks nothing while a server it needs is away, and is applied in order when that is back',
      withTransport(open, async transport => {
        let away = true;
        const { applied, consumer } = recording(transport.inbox, () => {
          if (away) throw new EngineAway('KurrentDB', new Error('connection refused'));
        });
        const member = transport.join(consumer);
        await transport.publisher.publish([aCaseEvent('a', 0), aCaseEvent('a', 1)]);
        await until('trouble that is told', async () => ((await member.trouble())?.failures ?? 0) >= 2);
        expect([applied, await transport.deadLetters.cases()]).toEqual([[], []]);
        away = false;
        await caughtUp(member);
        expect([applied, await member.trouble()]).toEqual([['a-0', 'a-1'], undefined]);
        await member.stop();
      }),
    );

    it(
      'stays on the log when not even its dead letter can be written, and goes on once it can',
      withTransport(open, async transport => {
        const { applied, consumer } = recording(transport.inbox, ({ id }) => {
          if (id === 'a-0') throw new TypeError('broken');
        });
        const park = transport.deadLetters.park.bind(transport.deadLetters);
        transport.deadLetters.park = () => Promise.reject(new Error('the disk is full'));
        const told: string[] = [];
        const member = transport.join(consumer, error => told.push(String(error)));
        await transport.publisher.publish([aCaseEvent('a', 0)]);
        await until('two failures', () => told.length >= 2);
        expect(await member.lag()).toBe(1);
        transport.deadLetters.park = park;
        await transport.publisher.publish([aCaseEvent('b', 0)]);
        await caughtUp(member);
        await member.stop();
        expect(told[0]).toBe('Error: the disk is full');
        expect(applied).toEqual(['b-0']);
        expect(await transport.deadLetters.cases()).toMatchObject([{ key: 'a', kept: 1 }]);
      }),
    );
  });
};
