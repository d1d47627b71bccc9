import { useTranslation } from 'react-i18next';
import { fieldWord } from '../words/fields';
import { optionWord } from '../words/options';
import { useWord } from '../words/pair';
import { listed } from '../words/punctuation';
import type { Choices } from './choices';
import type { NamedField } from './fields';
import { isEmpty, listOf, textOf, valuesOf, wayOf, type Value, type Values } from './values';

interface Props {
  readonly command: string;
  readonly fields: readonly NamedField[];
  readonly values: Values;
  readonly choices: Choices;
}

/** What a form holds, read back in its own words: so that somebody can compare it with what another has done. */
export const FilledIn = ({ command, fields, values, choices }: Props) => {
  const { t } = useTranslation();
  const word = useWord();
  const chosen = (name: string, field: NamedField['field'], value: Value): string => {
    const text = textOf(value);
    if ('from' in field) return choices[field.from]?.find(choice => choice.value === text)?.label ?? text;
    return 'options' in field ? word(optionWord(name, text)) : text;
  };
  const line = ({ name, field }: NamedField, value: Value) => {
    const inside =
      field.kind === 'group'
        ? [{ of: field.fields, values: valuesOf(value) }]
        : field.kind === 'rows'
          ? listOf(value).map(row => ({ of: field.fields, values: valuesOf(row) }))
          : field.kind === 'either'
            ? [{ of: field.ways[wayOf(value)] ?? [], values: valuesOf(value) }]
            : [];
    if (inside.length > 0) {
      return inside.map(({ of, values: within }, index) => (
        <FilledIn key={index} command={command} fields={of} values={within} choices={choices} />
      ));
    }
    if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
    const many = listOf(value);
    return listed((many.length > 0 ? many : [value]).map(one => chosen(name, field, one)));
  };
  return (
    <dl className="facts">
      {fields
        .filter(({ name }) => !isEmpty(values[name]))
        .map(named => (
          <div key={named.name} className="fact">
            <dt>{word(fieldWord(command, named.name, named.way))}</dt>
            <dd>{line(named, values[named.name])}</dd>
          </div>
        ))}
    </dl>
  );
};
