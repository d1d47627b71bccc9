import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  caseEventUpcasts,
  currentCaseEvent,
  eventSchemas,
  publishedShape,
  SERVICES,
  StandingContract,
  type CaseEventEnvelope,
} from '@one-window/contracts';
import { CurrentShapes, START } from '@one-window/event-store';
import { SqliteEventStore } from '@one-window/event-store-sqlite';
import { streamId } from '@one-window/kernel';
import { openPlatform, readConfig, type ServiceSpec } from '@one-window/platform';
import { checkFact } from '@one-window/service-one-window';
import { services } from '../services';
import { verify } from '../tools/verify';
import { layOut, readGolden } from './golden-folder';

const GOLDEN = join(__dirname, '..', '..', 'golden');
const recordings = readdirSync(GOLDEN, { withFileTypes: true }).flatMap(entry =>
  entry.isDirectory() ? [entry.name] : [],
);

const folded = ({ aggregates }: ServiceSpec, stream: string, events: Awaited<ReturnType<CurrentShapes['read']>>) => {
  const aggregate = aggregates.find(({ streamPrefix }) => stream.startsWith(streamPrefix));
  if (!aggregate) return undefined;
  const state = events.reduce(
    (before, { type, data, meta }) => aggregate.evolve(before, { type, data, on: meta.happenedOn, basis: meta.basis }),
    aggregate.initial,
  );
  return aggregate.standing(state);
};

describe.each(recordings)('what the release of %s wrote', name => {
  const golden = readGolden(join(GOLDEN, name));
  let dataDir: string;
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'golden-'));
    await layOut(golden, dataDir);
  });
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it.each(services.map(service => [service.name, service] as const))(
    'folds, stream by stream, to where %s had said that it stood',
    async (service, spec) => {
      const file = new SqliteEventStore(join(dataDir, service, 'events.sqlite'));
      const store = new CurrentShapes(file, caseEventUpcasts[service]);
      const last = new Map<string, CaseEventEnvelope>();
      for (const event of golden.published) if (event.source === service) last.set(event.stream, event);
      for (const [stream, { revision, data }] of last) {
        const events = await store.read(streamId(stream));
        expect(events.at(-1)?.revision).toBe(revision);
        const standing = folded(spec, stream, events);
        expect(standing && StandingContract.parse(standing)).toEqual(data.standing);
      }
      await store.close();
    },
  );

  it('is, as published, what the contracts say today', () => {
    for (const event of golden.published) expect(() => checkFact(currentCaseEvent(event))).not.toThrow();
  });

  it('opens: consumers take it in, views are built from it, and no difference is found', async () => {
    const config = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
    const platform = await openPlatform(config, services);
    platform.start();
    const caughtUp = async () => {
      for (const { messaging } of platform.services.values()) {
        const [lag, relay] = [await messaging.lag(), await messaging.relayReport()];
        if (lag > 0 || relay?.behind === true) return false;
      }
      return true;
    };
    for (let tries = 0; !(await caughtUp()) && tries < 600; tries++) await new Promise(r => setTimeout(r, 50));
    await platform.end();
    await platform.close();
    const said: string[] = [];
    expect({ code: await verify(dataDir, line => said.push(line)), said }).toMatchObject({ code: 0 });
    // What had been answered then is not answered again.
    for (const [service, events] of golden.stored) {
      const store = new SqliteEventStore(join(dataDir, service, 'events.sqlite'));
      expect((await store.readAll(START, 10_000)).map(({ id }) => id)).toEqual(events.map(({ id }) => id));
      await store.close();
    }
  }, 60_000);
});

describe('the recordings', () => {
  const seen = new Set(
    recordings.flatMap(name => {
      const { stored, published } = readGolden(join(GOLDEN, name));
      return [
        ...[...stored].flatMap(([service, events]) =>
          events.map(({ type, meta }) => `stored ${service}.${type} ${meta.schemaVersion ?? 1}`),
        ),
        ...published.map(({ source, type, data }) => `published ${source}.${type} ${data.schemaVersion ?? 1}`),
      ];
    }),
  );

  it('hold every older shape of every event: record a folder before a shape changes (docs/adr/0013)', () => {
    const older = SERVICES.flatMap(service =>
      Object.keys(eventSchemas()[service]).flatMap(type =>
        Array.from({ length: publishedShape(service, type) - 1 }, (_, index) => `${service}.${type} ${index + 1}`),
      ),
    );
    expect(older).toContain('arbitration.HearingScheduled 1');
    const wanted = older.flatMap(shape => [`stored ${shape}`, `published ${shape}`]);
    expect(wanted.filter(shape => !seen.has(shape))).toEqual([]);
  });
});
