import type { z } from 'zod';
import { bodies } from './bodies';
import { fieldsOf, type Field, type NamedField } from './fields';
import { bodyOf, faultsIn, type Value, type Values } from './values';

const picked: Readonly<Record<string, string>> = { cause: 'A11', matter: 'I06', outside: 'O01', obligation: '1' };

/** What somebody would type who fills in everything. */
const typed = (name: string, field: Field, all: boolean): Value => {
  switch (field.kind) {
    case 'text':
      return name === 'code' || name === 'creditCode' || name === 'idNumber' ? '91350100M000100Y43' : '内容';
    case 'day':
      return '20261012';
    case 'time':
      return '9:30';
    case 'money':
      return '8,000.00';
    case 'number':
      return '1';
    case 'yes-no':
    case 'must':
      return true;
    case 'choice':
      return field.options[0];
    case 'choices':
      return field.options.slice(0, 1);
    case 'pick':
      return picked[field.from] ?? 'x1';
    case 'picks':
      return ['x1'];
    case 'lines':
      return ['内容'];
    case 'group':
      return filled(field.fields, all);
    case 'rows':
      return [filled(field.fields, all)];
    case 'either':
      return filled(field.ways[0] ?? [], all);
    case 'fixed':
      return undefined;
  }
};

const filled = (fields: readonly NamedField[], all: boolean): Values =>
  Object.fromEntries(
    fields.filter(({ optional }) => all || !optional).map(({ name, field }) => [name, typed(name, field, all)]),
  );

const withForms = Object.entries(bodies).flatMap(([command, schema]) =>
  schema ? [[command, schema as z.ZodType] as const] : [],
);

describe('Every command can be given from its form', () => {
  it.each(withForms)('%s: with what must be filled in', (_command, schema) => {
    const fields = fieldsOf(schema as Parameters<typeof fieldsOf>[0]);
    const values = filled(fields, false);
    expect(faultsIn(fields, values)).toEqual([]);
    expect(schema.safeParse(bodyOf(fields, values)).error?.issues ?? []).toEqual([]);
  });

  it.each(withForms)('%s: with everything filled in', (_command, schema) => {
    const fields = fieldsOf(schema as Parameters<typeof fieldsOf>[0]);
    const values = filled(fields, true);
    expect(faultsIn(fields, values)).toEqual([]);
    expect(schema.safeParse(bodyOf(fields, values)).error?.issues ?? []).toEqual([]);
  });
});
