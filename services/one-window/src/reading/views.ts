import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CaseEventConsumer, type SourceStream } from '@one-window/messaging';
import type { CaseEventEnvelope } from '@one-window/contracts';
import type { Clock } from '@one-window/kernel';
import {
  Projector,
  rebuild,
  type AnyProjection,
  type Collection,
  type Opener,
  type ViewStore,
} from '@one-window/read-model';
import { SqliteViewStore } from '@one-window/read-model-sqlite';
import { resource, type OpenConsumer, type ServiceContext } from '@one-window/platform';
import { caseView } from '../projections/case-view';
import type { CaseDoc } from '../projections/case-view/case-doc';
import { deadlines, type DeadlinesDoc } from '../projections/deadlines';
import { checkFact } from '../projections/facts';
import { handOvers, type HandOverDoc } from '../projections/hand-overs';
import { search, type SearchDoc } from '../projections/search';
import { timeline, type TimelineDoc } from '../projections/timeline';
import { VIEWS } from '../projections/views';
import { work, type WorkDoc } from '../projections/work';
import { droppedIn } from './dropped-messages';
import { LogSource } from './log-source';
import { nameOpener } from './opener';
import { WallClock } from './wall-clock';

/** The views of this service, open. */
export interface Views {
  readonly store: ViewStore;
  readonly projector: Projector;
  readonly source: LogSource;
  readonly open: Opener;
  readonly clock: Clock;
  readonly cases: Collection<CaseDoc>;
  readonly timeline: Collection<TimelineDoc>;
  readonly work: Collection<WorkDoc>;
  readonly deadlines: Collection<DeadlinesDoc>;
  readonly search: Collection<SearchDoc>;
  readonly handOvers: Collection<HandOverDoc>;
}

export const VIEWS_RESOURCE = resource<Views>('views');

export const VIEWS_FILE = 'views.sqlite';

/** What opening needs of the context; a rebuild from the command line has no more than this. */
export type ViewsContext = Pick<ServiceContext, 'folder' | 'log' | 'personalData' | 'views'> &
  Partial<Pick<ServiceContext, 'droppedOffsets'>>;

const fileOf = (folder: string): SqliteViewStore => {
  mkdirSync(folder, { recursive: true });
  return new SqliteViewStore(join(folder, VIEWS_FILE));
};

export const viewsOver = (context: ViewsContext, clock: Clock = new WallClock()): Views => {
  const store = context.views ?? fileOf(context.folder);
  const open = nameOpener(context.personalData);
  return {
    store,
    open,
    clock,
    projector: new Projector(store, VIEWS, clock, open, checkFact),
    source: new LogSource(context.log, context.droppedOffsets ?? droppedIn(context.folder)),
    cases: store.collection(caseView),
    timeline: store.collection(timeline),
    work: store.collection(work),
    deadlines: store.collection(deadlines),
    search: store.collection(search),
    handOvers: store.collection(handOvers),
  };
};

/** A view that is new, or of a new version, is filled from the log before the service answers. */
export const openViews = async (context: ViewsContext, clock?: Clock): Promise<Views> => {
  const views = viewsOver(context, clock);
  for (const view of VIEWS) if (!(await views.store.live(view))) await fill(views, view);
  return views;
};

const fill = (views: Views, view: AnyProjection): Promise<unknown> =>
  rebuild(views.store, view, views.source, { clock: views.clock, open: views.open, check: checkFact });

/** What delivery brings the events to. */
export class ViewsConsumer extends CaseEventConsumer {
  constructor(private readonly views: Views) {
    super();
  }

  lastRevision(stream: SourceStream): Promise<number> {
    return this.views.projector.lastRevision(stream);
  }

  handle(events: readonly CaseEventEnvelope[]): Promise<void> {
    return this.views.projector.apply(events);
  }

  skip(event: CaseEventEnvelope): Promise<void> {
    return this.views.projector.skip(event);
  }
}

/** The consumer over views of its own, in whichever thread messages are delivered; queries read the same file. */
export const openConsumer = (context: ViewsContext): OpenConsumer => {
  const views = viewsOver(context);
  return { consumer: new ViewsConsumer(views), close: () => views.store.close() };
};
