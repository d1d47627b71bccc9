import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CurrentShapes, START, type NewEvent } from '@one-window/event-store';
import { NewerShape } from '@one-window/kernel';
import { noted, stream } from '@one-window/testing';
import { SqliteEventStore } from './sqlite-event-store';

let folder: string;
let file: SqliteEventStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'current-shapes-'));
  file = new SqliteEventStore(join(folder, 'events.sqlite'));
});
afterEach(async () => {
  await file.close();
  rmSync(folder, { recursive: true, force: true });
});

const of = (schemaVersion: number, id: string, data: unknown): NewEvent => {
  const event = noted(id, data);
  return { ...event, meta: { ...event.meta, schemaVersion } };
};
const { type } = noted('a');
/** The program as it is after two changes of this event, and after three. */
const second = { [type]: [({ note }: { note: string }) => ({ text: note })] };
const third = { [type]: [...(second[type] ?? []), ({ text }: { text: string }) => ({ texts: [text] })] };
const a = stream('matter-a');

describe('a store seen in today’s shapes', () => {
  it('marks what is written, and reads older events through the steps, leaving them as they were stored', async () => {
    await file.append(a, 'no-stream', [noted('a', { note: 'first' })]);
    await new CurrentShapes(file, second).append(a, 0, [noted('b', { text: 'second' })]);
    const store = new CurrentShapes(file, third);
    await store.append(a, 1, [noted('c', { texts: ['third'] })]);
    const texts = [{ texts: ['first'] }, { texts: ['second'] }, { texts: ['third'] }];
    expect((await store.read(a)).map(({ data }) => data)).toEqual(texts);
    expect((await store.readAll(START, 10)).map(({ data }) => data)).toEqual(texts);
    expect((await store.read(a)).map(({ meta }) => meta.schemaVersion)).toEqual([3, 3, 3]);
    expect((await file.read(a)).map(({ data, meta }) => [data, meta.schemaVersion])).toEqual([
      [{ note: 'first' }, undefined],
      [{ text: 'second' }, 2],
      [{ texts: ['third'] }, 3],
    ]);
  });

  it('writes nothing beside the fact where its shape never changed', async () => {
    await new CurrentShapes(file, {}).append(a, 'no-stream', [noted('a')]);
    expect((await file.read(a))[0]?.meta).toEqual(noted('a').meta);
  });

  it('refuses the stream that a newer version wrote to, whole, and reads the others', async () => {
    await file.append(a, 'no-stream', [noted('a'), of(2, 'b', { text: 'new' })]);
    await file.append(stream('matter-b'), 'no-stream', [noted('c')]);
    const store = new CurrentShapes(file, {});
    await expect(store.read(a)).rejects.toThrow(NewerShape);
    expect(await store.read(stream('matter-b'))).toHaveLength(1);
  });

  it('hands over what lies before an event of a newer shape, once, and then says why it stops', async () => {
    await file.append(a, 'no-stream', [noted('a'), of(2, 'b', { text: 'new' }), noted('c')]);
    const store = new CurrentShapes(file, {});
    const seen: string[] = [];
    const following = store.subscribe(
      START,
      async batch => void seen.push(...batch.map(({ id }) => id)),
      new AbortController().signal,
    );
    await expect(following).rejects.toThrow(/has shape 2; this version knows shapes up to 1/);
    expect(seen).toEqual(['a']);
    expect((await store.readAll(START, 10)).map(({ id }) => id)).toEqual(['a']);
    await expect(store.readAll('1', 10)).rejects.toThrow(NewerShape);
  });
});
