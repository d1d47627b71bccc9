import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseEventEnvelope } from '@one-window/contracts';
import type { EventStore, RecordedEvent } from '@one-window/event-store';
import { SqliteEventStore } from '@one-window/event-store-sqlite';
import { CaseEventPublisher, Relay, RelayFenced } from '@one-window/messaging';
import { noted, stream } from '@one-window/testing';
import { ConsumerFile } from './consumer-file';
import { SqliteMessageLog } from './sqlite-message-log';

let folder: string;
let store: SqliteEventStore;
let log: SqliteMessageLog;
let file: ConsumerFile;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relay-'));
  store = new SqliteEventStore(join(folder, 'events.sqlite'));
  log = new SqliteMessageLog(join(folder, 'log.sqlite'));
  file = new ConsumerFile(join(folder, 'consumer.sqlite'));
});
afterEach(async () => {
  await store.close();
  log.close();
  file.close();
  rmSync(folder, { recursive: true, force: true });
});

const toCaseEvent = ({ id, type, meta, stream, revision, data }: RecordedEvent): CaseEventEnvelope => ({
  specversion: '1.0',
  id,
  source: 'intake',
  type,
  subject: meta.caseId,
  time: meta.recordedAt,
  stream,
  revision,
  data: { happenedOn: meta.happenedOn, actor: meta.actor, basis: [], correlationId: 'c', causationId: 'c', fact: data },
});

/** Runs a relay until it has nothing left to publish. */
const relayAll = async (relay: Relay): Promise<void> => {
  const stop = new AbortController();
  const running = relay.run(stop.signal);
  while ((await relay.stats()).behind) await new Promise(resolve => setImmediate(resolve));
  stop.abort();
  await running;
};
const published = async (): Promise<string[]> =>
  (await log.read('0', 100)).map(({ value }) => (JSON.parse(value) as CaseEventEnvelope).id);

describe('Relay', () => {
  it('publishes what the store holds, in order of position, and goes on where it stopped', async () => {
    const [first, second, third] = [noted('a'), noted('b'), noted('c')];
    await store.append(stream('x'), 'no-stream', [first, second]);
    await relayAll(new Relay({ store, toCaseEvent, publisher: log, checkpoints: file.checkpoints }));
    await store.append(stream('y'), 'no-stream', [third]);
    await relayAll(new Relay({ store, toCaseEvent, publisher: log, checkpoints: file.checkpoints }));
    expect(await published()).toEqual([first.id, second.id, third.id]);
  });

  it('publishes again what the broker had when it died before saving: none is lost', async () => {
    const fact = noted('a');
    await store.append(stream('x'), 'no-stream', [fact]);
    const dies = new (class extends CaseEventPublisher {
      async publish(events: readonly CaseEventEnvelope[]): Promise<void> {
        await log.publish(events);
        throw new Error('the answer of the broker was lost');
      }
    })();
    const stop = new AbortController();
    await new Relay({
      store,
      toCaseEvent,
      publisher: dies,
      checkpoints: file.checkpoints,
      onTrouble: () => stop.abort(),
    }).run(stop.signal);
    expect((await file.checkpoints.load()).position).toBe('0');
    await relayAll(new Relay({ store, toCaseEvent, publisher: log, checkpoints: file.checkpoints }));
    expect(await published()).toEqual([fact.id, fact.id]);
  });

  it('may not move the checkpoint when a relay of a later epoch has taken over', async () => {
    await store.append(stream('x'), 'no-stream', [noted('a')]);
    await file.checkpoints.save({ position: '0', published: 0, epoch: 2 });
    const late = new Relay({ store, toCaseEvent, publisher: log, checkpoints: file.checkpoints, epoch: 1 });
    await expect(late.run(new AbortController().signal)).rejects.toBeInstanceOf(RelayFenced);
  });

  it('stops before an event that it cannot map, and says so', async () => {
    const [good, bad] = [noted('good'), noted('bad')];
    await store.append(stream('x'), 'no-stream', [good, bad]);
    const stop = new AbortController();
    const troubles: string[] = [];
    const relay = new Relay({
      store,
      toCaseEvent: event => {
        if (event.id === bad.id) throw new Error('no publication for it');
        return toCaseEvent(event);
      },
      publisher: log,
      checkpoints: file.checkpoints,
      onTrouble: error => {
        troubles.push(String(error));
        stop.abort();
      },
    });
    await relay.run(stop.signal);
    expect(await published()).toEqual([good.id]);
    expect(troubles).toEqual(['Error: no publication for it']);
  });

  it('publishes a stream again on request, and leaves the checkpoint where it is', async () => {
    await store.append(stream('x'), 'no-stream', [noted('a'), noted('b')]);
    await store.append(stream('y'), 'no-stream', [noted('c')]);
    const relay = new Relay({ store, toCaseEvent, publisher: log, checkpoints: file.checkpoints });
    await relayAll(relay);
    expect(await relay.republish(stream('x'))).toBe(2);
    expect(await published()).toEqual(['a', 'b', 'c', 'a', 'b']);
    expect(await relay.stats()).toEqual({ published: 3, position: '3', head: '3', behind: false });
  });

  it('while the broker is away, says so, and publishes everything in order when it is back', async () => {
    await store.append(stream('x'), 'no-stream', [noted('a'), noted('b')]);
    let away = true;
    const broker = new (class extends CaseEventPublisher {
      async publish(events: readonly CaseEventEnvelope[]): Promise<void> {
        if (away) throw new Error('connection refused');
        await log.publish(events);
      }
    })();
    const troubles: unknown[] = [];
    const relay = new Relay({
      ...{ store, toCaseEvent, publisher: broker, checkpoints: file.checkpoints },
      retry: { firstPauseMs: 1, longestPauseMs: 1 },
      onTrouble: (_, failures) => {
        troubles.push(relay.stats());
        away = failures < 3;
      },
    });
    await relayAll(relay);
    expect(await troubles[2]).toMatchObject({
      published: 0,
      behind: true,
      trouble: { message: 'Error: connection refused', failures: 3 },
    });
    expect(await published()).toEqual(['a', 'b']);
  });

  it('remembers how far a log that several services share was searched in vain', async () => {
    const shared = new (class extends SqliteEventStore {
      override async subscribe(...[, , , passed]: Parameters<EventStore['subscribe']>): Promise<void> {
        await passed?.('700');
      }
    })(join(folder, 'shared.sqlite'));
    const relay = new Relay({ store: shared, toCaseEvent, publisher: log, checkpoints: file.checkpoints });
    await relay.run(new AbortController().signal);
    expect(await file.checkpoints.load()).toMatchObject({ position: '700', published: 0 });
    await shared.close();
  });

  it('refuses a publication that changes the identity of an event', async () => {
    await store.append(stream('x'), 'no-stream', [noted('a')]);
    const stop = new AbortController();
    const troubles: string[] = [];
    await new Relay({
      ...{ store, publisher: log, checkpoints: file.checkpoints },
      toCaseEvent: event => ({ ...toCaseEvent(event), revision: 7 }),
      onTrouble: error => {
        troubles.push(String(error));
        stop.abort();
      },
    }).run(stop.signal);
    expect(troubles).toEqual(['InvariantBroken: publication of Noted a changed its identity']);
    expect(await published()).toEqual([]);
  });
});
