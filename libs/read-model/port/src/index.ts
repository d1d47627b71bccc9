export {
  projection,
  type AnyProjection,
  type FieldIndex,
  type FieldRow,
  type FieldValue,
  type Opened,
  type Projection,
  type TextIndex,
} from './projection';
export { Collection, type Find, type TextFind, type TextTest, type Value, type Where } from './collection';
export { GenerationMoved, ViewStore, type DocumentWrite, type Generation, type ViewWrite } from './view-store';
export { CaseEventSource, type SourcedEvent } from './case-event-source';
export { sourceOf } from './fold';
export { GapFound, isGap } from './gap';
export { opensNothing, type Opener } from './opening';
export { Projector, type AppliedListener } from './projector';
export { rebuild, type RebuildOptions, type RebuildProgress, type RebuildResult } from './rebuild';
