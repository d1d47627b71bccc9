import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseEventEnvelope } from '@one-window/contracts';
import { InvariantBroken } from '@one-window/kernel';
import {
  deliver,
  deliverBatch,
  dropKept,
  InboxConsumer,
  retryParked,
  type Delivery,
  type LoggedMessage,
} from '@one-window/messaging';
import { aCaseEvent, aClock, quickly } from '@one-window/testing';
import { ConsumerFile } from './consumer-file';

let folder: string;
let file: ConsumerFile;
let applied: string[];
/** What the handler does for an event before it counts as applied. */
let faults: Map<string, () => void>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deliver-'));
  file = new ConsumerFile(join(folder, 'consumer.sqlite'));
  applied = [];
  faults = new Map();
});
afterEach(() => {
  file.close();
  rmSync(folder, { recursive: true, force: true });
});

const delivery = (more: Partial<Delivery> = {}): Delivery => ({
  consumer: new InboxConsumer(file.inbox, async event => {
    faults.get(event.id)?.();
    applied.push(event.id);
  }),
  deadLetters: file.deadLetters,
  retry: quickly,
  clock: aClock,
  signal: new AbortController().signal,
  ...more,
});

const message = (offset: number, event: CaseEventEnvelope, key = event.subject): LoggedMessage => ({
  offset: String(offset),
  key,
  value: JSON.stringify(event),
});
const fails = (id: string, error: Error, times = Infinity): void => {
  let left = times;
  faults.set(id, () => {
    if (left-- > 0) throw error;
  });
};
const operator = { accountId: 'jiang-tao', name: '江涛', role: 'admin', unit: 'ops-city' } as const;

describe('deliver()', () => {
  it('applies the next event of its stream and skips it when it comes again', async () => {
    expect(await deliver(message(1, aCaseEvent('a', 0)), delivery())).toBe('applied');
    expect(await deliver(message(2, aCaseEvent('a', 0)), delivery())).toBe('skipped');
    expect(applied).toEqual(['a-0']);
  });

  it('keeps streams of one name in two services apart', async () => {
    const attempts = { stream: 'attempts-a' } as const;
    await deliver(message(1, aCaseEvent('a', 0, { ...attempts, id: 'of-intake' })), delivery());
    await deliver(
      message(2, aCaseEvent('a', 0, { ...attempts, id: 'of-arbitration', source: 'arbitration' })),
      delivery(),
    );
    expect(applied).toEqual(['of-intake', 'of-arbitration']);
  });

  it.each<[string, string, string, string]>([
    ['text that is no JSON', 'a', '{"specversion":', 'not-json'],
    ['JSON that is no event', 'a', 'null', 'not-a-case-event'],
    ['an event without its time', 'a', JSON.stringify({ ...aCaseEvent('a', 0), time: null }), 'not-a-case-event'],
    ['an event with a null case id', '', JSON.stringify({ ...aCaseEvent('a', 0), subject: null }), 'not-a-case-event'],
    ['an event under no key', '', JSON.stringify(aCaseEvent('a', 0)), 'no-case'],
    ['an event under the key of another case', 'b', JSON.stringify(aCaseEvent('a', 0)), 'other-case'],
  ])('given %s, keeps it with its reason and lets the next case pass', async (_, key, value, reason) => {
    expect(await deliver({ offset: '1', key, value }, delivery())).toBe('dead');
    expect(await file.deadLetters.letters()).toMatchObject([{ offset: '1', value, letter: { reason, attempts: 1 } }]);
    expect((await file.deadLetters.cases()).map(parked => parked.key)).toEqual(key === '' ? [] : [key]);
    expect(await deliver(message(2, aCaseEvent('c', 0)), delivery())).toBe('applied');
  });

  it('given an event of a newer shape, applies nothing of it and parks its case until this version is upgraded', async () => {
    const { data, ...event } = aCaseEvent('a', 0);
    const newer = message(1, { ...event, data: { ...data, schemaVersion: 9 } });
    expect(await deliver(newer, delivery())).toBe('dead');
    expect(await deliver(message(2, aCaseEvent('a', 1)), delivery())).toBe('kept');
    expect(await deliver(message(3, aCaseEvent('b', 0)), delivery())).toBe('applied');
    expect(await file.deadLetters.cases()).toMatchObject([
      { key: 'a', kept: 2, letter: { reason: 'newer-shape', error: { name: 'NewerShape' } } },
    ]);
    expect((await file.deadLetters.find('1'))?.value).toBe(newer.value);
    expect(applied).toEqual(['b-0']);
  });

  it.each<[string, Error, number]>([
    ['a busy database', new Error('database is locked'), 3],
    ['a network that fails', new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') }), 3],
    ['a fault of the program', new TypeError('x is not a function'), 1],
    ['a state that cannot be', new InvariantBroken('award without hearing'), 1],
  ])('given %s, tries as often as it makes sense, then parks the case', async (_, error, attempts) => {
    fails('a-0', error);
    expect(await deliver(message(1, aCaseEvent('a', 0)), delivery())).toBe('dead');
    expect(await file.deadLetters.cases()).toMatchObject([
      { key: 'a', kept: 1, offset: '1', letter: { reason: 'failed', attempts, error: { name: error.name } } },
    ]);
  });

  it('given trouble that passes, applies the event, with a sign of life while it waits', async () => {
    fails('a-0', new Error('database is locked'), 2);
    let signs = 0;
    const heartbeat = async (): Promise<void> => void signs++;
    expect(await deliver(message(1, aCaseEvent('a', 0)), delivery({ heartbeat }))).toBe('applied');
    expect(signs).toBe(3);
  });

  it('given a gap, tries again, then parks the case with the alarm', async () => {
    await deliver(message(1, aCaseEvent('a', 0)), delivery());
    expect(await deliver(message(2, aCaseEvent('a', 2)), delivery())).toBe('dead');
    expect(await file.deadLetters.cases()).toMatchObject([
      {
        key: 'a',
        letter: {
          reason: 'gap',
          attempts: 3,
          error: { message: 'intake/matter-a: after revision 0 comes 1, found 2' },
        },
      },
    ]);
  });

  it('stopped while it waits, leaves the message for the next start', async () => {
    const stop = new AbortController();
    faults.set('a-0', () => {
      stop.abort();
      throw new Error('database is locked');
    });
    expect(await deliver(message(1, aCaseEvent('a', 0)), delivery({ signal: stop.signal }))).toBe('interrupted');
    expect(await file.deadLetters.letters()).toEqual([]);
  });

  it('throws when even the dead letter cannot be written, so that the offset stays', async () => {
    fails('a-0', new TypeError('broken'));
    file.deadLetters.park = () => Promise.reject(new Error('the disk is full'));
    await expect(deliver(message(1, aCaseEvent('a', 0)), delivery())).rejects.toThrow('the disk is full');
  });
});

describe('a parked case', () => {
  const parkA = async (): Promise<void> => {
    fails('a-1', new TypeError('broken'));
    const events = [aCaseEvent('a', 0), aCaseEvent('a', 1), aCaseEvent('b', 0), aCaseEvent('a', 2), aCaseEvent('b', 1)];
    await deliverBatch(
      events.map((event, index) => message(index + 1, event)),
      delivery(),
    );
  };

  it('keeps its later messages, once each, while other cases go on', async () => {
    await parkA();
    expect(await deliver(message(4, aCaseEvent('a', 2)), delivery())).toBe('kept');
    expect(applied).toEqual(['a-0', 'b-0', 'b-1']);
    expect((await file.deadLetters.kept('a')).map(kept => [kept.offset, kept.letter?.reason])).toEqual([
      ['2', 'failed'],
      ['4', undefined],
    ]);
  });

  it('tried again too early, stays parked and counts the attempt', async () => {
    await parkA();
    expect(await retryParked('a', delivery())).toEqual({ settled: 0, left: 2 });
    expect(await file.deadLetters.cases()).toMatchObject([{ key: 'a', kept: 2, letter: { attempts: 2 } }]);
  });

  it('mended, applies in order what waited, is free, and leaves records', async () => {
    await parkA();
    faults.clear();
    expect(await retryParked('a', delivery())).toEqual({ settled: 2, left: 0 });
    expect(await deliver(message(6, aCaseEvent('a', 3)), delivery())).toBe('applied');
    expect(applied.filter(id => id.startsWith('a'))).toEqual(['a-0', 'a-1', 'a-2', 'a-3']);
    expect(await file.deadLetters.settled(5)).toMatchObject([
      { offset: '4', settlement: { how: 'retried' } },
      { offset: '2', settlement: { how: 'retried' }, letter: { reason: 'failed' } },
    ]);
  });

  it('survives a restart', async () => {
    await parkA();
    file.close();
    file = new ConsumerFile(join(folder, 'consumer.sqlite'));
    expect(await deliver(message(6, aCaseEvent('a', 3)), delivery())).toBe('kept');
  });

  it('given up at one event, goes on behind it, and tells who dropped what and why', async () => {
    await parkA();
    expect(await dropKept('2', operator, '重复登记，原件已作废', delivery())).toBe('dropped');
    expect(await dropKept('2', operator, '再次点击', delivery())).toBe('not-kept');
    expect(await retryParked('a', delivery())).toEqual({ settled: 1, left: 0 });
    expect(applied.filter(id => id.startsWith('a'))).toEqual(['a-0', 'a-2']);
    expect(await file.deadLetters.settled(5)).toMatchObject([
      { offset: '4' },
      { offset: '2', settlement: { how: 'dropped', by: { name: '江涛' }, why: '重复登记，原件已作废' } },
    ]);
  });

  it('does not let a later event be dropped over one that still waits or never came', async () => {
    await parkA();
    expect(await dropKept('4', operator, '点错了', delivery())).toBe('not-next');
    await deliver(message(6, aCaseEvent('c', 1)), delivery());
    expect(await dropKept('6', operator, '点错了', delivery())).toBe('not-next');
    expect(await file.deadLetters.settled(5)).toEqual([]);
    expect(await file.inbox.lastRevision('intake/matter-a')).toBe(0);
  });

  it('parked by a gap, is mended by publishing the stream again: what was missing goes first', async () => {
    await deliverBatch([message(1, aCaseEvent('a', 0)), message(2, aCaseEvent('a', 2))], delivery());
    const again = [aCaseEvent('a', 0), aCaseEvent('a', 1), aCaseEvent('a', 2)];
    await deliverBatch(
      again.map((event, index) => message(index + 3, event)),
      delivery(),
    );
    expect(await retryParked('a', delivery())).toEqual({ settled: 4, left: 0 });
    expect(applied).toEqual(['a-0', 'a-1', 'a-2']);
  });
});

describe('deliverBatch()', () => {
  it('ends with the same effects and letters as one by one, whatever is mixed in', async () => {
    const poison: LoggedMessage = { offset: '4', key: 'c', value: '{' };
    const mixed = [
      message(1, aCaseEvent('a', 0)),
      message(2, aCaseEvent('b', 0)),
      message(3, aCaseEvent('a', 0)),
      poison,
      message(5, aCaseEvent('c', 0)),
      message(6, aCaseEvent('b', 2)),
      message(7, aCaseEvent('a', 1)),
      message(8, aCaseEvent('d', 0)),
      message(9, aCaseEvent('a', 2)),
    ];
    fails('d-0', new TypeError('broken'));
    const outcomes = await deliverBatch(mixed, delivery());
    const together = [outcomes, applied, await file.deadLetters.cases()];

    file.close();
    rmSync(join(folder, 'consumer.sqlite'));
    file = new ConsumerFile(join(folder, 'consumer.sqlite'));
    applied = [];
    const alone: string[] = [];
    for (const each of mixed) alone.push(await deliver(each, delivery()));
    const strip = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (key, field: unknown) => (key === 'stack' ? undefined : field)));
    expect(strip(together)).toEqual(strip([alone, applied, await file.deadLetters.cases()]));
    expect(applied).toEqual(['a-0', 'b-0', 'a-1', 'a-2']);
  });

  it('stopped in the middle, answers only for what is done', async () => {
    const stop = new AbortController();
    faults.set('b-0', () => {
      stop.abort();
      throw new Error('database is locked');
    });
    const outcomes = await deliverBatch(
      [message(1, aCaseEvent('a', 0)), message(2, aCaseEvent('b', 0)), message(3, aCaseEvent('c', 0))],
      delivery({ signal: stop.signal }),
    );
    expect(applied).toEqual(['a-0']);
    expect(outcomes.length).toBeLessThanOrEqual(1);
  });
});
