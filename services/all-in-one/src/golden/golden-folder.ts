import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseEventEnvelope } from '@one-window/contracts';
import { START, type Position, type RecordedEvent } from '@one-window/event-store';
import { SqliteEventStore } from '@one-window/event-store-sqlite';
import { personId, type PersonId } from '@one-window/kernel';
import { ConsumerFile, SqliteMessageLog } from '@one-window/messaging-embedded';
import { SqlitePersonalData } from '@one-window/privacy';
import { services } from '../services';

/**
 * A data folder as some release wrote it, as text: what every service stored, and what lay in the log between them. Not
 * in it: keys, accounts, views, what can be made anew.
 */
export interface GoldenFolder {
  readonly stored: ReadonlyMap<string, readonly RecordedEvent[]>;
  readonly published: readonly CaseEventEnvelope[];
}

const PUBLISHED = 'case-events.json';
/** One event a line, so that a change of one is a change of one line. */
const lines = (rows: readonly unknown[]): string => `[\n${rows.map(row => JSON.stringify(row)).join(',\n')}\n]\n`;
const rowsIn = <Row>(file: string): readonly Row[] => JSON.parse(readFileSync(file, 'utf8')) as Row[];

/** Reads the files of a stopped system past all steps: events as they lie there. */
export const recordGolden = async (dataDir: string, target: string): Promise<void> => {
  mkdirSync(target, { recursive: true });
  for (const { name } of services) {
    const store = new SqliteEventStore(join(dataDir, name, 'events.sqlite'));
    writeFileSync(join(target, `${name}.json`), lines(await store.readAll(START, 100_000)));
    await store.close();
  }
  const log = new SqliteMessageLog(join(dataDir, 'log', 'case-events.sqlite'));
  const messages = await log.read('0', 100_000);
  writeFileSync(join(target, PUBLISHED), lines(messages.map(({ value }): unknown => JSON.parse(value))));
  log.close();
};

export const readGolden = (folder: string): GoldenFolder => ({
  stored: new Map(services.map(({ name }) => [name, rowsIn<RecordedEvent>(join(folder, `${name}.json`))])),
  published: rowsIn<CaseEventEnvelope>(join(folder, PUBLISHED)),
});

/** Everybody of whom something is sealed in it. */
const peopleIn = (text: string): ReadonlySet<PersonId> =>
  new Set(
    [...text.matchAll(/"s1\.([\w-]+)\./g)].map(([, id = '']) => personId(Buffer.from(id, 'base64url').toString())),
  );

/**
 * The folder again, as that release left it: all is published, and nobody has taken anything in yet. Keys were not
 * recorded: everybody in it is erased.
 */
export const layOut = async ({ stored, published }: GoldenFolder, dataDir: string): Promise<void> => {
  for (const [name, events] of stored) {
    mkdirSync(join(dataDir, name), { recursive: true });
    const store = new SqliteEventStore(join(dataDir, name, 'events.sqlite'));
    for (const { stream, revision, position: _, ...event } of events)
      await store.append(stream, revision === 0 ? 'no-stream' : revision - 1, [event]);
    await store.close();
    const file = new ConsumerFile(join(dataDir, name, 'messages.sqlite'));
    const position: Position = events.at(-1)?.position ?? START;
    await file.checkpoints.save({ position, published: events.length, epoch: 0 });
    file.close();
  }
  mkdirSync(join(dataDir, 'log'), { recursive: true });
  const log = new SqliteMessageLog(join(dataDir, 'log', 'case-events.sqlite'));
  await log.publish(published);
  log.close();
  const personalData = new SqlitePersonalData(join(dataDir, 'keys'));
  for (const person of peopleIn(JSON.stringify([...stored, ...published]))) await personalData.erase(person);
  personalData.close();
  writeFileSync(join(dataDir, 'format.json'), '{"format":1}\n');
};
