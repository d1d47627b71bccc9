import {
  arbitrationCaseEvents,
  inspectionCaseEvents,
  intakeCaseEvents,
  oneWindowCaseEvents,
  publishedShape,
  type CaseEventEnvelope,
} from '@one-window/contracts';
import { NewerShape } from '@one-window/kernel';
import type { z } from 'zod';

const contracts = {
  intake: intakeCaseEvents,
  arbitration: arbitrationCaseEvents,
  inspection: inspectionCaseEvents,
  'one-window': oneWindowCaseEvents,
} as const;
type Contracts = typeof contracts;
type FactOf<Contract> = Contract extends z.ZodType ? z.infer<Contract> : never;

/** What a view makes of the facts it cares for, by service and stored name. The others pass. */
export type Folds<Doc> = {
  readonly [S in keyof Contracts]?: {
    readonly [T in keyof Contracts[S]]?: (doc: Doc, fact: FactOf<Contracts[S][T]>, event: CaseEventEnvelope) => Doc;
  };
};

type AnyFold<Doc> = (doc: Doc, fact: unknown, event: CaseEventEnvelope) => Doc;

const isWithheld = (fact: unknown): boolean =>
  typeof fact === 'object' && fact !== null && 'withheld' in fact && fact.withheld === true;

export const foldWith = <Doc>(folds: readonly Folds<Doc>[], doc: Doc, event: CaseEventEnvelope): Doc =>
  folds.reduce((folded, table) => {
    const byType: Readonly<Record<string, AnyFold<Doc>>> | undefined = (table as Tables<Doc>)[event.source];
    const fold = byType?.[event.type];
    return fold && !isWithheld(event.data.fact) ? fold(folded, event.data.fact, event) : folded;
  }, doc);

type Tables<Doc> = Readonly<Record<string, Readonly<Record<string, AnyFold<Doc>>> | undefined>>;

const schemas: Readonly<Record<string, Readonly<Record<string, z.ZodType>>>> = contracts;

/**
 * A fact must be as its contract says before any view takes it in; a type that is not known yet is shown, not judged.
 * @throws NewerShape, ZodError: the delivery stops at this event, and this case is parked.
 */
export const checkFact = (event: CaseEventEnvelope): void => {
  const { source, type, data } = event;
  const known = publishedShape(source, type);
  if ((data.schemaVersion ?? 1) > known) throw new NewerShape(type, data.schemaVersion ?? 1, known);
  const schema = schemas[source]?.[type];
  if (schema && !isWithheld(data.fact)) schema.parse(data.fact);
};
