import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caseId, commandId, eventId, instant, localDate, streamId, type StreamId } from '@one-window/kernel';
import { derivedId, type NewEvent } from '@one-window/event-store';
import Database from 'better-sqlite3';
import { SCHEMA } from './schema';
import { SqliteEventStore } from './sqlite-event-store';

/** One line of `npm run bench`: our figure, the reference's, and the ratio that has to reach the goal. */
export interface Measured {
  readonly name: string;
  readonly ours: number;
  readonly reference: number;
  readonly ratio: number;
  readonly goal: number;
}

interface Options {
  readonly writers: number;
  readonly appendsPerWriter: number;
  readonly rounds: number;
}

/**
 * Durable appends a second beside raw better-sqlite3 with the same durability. The reference writes the same rows into
 * the same tables with the same pragmas, one transaction for as many appends as there are writers, but without
 * promises and without looking at what is expected. Rounds alternate, because a machine's speed drifts.
 */
export const measureAppend = async (options: Partial<Options> = {}): Promise<Measured> => {
  const { writers, appendsPerWriter, rounds } = { writers: 64, appendsPerWriter: 150, rounds: 7, ...options };
  const pairs: { readonly ours: number; readonly reference: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const events = Array.from({ length: writers }, (_, writer) => eventsOf(writer, appendsPerWriter));
    const reference = await inFolder(folder => rawRate(join(folder, 'raw.sqlite'), events));
    const ours = await inFolder(folder => storeRate(join(folder, 'store.sqlite'), events));
    // The first round warms the compiler up.
    if (round > 0) pairs.push({ ours, reference });
  }
  const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
  return {
    name: `durable appends/s, ${writers} writers`,
    ours: Math.round(median(pairs.map(pair => pair.ours))),
    reference: Math.round(median(pairs.map(pair => pair.reference))),
    ratio: Number(median(pairs.map(pair => pair.ours / pair.reference)).toFixed(2)),
    goal: 0.7,
  };
};

type Written = readonly [stream: StreamId, event: NewEvent];

const storeRate = async (file: string, events: readonly (readonly Written[])[]): Promise<number> => {
  const store = new SqliteEventStore(file);
  const rate = await perSecond(events, async () => {
    await Promise.all(
      events.map(async own => {
        for (const [index, [stream, event]] of own.entries()) {
          await store.append(stream, index === 0 ? 'no-stream' : index - 1, [event]);
        }
      }),
    );
  });
  await store.close();
  return rate;
};

const rawRate = async (file: string, events: readonly (readonly Written[])[]): Promise<number> => {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('wal_autocheckpoint = 4000');
  database.exec(SCHEMA);
  const insert = database.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?)');
  let position = 0;
  const turn = database.transaction((index: number) => {
    for (const own of events) {
      const written = own[index];
      if (written === undefined) continue;
      const [stream, { id, type, data, meta }] = written;
      insert.run(++position, stream, index, id, type, JSON.stringify(data), JSON.stringify(meta));
    }
  });
  const rate = await perSecond(events, () => {
    for (let index = 0; index < (events[0]?.length ?? 0); index += 1) turn.immediate(index);
    return Promise.resolve();
  });
  database.close();
  return rate;
};

const perSecond = async (events: readonly (readonly Written[])[], work: () => Promise<void>): Promise<number> => {
  const started = performance.now();
  await work();
  return (events.reduce((sum, own) => sum + own.length, 0) / (performance.now() - started)) * 1000;
};

const inFolder = async (work: (folder: string) => Promise<number>): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'append-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const eventsOf = (writer: number, count: number): readonly Written[] => {
  const id = derivedId('bench-case', writer);
  return Array.from({ length: count }, (_, index): Written => [
    streamId(`arbitration-${id}`),
    {
      id: eventId(derivedId(id, index)),
      type: 'HearingScheduled',
      data: { day: '2026-03-02', room: '第一仲裁庭', note: '申请人请求支付拖欠工资及经济补偿'.repeat(6) },
      meta: {
        commandId: commandId(derivedId(id, index, 'command')),
        command: 'scheduleHearing',
        commandHash: derivedId(id, index, 'hash'),
        caseId: caseId(id),
        actor: { accountId: 'a-1', name: '周敏', role: 'filing-officer', unit: 'arb-xincheng' },
        happenedOn: localDate('2026-03-02'),
        recordedAt: instant('2026-03-02T09:00:00+08:00'),
        basis: ['办案规则37条'],
        correlationId: id,
        causationId: id,
      },
    },
  ]);
};
