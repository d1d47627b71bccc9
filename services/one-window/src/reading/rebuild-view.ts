import { rebuild, type RebuildProgress, type RebuildResult } from '@one-window/read-model';
import { checkFact } from '../projections/facts';
import { VIEWS } from '../projections/views';
import { viewsOver, type Views, type ViewsContext } from './views';

/** Names that `npm run rebuild -- VIEW` takes. */
export const VIEW_NAMES: readonly string[] = VIEWS.map(view => view.name);

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

/**
 * Fills a view anew from the message log and swaps, while the system serves: within the serving process (pass its
 * `Views`), or from a process of its own over the same data folder.
 */
export const rebuildView = async (
  where: Views | ViewsContext,
  name: string,
  onProgress?: (progress: RebuildProgress) => void,
): Promise<RebuildResult> => {
  const view = VIEWS.find(one => one.name === name);
  if (!view) throw new Error(`no view ${name}; there are: ${VIEW_NAMES.join(', ')}`);
  const inProcess = 'store' in where;
  const views = inProcess ? where : viewsOver(where);
  try {
    return await rebuild(views.store, view, views.source, {
      clock: views.clock,
      open: views.open,
      check: checkFact,
      ...(onProgress && { onProgress }),
      // From outside: leave the file to the serving process now and then.
      ...(!inProcess && { breathe: () => pause(1) }),
    });
  } finally {
    if (!inProcess) await views.store.close();
  }
};
