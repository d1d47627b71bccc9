import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseEventEnvelope } from '@one-window/contracts';
import { Clock, instant } from '@one-window/kernel';
import {
  CaseEventConsumer,
  dropKept,
  InboxConsumer,
  retryParked,
  sourceStream,
  type RetryPolicy,
} from '@one-window/messaging';
import { ConsumerFile } from './consumer-file';
import { GroupConsumer } from './group-consumer';
import { SqliteMessageLog } from './sqlite-message-log';

const clock = new (class extends Clock {
  now() {
    return instant('2026-03-02T09:00:00+08:00');
  }
})();
const retry: RetryPolicy = { attempts: 3, firstPauseMs: 1, longestPauseMs: 2 };

const event = (subject: string, revision: number, more: Partial<CaseEventEnvelope> = {}): CaseEventEnvelope => ({
  specversion: '1.0',
  id: `${subject}-${revision}`,
  source: 'intake',
  type: 'WindowReceived',
  subject,
  time: '2026-03-02T01:00:00.000Z',
  stream: `matter-${subject}`,
  revision,
  data: {
    happenedOn: '2026-03-02',
    actor: { accountId: 'a', name: '周晓梅', role: 'window-clerk', unit: 'win-xincheng' },
    basis: [],
    correlationId: 'c',
    causationId: 'c',
    fact: {},
  },
  ...more,
});

let folder: string;
let log: SqliteMessageLog;
let file: ConsumerFile;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'messaging-'));
  log = new SqliteMessageLog(join(folder, 'log.sqlite'));
  file = new ConsumerFile(join(folder, 'consumer.sqlite'));
});
afterEach(() => {
  log.close();
  file.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Follows the log until everything published so far is done. */
const catchUp = async (consumer: CaseEventConsumer): Promise<void> => {
  const stop = new AbortController();
  const group = new GroupConsumer({ group: 'g', log, file, consumer, clock, retry });
  const running = group.run(stop.signal);
  while ((await group.stats()).lag > 0) await new Promise(resolve => setImmediate(resolve));
  stop.abort();
  await running;
};

const recording = (fail: (event: CaseEventEnvelope, attempt: number) => void = () => undefined) => {
  const applied: string[] = [];
  const attempts = new Map<string, number>();
  const consumer = new InboxConsumer(file.inbox, async each => {
    const attempt = (attempts.get(each.id) ?? 0) + 1;
    attempts.set(each.id, attempt);
    fail(each, attempt);
    applied.push(each.id);
  });
  return { applied, attempts, consumer };
};

describe('a group of the embedded log', () => {
  it('applies every event once, in order of its case, and remembers how far it is', async () => {
    const { applied, consumer } = recording();
    await log.publish([event('a', 0), event('b', 0), event('a', 1)]);
    await catchUp(consumer);
    expect(applied).toEqual(['a-0', 'b-0', 'a-1']);
    expect(file.offset()).toBe('3');
  });

  it('skips what is published again, as after a relay that died between publishing and saving', async () => {
    const { applied, consumer } = recording();
    await log.publish([event('a', 0), event('a', 1)]);
    await log.publish([event('a', 0), event('a', 1), event('a', 2)]);
    await catchUp(consumer);
    expect(applied).toEqual(['a-0', 'a-1', 'a-2']);
  });

  it('repeats without a second effect when the offset is set back', async () => {
    const { applied, consumer } = recording();
    await log.publish([event('a', 0)]);
    await catchUp(consumer);
    const fresh = new ConsumerFile(join(folder, 'offset-lost.sqlite'));
    await fresh.inbox.advance(new Map([[sourceStream(event('a', 0)), 0]]));
    const stop = new AbortController();
    const group = new GroupConsumer({
      group: 'g',
      log,
      file: fresh,
      consumer: new InboxConsumer(fresh.inbox, async each => void applied.push(each.id)),
      clock,
      retry,
    });
    const running = group.run(stop.signal);
    while ((await group.stats()).lag > 0) await new Promise(resolve => setImmediate(resolve));
    stop.abort();
    await running;
    fresh.close();
    expect(applied).toEqual(['a-0']);
  });

  it('tries again what may pass', async () => {
    const { applied, attempts, consumer } = recording((each, attempt) => {
      if (each.id === 'a-0' && attempt < 3) throw new Error('the store is busy');
    });
    await log.publish([event('a', 0)]);
    await catchUp(consumer);
    expect([applied, attempts.get('a-0')]).toEqual([['a-0'], 3]);
  });

  it('parks the case of a poisoned event; other cases go on, and later events of the case wait', async () => {
    const { applied, attempts, consumer } = recording(each => {
      if (each.id === 'a-1') throw new TypeError('nobody expected this');
    });
    await log.publish([event('a', 0), event('a', 1), event('b', 0), event('a', 2)]);
    await catchUp(consumer);
    expect(applied).toEqual(['a-0', 'b-0']);
    // Once in the batch, once alone: a fault of the program is not tried again and again.
    expect(attempts.get('a-1')).toBeLessThanOrEqual(2);
    expect(await file.deadLetters.cases()).toMatchObject([
      {
        key: 'a',
        kept: 2,
        offset: '2',
        letter: { reason: 'failed', error: { name: 'TypeError', message: 'nobody expected this' } },
      },
    ]);
  });

  it('applies in order what waited, once the cause is mended', async () => {
    const broken = recording(each => {
      if (each.id === 'a-1') throw new TypeError('broken');
    });
    await log.publish([event('a', 0), event('a', 1), event('a', 2)]);
    await catchUp(broken.consumer);
    const mended = recording();
    expect(await retryParked('a', { consumer: mended.consumer, deadLetters: file.deadLetters, clock })).toEqual({
      settled: 2,
      left: 0,
    });
    expect(mended.applied).toEqual(['a-1', 'a-2']);
    await log.publish([event('a', 3)]);
    await catchUp(mended.consumer);
    expect(mended.applied).toEqual(['a-1', 'a-2', 'a-3']);
  });

  it('treats a gap as an alarm: the event that came too early waits with its case', async () => {
    const { applied, consumer } = recording();
    await log.publish([event('a', 0), event('a', 2)]);
    await catchUp(consumer);
    expect(applied).toEqual(['a-0']);
    expect(await file.deadLetters.cases()).toMatchObject([{ key: 'a', letter: { reason: 'gap' } }]);
  });

  it('keeps what is no case event without stopping, and drops it only on record', async () => {
    const { applied, consumer } = recording();
    await log.publish([{ ...event('a', 0), specversion: '9' as '1.0' }, event('b', 0)]);
    await catchUp(consumer);
    expect(applied).toEqual(['b-0']);
    const by = { accountId: 'x', name: '江涛', role: 'admin', unit: 'ops-city' } as const;
    expect(await dropKept('1', by, '测试消息', { consumer, deadLetters: file.deadLetters, clock })).toBe('dropped');
    expect(await file.deadLetters.settled(1)).toMatchObject([
      { offset: '1', settlement: { how: 'dropped', why: '测试消息', by: { name: '江涛' } } },
    ]);
  });

  it('keeps a message without a case id beside the queue', async () => {
    const { applied, consumer } = recording();
    await log.publish([event('', 0), event('b', 0)]);
    await catchUp(consumer);
    expect(applied).toEqual(['b-0']);
    expect(await file.deadLetters.letters()).toMatchObject([{ key: '', letter: { reason: 'no-case' } }]);
  });

  it('lets other work through while it catches up with a long log', async () => {
    const { applied, consumer } = recording();
    await log.publish(Array.from({ length: 1_000 }, (_, revision) => event('a', revision)));
    const stop = new AbortController();
    const running = new GroupConsumer({ group: 'g', log, file, consumer, clock, retry }).run(stop.signal);
    await new Promise(resolve => setImmediate(resolve));
    const whenOthersCameIn = applied.length;
    while (applied.length < 1_000) await new Promise(resolve => setImmediate(resolve));
    stop.abort();
    await running;
    expect(whenOthersCameIn).toBeLessThan(1_000);
    expect(file.offset()).toBe('1000');
  });

  it('tells what is parked, and repairs it between two batches', async () => {
    const faults = new Set(['a-0']);
    const { applied, consumer } = recording(each => {
      if (faults.has(each.id)) throw new TypeError('broken');
    });
    await log.publish([event('a', 0), event('b', 0)]);
    const stop = new AbortController();
    const group = new GroupConsumer({ group: 'g', log, file, consumer, clock, retry });
    const running = group.run(stop.signal);
    while ((await group.stats()).lag > 0) await new Promise(resolve => setImmediate(resolve));
    expect((await group.stats()).parked).toMatchObject([{ key: 'a', kept: 1 }]);
    faults.clear();
    expect(await group.retry('a')).toEqual({ settled: 1, left: 0 });
    expect(await group.stats()).toEqual({ received: '2', lag: 0, parked: [] });
    stop.abort();
    await running;
    expect(applied).toEqual(['b-0', 'a-0']);
  });

  it('when even keeping a message fails, says why, leaves the offset, and goes on once it can', async () => {
    const { applied, consumer } = recording(each => {
      if (each.id === 'a-0') throw new TypeError('broken');
    });
    const park = file.deadLetters.park.bind(file.deadLetters);
    file.deadLetters.park = () => Promise.reject(new Error('the disk is full'));
    await log.publish([event('a', 0), event('b', 0)]);
    const stop = new AbortController();
    const told: string[] = [];
    const group = new GroupConsumer({
      ...{ group: 'g', log, file, consumer, clock, retry },
      onTrouble: error => {
        told.push(`${String(error)}, offset ${file.offset()}`);
        if (told.length === 2) file.deadLetters.park = park;
      },
    });
    const running = group.run(stop.signal);
    while ((await group.stats()).lag > 0) await new Promise(resolve => setImmediate(resolve));
    stop.abort();
    await running;
    expect(told).toEqual(['Error: the disk is full, offset 0', 'Error: the disk is full, offset 0']);
    expect(applied).toEqual(['b-0']);
    expect((await group.stats()).trouble).toBeUndefined();
  });
});
