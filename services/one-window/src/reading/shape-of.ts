import { isSealed } from './opener';

/** A fact without what it says: the names of its fields, and the kind of value in each. Lists are shown by one of each. */
export const shapeOf = (value: unknown): unknown => {
  if (isSealed(value)) return 'sealed';
  if (value === null) return 'null';
  if (Array.isArray(value)) {
    const kinds = new Map(value.map(one => [JSON.stringify(shapeOf(one)), shapeOf(one)]));
    return [...kinds.values()];
  }
  if (typeof value !== 'object') return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shapeOf(one)]));
};
