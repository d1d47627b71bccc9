import { isMap } from '../tools/scenario/match';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** How a sample is made: which branch of a choice, with or without what may be left out, on which day. */
export interface SampleChoice {
  readonly branch: number;
  readonly full: boolean;
  readonly day: string;
}

const DEPTH = 8;
const TEXTS = (day: string): readonly string[] => [
  '核对无误',
  day,
  '09:30',
  `${day}T09:30:00+08:00`,
  'c1',
  '13900000001',
  '2026',
  'a@example.com',
  '00000000-0000-4000-8000-000000000000',
  'a',
  'I01',
  'A22',
];

/** A value that a JSON Schema (as made from our contracts) allows, as far as the schema says it. */
export const sampleOf = (schema: JsonSchema, choice: SampleChoice, depth = 0): unknown => {
  if ('const' in schema) return schema['const'];
  const values = list(schema['enum']);
  if (values.length > 0) return values[choice.branch % values.length];
  const branches = [...list(schema['anyOf']), ...list(schema['oneOf'])].filter(isMap);
  if (branches.length > 0) return sampleOf(branches[choice.branch % branches.length] ?? {}, choice, depth);
  const all = list(schema['allOf']).filter(isMap);
  if (all.length > 0) return Object.assign({}, ...all.map(part => sampleOf(part, choice, depth))) as unknown;
  switch (schema['type']) {
    case 'object':
      return sampleObject(schema, choice, depth);
    case 'array':
      return sampleArray(schema, choice, depth);
    case 'string':
      return sampleText(schema, choice);
    case 'integer':
    case 'number':
      return sampleNumber(schema);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return {};
  }
};

const sampleObject = (schema: JsonSchema, choice: SampleChoice, depth: number): unknown => {
  const required = list(schema['required']);
  const properties = Object.entries(isMap(schema['properties']) ? schema['properties'] : {});
  const chosen = properties.filter(
    ([name, property]) =>
      required.includes(name) || (choice.full && depth < DEPTH && !(isMap(property) && 'default' in property)),
  );
  return Object.fromEntries(
    chosen.map(([name, property]) => [name, sampleOf(isMap(property) ? property : {}, choice, depth + 1)]),
  );
};

const sampleArray = (schema: JsonSchema, choice: SampleChoice, depth: number): unknown => {
  const fixed = list(schema['prefixItems']).filter(isMap);
  if (fixed.length > 0) return fixed.map(item => sampleOf(item, choice, depth + 1));
  const least = Number(schema['minItems'] ?? 0);
  const length = Math.max(least, choice.full && depth < DEPTH ? 1 : 0);
  const items = isMap(schema['items']) ? schema['items'] : {};
  // Members that must differ do so by their branch and by a number at the end of their texts.
  return Array.from({ length }, (_, at) => {
    const member = sampleOf(items, { ...choice, branch: choice.branch + at }, depth + 1);
    return at === 0 ? member : numbered(member, at + 1);
  });
};

const numbered = (value: unknown, at: number): unknown => {
  if (typeof value === 'string' && /^(c1|核对无误)$/.test(value)) return `${value}${at}`;
  if (isMap(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, numbered(inner, at)]));
  return value;
};

const FORMATS: Readonly<Record<string, number>> = { date: 1, time: 2, 'date-time': 3, email: 7, uuid: 8 };

const sampleText = (schema: JsonSchema, { day }: SampleChoice): string => {
  const texts = TEXTS(day);
  const preferred = texts[FORMATS[String(schema['format'])] ?? 0] ?? '';
  const pattern = typeof schema['pattern'] === 'string' ? new RegExp(schema['pattern'], 'u') : undefined;
  const text = pattern && !pattern.test(preferred) ? (texts.find(each => pattern.test(each)) ?? preferred) : preferred;
  const [least, most] = [Number(schema['minLength'] ?? 0), Number(schema['maxLength'] ?? Infinity)];
  return text.padEnd(least, '实').slice(0, most);
};

const sampleNumber = (schema: JsonSchema): number => {
  const least = Number(schema['minimum'] ?? Number(schema['exclusiveMinimum'] ?? 0) + 1);
  return Math.min(Math.max(1, least), Number(schema['maximum'] ?? Infinity));
};

/** What may stand at a place whose sample was not taken: a rule that the schema does not tell. */
export const otherValues = (value: unknown, day: string): readonly unknown[] =>
  typeof value === 'string' ? [...TEXTS(day), undefined] : [undefined];

/** A body in which every part that has a type has another one. */
export const wronglyTyped = (schema: JsonSchema): unknown => {
  const [branch] = [...list(schema['anyOf']), ...list(schema['oneOf'])].filter(isMap);
  const properties = Object.entries(
    isMap((branch ?? schema)['properties']) ? ((branch ?? schema)['properties'] as object) : {},
  );
  if (properties.length === 0) return [];
  return Object.fromEntries(
    properties.flatMap(([name, property]) => {
      // A position is read before the rest, and has a refusal of its own.
      if (name === 'after') return [];
      const wrong = WRONG.find(([type]) => !typesOf(isMap(property) ? property : {}).includes(type));
      return wrong ? [[name, wrong[1]]] : [];
    }),
  );
};

const WRONG: readonly (readonly [string, unknown])[] = [
  ['number', 4711],
  ['string', '错'],
  ['boolean', true],
  ['array', []],
];

export const typesOf = (schema: JsonSchema): readonly string[] => {
  const branches = [...list(schema['anyOf']), ...list(schema['oneOf']), ...list(schema['allOf'])].filter(isMap);
  if (branches.length > 0) return branches.flatMap(typesOf);
  const values = 'const' in schema ? [schema['const']] : list(schema['enum']);
  if (values.length > 0) return values.map(value => typeof value);
  if (typeof schema['type'] !== 'string') return WRONG.map(([type]) => type);
  return [schema['type'] === 'integer' ? 'number' : schema['type']];
};

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
