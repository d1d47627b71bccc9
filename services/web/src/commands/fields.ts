import { bare, type Schema } from './schema';

/** A field as a form shows it. Which words it bears: `words/fields.ts`, `words/options.ts`. */
export type Field =
  | { readonly kind: 'text'; readonly long: boolean; readonly max: number | undefined }
  | { readonly kind: 'day' | 'time' | 'money' | 'number' | 'yes-no' | 'must' | 'lines' }
  | { readonly kind: 'fixed'; readonly value: string }
  | { readonly kind: 'choice' | 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'pick' | 'picks'; readonly from: Pick }
  | { readonly kind: 'group' | 'rows'; readonly fields: readonly NamedField[] }
  | { readonly kind: 'either'; readonly ways: readonly (readonly NamedField[])[] };

export interface NamedField {
  readonly name: string;
  readonly field: Field;
  readonly optional: boolean;
  /** What the contract takes when nothing is said. */
  readonly initial: unknown;
  /** The way of a union that it belongs to, by its fixed word: an organization's name is not called as a person's is. */
  readonly way?: string;
}

/** What a reference may point at, out of the case itself. */
export type Pick =
  | 'party'
  | 'item'
  | 'hearing'
  | 'document'
  | 'account'
  | 'colleague'
  | 'tribunal'
  | 'person'
  | 'order'
  | 'decision'
  | 'unmet'
  | 'round'
  | 'preservation'
  | 'obligation'
  | 'inspection-unit'
  | 'unit'
  | 'cause'
  | 'matter'
  | 'penalty-basis'
  | 'package'
  | 'outside'
  | 'circumstance';

const picks: Readonly<Record<string, Pick>> = {
  partyId: 'party',
  itemId: 'item',
  itemIds: 'item',
  acceptItemIds: 'item',
  hearingId: 'hearing',
  documentId: 'document',
  documentIds: 'document',
  presidingAccountId: 'tribunal',
  accountId: 'account',
  colleagueId: 'colleague',
  against: 'tribunal',
  signedBy: 'tribunal',
  officers: 'account',
  team: 'account',
  personId: 'person',
  orderId: 'order',
  ofOrderId: 'order',
  decisionId: 'decision',
  id: 'unmet',
  roundId: 'round',
  preservationId: 'preservation',
  obligation: 'obligation',
  toUnit: 'unit',
  unit: 'unit',
  grantedCause: 'cause',
  classifiedAs: 'cause',
  cause: 'cause',
  matter: 'matter',
  outside: 'outside',
  circumstance: 'circumstance',
  code: 'matter',
  basisId: 'penalty-basis',
};

const daysByName = new Set(['on', 'from', 'to', 'arose', 'ended', 'known']);
const isDay = (name: string): boolean =>
  daysByName.has(name) || (/(On|By|Until|Date)$/.test(name) && name !== 'signedBy' && name !== 'recordedBy');
const longTexts =
  /^(opinion|reason|reasons|facts|story|summary|explanation|content|order|terms|proposal|disputedFacts|employerStatement|record|text|note|remark|request|refusalNote|closedReason|causeReason|answer)$/;
const number = (value: number | null | undefined): number | undefined =>
  typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined;

const textField = (name: string, schema: Schema): Field => {
  if (isDay(name)) return { kind: 'day' };
  if (name === 'time' || name === 'servedAt') return { kind: 'time' };
  return { kind: 'text', long: longTexts.test(name), max: number(schema.maxLength) };
};

const arrayField = (name: string, element: Schema): Field => {
  const { schema } = bare(element);
  const { type, entries, shape } = schema.def;
  const from = picks[name];
  if (shape) return { kind: 'rows', fields: fieldsOf(schema) };
  if (type === 'enum' && entries) return { kind: 'choices', options: Object.values(entries) };
  return from ? { kind: 'picks', from } : { kind: 'lines' };
};

const wayOf = (fields: readonly NamedField[]): readonly NamedField[] => {
  const [way] = fields.flatMap(({ field }) => (field.kind === 'fixed' ? [field.value] : []));
  return way === undefined ? fields : fields.map(named => ({ ...named, way }));
};

const fieldOf = (name: string, schema: Schema): Field => {
  const { type, entries, element, shape, options } = schema.def;
  const from = picks[name];
  if (type === 'enum' && entries)
    return name === 'matter' ? { kind: 'pick', from: 'matter' } : { kind: 'choice', options: Object.values(entries) };
  if (type === 'array' && element) return arrayField(name, element);
  if (type === 'object' && shape) return { kind: 'group', fields: fieldsOf(schema) };
  if (type === 'union' && options)
    return { kind: 'either', ways: options.map(option => wayOf(fieldsOf(bare(option).schema))) };
  if (type === 'boolean') return { kind: 'yes-no' };
  if (type === 'literal') {
    const [value] = schema.def.values ?? [];
    return typeof value === 'string' ? { kind: 'fixed', value } : { kind: 'must' };
  }
  if (from) return { kind: 'pick', from };
  if (type === 'number' || type === 'int') {
    return { kind: name.endsWith('Fen') ? 'money' : 'number' };
  }
  return textField(name, schema);
};

/** Set by programs, never by hand. */
const notAsked = new Set(['sha256']);

/** The fields of a body, in the order in which its contract names them. */
export const fieldsOf = (body: Schema): readonly NamedField[] =>
  Object.entries(bare(body).schema.def.shape ?? {})
    .filter(([name]) => !notAsked.has(name))
    .map(([name, declared]) => {
      const { schema, optional, initial } = bare(declared);
      return { name, field: fieldOf(name, schema), optional, initial };
    });
