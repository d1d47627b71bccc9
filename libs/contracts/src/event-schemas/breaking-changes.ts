import { shapeOf, type FactSchemas, type Schema } from './event-schemas';

/**
 * What of a published contract no longer holds. Two things must stay true: every event that was ever stored is still an
 * event, and whoever reads by the published contract finds what it promised. So a field may be added if it is optional,
 * and a choice may get another option; everything else is another shape and needs a step (`upcasts.ts`), or another event.
 * With another shape, readers of an older release park what they cannot read, and go on when they are upgraded.
 */
export const breakingChanges = (published: FactSchemas, now: FactSchemas): readonly string[] =>
  Object.entries(published).flatMap(([type, schema]) => {
    const current = now[type];
    if (current === undefined) return [`${type}: the event is gone`];
    const [was, is] = [shapeOf(schema), shapeOf(current)];
    if (is < was) return [`${type}: was published in shape ${was}, and only shapes up to ${is} are known`];
    // A new shape brings the step that turns the older one into it.
    return is > was ? [] : compare(schema, current, type);
  });

const LOWER_BOUNDS = ['minLength', 'minimum', 'exclusiveMinimum', 'minItems'] as const;
const UPPER_BOUNDS = ['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems'] as const;
const EXACT = ['pattern', 'format', 'multipleOf', 'uniqueItems', 'propertyNames', 'allOf', 'not', '$ref'] as const;

const compare = (was: Schema, is: Schema, at: string): readonly string[] => {
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  const [before, after] = [optionsOf(was), optionsOf(is)];
  if (before || after) return compareOptions(before ?? [was], after ?? [is], at);
  return [
    ...compareType(was, is, at),
    ...compareValues(was, is, at),
    ...compareBounds(was, is, at),
    ...compareFields(was, is, at),
    ...compareInside(was, is, at),
  ];
};

const optionsOf = ({ anyOf, oneOf }: Schema): readonly Schema[] | undefined =>
  (anyOf ?? oneOf) as readonly Schema[] | undefined;

/** Every option that was allowed must still be, perhaps within a wider one. */
const compareOptions = (before: readonly Schema[], after: readonly Schema[], at: string): readonly string[] =>
  before.flatMap((option, index) => {
    const attempts = after.map(each => compare(option, each, `${at}|${labelOf(option) ?? index + 1}`));
    const best = attempts.sort((a, b) => a.length - b.length)[0];
    return best ?? [`${at}: option ${labelOf(option) ?? index + 1} is gone`];
  });

/** The field that tells the options of a choice apart, for the message only. */
const labelOf = ({ properties }: Schema): string | undefined => {
  const fields = Object.values((properties ?? {}) as Record<string, Schema>);
  const marks = fields.map(field => field['const']).filter(value => typeof value === 'string');
  return marks[0];
};

const compareType = (was: Schema, is: Schema, at: string): readonly string[] => {
  const [before, after] = [was['type'], is['type']];
  const wider = after === undefined || (before === 'integer' && after === 'number');
  return before === after || wider ? [] : [`${at}: was ${String(before ?? 'anything')}, is ${String(after)}`];
};

const compareValues = (was: Schema, is: Schema, at: string): readonly string[] => {
  const [before, after] = [valuesOf(was), valuesOf(is)];
  if (after === undefined) return [];
  if (before === undefined) return [`${at}: was free, is one of ${after.join(', ')}`];
  return before.filter(value => !after.includes(value)).map(value => `${at}: no longer allows ${value}`);
};

const valuesOf = ({ const: constant, enum: values }: Schema): readonly string[] | undefined =>
  constant !== undefined
    ? [JSON.stringify(constant)]
    : (values as readonly unknown[] | undefined)?.map(each => JSON.stringify(each));

const compareBounds = (was: Schema, is: Schema, at: string): readonly string[] => {
  const number = (schema: Schema, bound: string): number | undefined => schema[bound] as number | undefined;
  const narrower = [
    ...LOWER_BOUNDS.filter(bound => (number(is, bound) ?? -Infinity) > (number(was, bound) ?? -Infinity)),
    ...UPPER_BOUNDS.filter(bound => (number(is, bound) ?? Infinity) < (number(was, bound) ?? Infinity)),
    ...EXACT.filter(
      keyword => is[keyword] !== undefined && JSON.stringify(is[keyword]) !== JSON.stringify(was[keyword]),
    ),
  ];
  return narrower.map(
    keyword => `${at}: ${keyword} is ${JSON.stringify(is[keyword])}, was ${JSON.stringify(was[keyword])}`,
  );
};

const compareFields = (was: Schema, is: Schema, at: string): readonly string[] => {
  const [before, after] = [fieldsOf(was), fieldsOf(is)];
  return [
    ...Object.keys(after.fields)
      .filter(name => after.required.has(name) && !before.required.has(name))
      .map(name => `${at}.${name}: is required, and stored events may be without it`),
    ...Object.entries(before.fields).flatMap(([name, field]) => {
      const now = after.fields[name];
      if (before.required.has(name) && !after.required.has(name)) {
        return [`${at}.${name}: was always there, and readers rely on it`];
      }
      return now === undefined ? [] : compare(field, now, `${at}.${name}`);
    }),
  ];
};

const fieldsOf = ({ properties, required }: Schema) => ({
  fields: (properties ?? {}) as Readonly<Record<string, Schema>>,
  required: new Set((required ?? []) as readonly string[]),
});

/** Lists and maps. */
const compareInside = (was: Schema, is: Schema, at: string): readonly string[] =>
  (['items', 'additionalProperties'] as const).flatMap(keyword => {
    const [before, after] = [was[keyword], is[keyword]];
    if (after === undefined || JSON.stringify(before) === JSON.stringify(after)) return [];
    if (!isSchema(before) || !isSchema(after)) return [`${at}: ${keyword} is ${JSON.stringify(after)}`];
    return compare(before, after, `${at}[]`);
  });

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
