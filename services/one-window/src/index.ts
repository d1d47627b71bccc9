export { OneWindowModule, oneWindowService } from './one-window.module';
export { rebuildView, VIEW_NAMES } from './reading/rebuild-view';
export { type Views, type ViewsContext, VIEWS_FILE, VIEWS_RESOURCE } from './reading/views';
export { benchRebuild, type BenchLine, type RebuildBenchOptions } from './bench/rebuild-bench';
export { checkFact } from './projections/facts';
export { compareViews, type ViewReport } from './reading/compare-views';
