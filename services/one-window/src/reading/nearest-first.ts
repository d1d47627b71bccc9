import type { Collection, TextTest } from '@one-window/read-model';
import { wholeTerm } from '../projections/whole-names';

/** As many hits of either kind come first; beyond them, a name is too common for its order to help anybody. */
const MOST_RANKED = 100;

interface Asked {
  readonly all: readonly TextTest[];
  readonly text: string;
  readonly limit: number;
  readonly offset?: number;
}

/** Whose name or number is just what was typed first, then what begins so, then the rest; the newest first in each. */
export const nearestFirst = async <Doc extends { readonly caseId: string }>(
  collection: Collection<Doc>,
  { all, text, limit, offset = 0 }: Asked,
): Promise<readonly Doc[]> => {
  const head = await rankedFirst(collection, all, wholeTerm(text));
  const first = [...head.values()].slice(offset, offset + limit);
  if (first.length === limit) return first;
  const after = Math.max(0, offset - head.size);
  const found = await collection.search({ all, limit: after + limit + head.size });
  const rest = found.filter(({ caseId }) => !head.has(caseId));
  return [...first, ...rest.slice(after, after + limit - first.length)];
};

const rankedFirst = async <Doc extends { readonly caseId: string }>(
  collection: Collection<Doc>,
  all: readonly TextTest[],
  term: string,
): Promise<ReadonlyMap<string, Doc>> => {
  if (term === '') return new Map();
  const tests: readonly TextTest[] = [
    { column: 'wholes', anyTerm: [term] },
    { columns: ['wholes'], phrase: term },
  ];
  const found = await Promise.all(tests.map(test => collection.search({ all: [...all, test], limit: MOST_RANKED })));
  const head = new Map<string, Doc>();
  for (const doc of found.flat()) if (!head.has(doc.caseId)) head.set(doc.caseId, doc);
  return head;
};
