import type { CaseEventEnvelope } from '@one-window/contracts';
import type { Sealed } from '@one-window/kernel';

/** What a field of an index holds. Absent is `null`, and sorts last. */
export type FieldValue = string | number | null;
export type FieldRow = Readonly<Record<string, FieldValue>>;

/** Fields taken out of a document so that it can be found and sorted by them. */
export interface FieldIndex<Source> {
  readonly names: readonly string[];
  /** Composite indexes, in the order in which queries ask. */
  readonly by: readonly (readonly string[])[];
  of(source: Source): FieldRow;
}

/** Opens sealed values for an index; `undefined` for those that were erased. */
export type Opened = (token: Sealed) => string | undefined;

/** Full text: per column the texts in which a phrase is looked for, or exact terms. */
export interface TextIndex<Doc> {
  readonly columns: readonly string[];
  /** Sealed values that the texts are made from. They are opened before `of` is called. */
  sealed(doc: Doc): readonly Sealed[];
  of(doc: Doc, opened: Opened): Readonly<Record<string, readonly string[]>>;
}

/**
 * A view as a pure fold with a version: the same events give the same documents, for ever. Times come from the event,
 * never from a clock. A change of what `apply` yields is a new version: it is built beside the old and swapped.
 */
export interface Projection<Doc extends object> {
  readonly name: string;
  readonly version: number;
  handles(event: CaseEventEnvelope): boolean;
  /** The document that the event belongs to. */
  key(event: CaseEventEnvelope): string;
  apply(doc: Doc | undefined, event: CaseEventEnvelope): Doc;
  readonly fields: FieldIndex<Doc>;
  /** Several rows per document (the tasks of a proceeding), each found and sorted by itself. */
  readonly parts?: {
    readonly names: readonly string[];
    readonly by: readonly (readonly string[])[];
    of(doc: Doc): readonly FieldRow[];
  };
  readonly text?: TextIndex<Doc>;
}

/** A projection whose documents are known only to itself. */
export type AnyProjection = Projection<object>;

export const projection = <Doc extends object>(definition: Projection<Doc>): Projection<Doc> => {
  if (!/^[a-z][a-z-]*$/.test(definition.name)) throw new Error(`a view's name is lower-case words: ${definition.name}`);
  if (!Number.isInteger(definition.version) || definition.version < 1)
    throw new Error(`${definition.name}: version ≥ 1`);
  return definition;
};
