import { bodies } from '../commands/bodies';
import { fieldsOf, type NamedField } from '../commands/fields';
import { findField } from './fields';
import { findOption } from './options';
import { en } from './en';
import { zh } from './zh';

interface Met {
  readonly command: string;
  readonly named: NamedField;
}

const nested = ({ field }: NamedField): readonly NamedField[] =>
  field.kind === 'group' || field.kind === 'rows' ? field.fields : field.kind === 'either' ? field.ways.flat() : [];
const walk = (command: string, fields: readonly NamedField[]): readonly Met[] =>
  fields.flatMap(named => [{ command, named }, ...walk(command, nested(named))]);

const met = Object.entries(bodies).flatMap(([command, body]) => (body ? walk(command, fieldsOf(body)) : []));

// A union's ways are named by their fixed word.
const fixed = met.flatMap(({ named: { name, field } }) =>
  field.kind === 'fixed' ? [[name, field.value] as const] : [],
);

const texts = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(texts) : [];

describe('Words', () => {
  it('every field of every command has its label', () => {
    const without = met.filter(({ command, named }) => !findField(command, named.name));
    expect(without.map(({ command, named }) => `${command}.${named.name}`)).toEqual([]);
  });

  it('an employer is asked for the name of an organization, a person for theirs', () => {
    const names = met
      .filter(({ command, named: { name, way } }) => command === 'registerLead' && name === 'name' && way !== undefined)
      .map(({ command, named: { name, way } }) => [way, findField(command, name, way)?.zh]);
    expect(names).toEqual([
      ['organization', '单位名称'],
      ['person', '姓名'],
    ]);
  });

  it('every choice of every command has its word', () => {
    const without = met.flatMap(({ command, named: { name, field } }) =>
      'options' in field
        ? field.options.filter(option => !findOption(name, option)).map(option => `${command}.${name}.${option}`)
        : [],
    );
    expect(without).toEqual([]);
  });

  it('every way of a union has its word', () =>
    expect(fixed.filter(([name, value]) => !findOption(name, value))).toEqual([]));

  it('Chinese words hold no Latin letters but names of keys', () => {
    const latin = texts(zh).filter(text =>
      /[A-Za-z]{2,}/.test(text.replace(/\{\{\w+\}\}/g, '').replace(/PDF|MB|A4|English|Ctrl|Esc|Enter/g, '')),
    );
    expect(latin).toEqual([]);
  });

  it('English words hold no Chinese but the name of the other language', () =>
    expect(texts(en).filter(text => text !== '中文' && /[\u4e00-\u9fff]/.test(text))).toEqual([]));

  it('both languages ask for the same values', () => {
    const holes = (words: unknown) =>
      texts(words).map(text =>
        [...text.matchAll(/\{\{(\w+)\}\}/g)]
          .map(([, name]) => name)
          .sort()
          .join(','),
      );
    expect(holes(en)).toEqual(holes(zh));
  });
});
