// Search in MongoDB beside search in SQLite, on the same rows, in alternating rounds of one process. Prints a table.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMongo } from '@one-window/mongo';
import type { Collection, TextTest, ViewStore } from '@one-window/read-model';
import { SqliteViewStore } from '@one-window/read-model-sqlite';
import { startMongod } from '@one-window/testing';
import { migrateReadModel, MongoViewStore } from '../index';
import { caseAt, QUESTIONS, sought, type SoughtCase } from './shelf-of-cases';

const ROWS = Number(process.env['ROWS'] ?? 100_000);
const ROUNDS = Number(process.env['ROUNDS'] ?? 60);
const CHUNK = 2_000;

const fill = async (store: ViewStore): Promise<number> => {
  const begun = performance.now();
  const generation = await store.begin(sought);
  for (let from = 0; from < ROWS; from += CHUNK) {
    const documents = Array.from({ length: Math.min(CHUNK, ROWS - from) }, (_, at) => {
      const doc = caseAt(from + at);
      return { key: doc.id, doc, text: sought.text?.of(doc, () => undefined) ?? {} };
    });
    await store.write([{ generation, documents, markers: new Map(), applied: documents.length, at: '2026-03-02' }]);
  }
  await store.finish(generation);
  await store.swap(generation, undefined);
  return performance.now() - begun;
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const compare = async (title: string, mongo: () => Promise<unknown>, sqlite: () => Promise<unknown>): Promise<void> => {
  const times = { mongo: [] as number[], sqlite: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.mongo.push(await timed(mongo));
    times.sqlite.push(await timed(sqlite));
  }
  const [m, s] = [median(times.mongo), median(times.sqlite)];
  const cells = [`${m.toFixed(2)} ms`, `${s.toFixed(2)} ms`, (m / s).toFixed(2)];
  console.log(`${title.padEnd(52)}${cells.map(cell => cell.padStart(12)).join('')}`);
};

const sameAnswers = async (
  mongo: Collection<SoughtCase>,
  sqlite: Collection<SoughtCase>,
  all: readonly TextTest[],
): Promise<number> => {
  const answers = await Promise.all([mongo, sqlite].map(one => one.search({ all, limit: 20 })));
  const ids = answers.map(answer => answer.map(({ id }) => id).join());
  const totals = await Promise.all([mongo, sqlite].map(one => one.countFound({ all })));
  if (ids[0] !== ids[1] || totals[0] !== totals[1]) throw new Error(`the answers differ: ${ids.join(' / ')}`);
  return totals[0] ?? 0;
};

const run = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'search-bench-'));
  const engine = await startMongod();
  const connection = await openMongo(engine.url, 'search_bench');
  await migrateReadModel(connection);
  const mongo = await MongoViewStore.open(connection);
  const sqlite = new SqliteViewStore(join(folder, 'views.sqlite'));
  try {
    const [intoMongo, intoSqlite] = [await fill(mongo), await fill(sqlite)];
    console.log(`${ROWS} rows; filled in ${(intoMongo / 1000).toFixed(1)} s and ${(intoSqlite / 1000).toFixed(1)} s`);
    console.log(
      `${'median of rounds that alternate'.padEnd(52)}${'MongoDB'.padStart(12)}${'SQLite'.padStart(12)}${'ratio'.padStart(12)}`,
    );
    const [m, s] = [mongo.collection(sought), sqlite.collection(sought)];
    for (const { title, all } of QUESTIONS) {
      const total = await sameAnswers(m, s, all);
      const page = { all, limit: 20 };
      await compare(
        `${title} (${total} found): page`,
        () => m.search(page),
        () => s.search(page),
      );
      await compare(
        `${''.padEnd(title.length)} total`,
        () => m.countFound({ all }),
        () => s.countFound({ all }),
      );
    }
  } finally {
    await mongo.close();
    await sqlite.close();
    await engine.stop();
    rmSync(folder, { recursive: true });
  }
};

void run();
