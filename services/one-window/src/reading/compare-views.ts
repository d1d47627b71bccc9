import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CaseEventSource,
  rebuild,
  type AnyProjection,
  type SourcedEvent,
  type ViewStore,
} from '@one-window/read-model';
import { SqliteViewStore } from '@one-window/read-model-sqlite';
import { checkFact } from '../projections/facts';
import { VIEWS } from '../projections/views';
import { viewsOver, type ViewsContext } from './views';

export interface ViewReport {
  readonly view: string;
  /** Documents in the view as it is served. */
  readonly documents: number;
  /** In it and not in the pure fold, or the other way. */
  readonly differing: number;
}

/** The log as far as the view has taken it. */
class UpTo extends CaseEventSource {
  constructor(
    private readonly inner: CaseEventSource,
    private readonly last: string,
  ) {
    super();
  }

  override async read(after: string | undefined, limit: number): Promise<readonly SourcedEvent[]> {
    if (after !== undefined && Number(after) >= Number(this.last)) return [];
    return (await this.inner.read(after, limit)).filter(({ offset }) => Number(offset) <= Number(this.last));
  }

  override async size(): Promise<number> {
    return Number(this.last);
  }
}

const PAGE = 500;

/** A contract may give an object's keys in another order than the log does; that is no difference. */
const keysInOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** How often each document is there, by its content. */
const contents = async (store: ViewStore, view: AnyProjection): Promise<Map<string, number>> => {
  const counts = new Map<string, number>();
  for (let offset = 0; ; offset += PAGE) {
    const docs = await store.collection(view).find({ limit: PAGE, offset });
    for (const doc of docs) {
      const hash = createHash('sha256').update(JSON.stringify(doc, keysInOrder)).digest('base64url');
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
    if (docs.length < PAGE) return counts;
  }
};

/**
 * Folds every view anew from the log, as far as the served one has come (`offset`), into a file that is thrown away,
 * and compares document by document. What is served is only read.
 */
export const compareViews = async (context: ViewsContext, offset: string): Promise<readonly ViewReport[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'one-window-views-'));
  const served = viewsOver(context);
  const fresh = new SqliteViewStore(join(folder, 'views.sqlite'));
  try {
    const reports: ViewReport[] = [];
    for (const view of VIEWS) {
      if (!(await served.store.live(view))) continue;
      await rebuild(fresh, view, new UpTo(served.source, offset), { clock: served.clock, check: checkFact });
      reports.push(await compared(view, served.store, fresh));
    }
    return reports;
  } finally {
    await fresh.close();
    await served.store.close();
    rmSync(folder, { recursive: true });
  }
};

const compared = async (view: AnyProjection, served: ViewStore, fresh: ViewStore): Promise<ViewReport> => {
  const [there, pure] = [await contents(served, view), await contents(fresh, view)];
  const differing = [...new Set([...there.keys(), ...pure.keys()])].reduce(
    (sum, hash) => sum + Math.abs((there.get(hash) ?? 0) - (pure.get(hash) ?? 0)),
    0,
  );
  return { view: view.name, documents: [...there.values()].reduce((sum, n) => sum + n, 0), differing };
};
