import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventStore } from '@one-window/event-store-sqlite';
import { noted, stream } from '@one-window/testing';
import { copyStore } from './copy-store';
import { compareStores } from './stream-prints';

const matter = stream('matter-1');
const other = stream('matter-2');

describe('Copying a store', () => {
  let folder: string;
  let source: SqliteEventStore;
  let target: SqliteEventStore;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'one-window-copy-'));
    source = new SqliteEventStore(join(folder, 'source.sqlite'));
    target = new SqliteEventStore(join(folder, 'target.sqlite'));
    await source.append(matter, 'no-stream', [noted('m0'), noted('m1')]);
    await source.append(other, 'no-stream', [noted('o0')]);
    await source.append(matter, 1, [noted('m2')]);
  });
  afterEach(async () => {
    await source.close();
    await target.close();
    rmSync(folder, { recursive: true });
  });
  const copied = () => copyStore(source, target, () => undefined);
  const compared = () => compareStores(source, target, 'a-difference');

  it('keeps ids, revisions and all meta, with the moment of recording', async () => {
    await copied();
    const withoutPosition = ({ position: _, ...event }: Awaited<ReturnType<typeof source.read>>[number]) => event;
    expect((await target.read(matter)).map(withoutPosition)).toEqual((await source.read(matter)).map(withoutPosition));
    expect(await compared()).toMatchObject({ streams: 2, events: 4, differences: [] });
  });

  it('goes on where it was cut off, and doubles nothing', async () => {
    await target.append(matter, 'no-stream', await source.read(matter).then(events => events.slice(0, 2)));
    await copied();
    await copied();
    expect(await compared()).toMatchObject({ events: 4, differences: [] });
  });

  it.each([
    ['a stream of its own', () => target.append(stream('matter-9'), 'no-stream', [noted('nine')])],
    ['another event in a stream', () => target.append(matter, 'no-stream', [noted('m7')])],
    [
      'a stream that has gone on',
      async () => {
        await copied();
        await target.append(other, 0, [noted('o1')]);
      },
    ],
  ])('refuses a target with %s', async (_what, write) => {
    await write();
    await expect(copied()).rejects.toMatchObject({ code: 'move/other-data' });
  });

  it('names what is not the same, down to the revision', async () => {
    await copied();
    await source.append(other, 0, [noted('o1')]);
    await target.append(stream('matter-9'), 'no-stream', [noted('nine')]);
    expect((await compared()).differences).toEqual([
      { stream: other, what: 'revision 1: is missing' },
      { stream: stream('matter-9'), what: 'is not in the source' },
    ]);
    expect((await compareStores(source, target, 'allowed')).differences).toHaveLength(1);
  });
});
