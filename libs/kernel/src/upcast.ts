/**
 * How the data of older events become what the code knows: for each type the steps from shape 1 to 2, from 2 to 3, …
 * Pure: a stored event is never rewritten, and reads the same every time. A type without steps still has its first shape.
 */
export type Upcasts = { readonly [type: string]: readonly ((data: never) => unknown)[] | undefined };

/** An event was written by a newer version of the system: nothing may be decided or shown without its meaning. */
export class NewerShape extends Error {
  readonly code = 'event/newer-shape';
  constructor(
    readonly type: string,
    readonly found: number,
    readonly known: number,
  ) {
    super(`${type} has shape ${found}; this version knows shapes up to ${known}. A newer version has to read it.`);
    this.name = 'NewerShape';
  }
}

const stepsOf = (upcasts: Upcasts, type: string): readonly ((data: never) => unknown)[] =>
  (Object.hasOwn(upcasts, type) ? upcasts[type] : undefined) ?? [];

/** The shape in which events of this type are written now; 1 for one that never changed. */
export const currentShape = (upcasts: Upcasts, type: string): number => 1 + stepsOf(upcasts, type).length;

/** Data of an event in today's shape. `from`: the shape it was written in. @throws NewerShape */
export const upcast = (upcasts: Upcasts, type: string, data: unknown, from = 1): unknown => {
  const steps = stepsOf(upcasts, type);
  const known = 1 + steps.length;
  if (from > known) throw new NewerShape(type, from, known);
  return steps.slice(from - 1).reduce<unknown>((shaped, step) => (step as (data: unknown) => unknown)(shaped), data);
};
