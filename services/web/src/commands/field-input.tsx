import { Button, Checkbox, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../components/date-input';
import { errorId, Field, FieldSet } from '../components/field';
import { MoneyInput } from '../components/money-input';
import { Select } from '../components/select';
import { fieldWord } from '../words/fields';
import { optionWord } from '../words/options';
import { useWord } from '../words/pair';
import type { Choice, Choices } from './choices';
import type { NamedField } from './fields';
import { isValues, listOf, textOf, valuesOf, wayOf, withWay, type Value, type Values } from './values';

interface Common {
  readonly command: string;
  readonly form: string;
  readonly choices: Choices;
  /** Message of each faulty field, by path. */
  readonly faults: Readonly<Record<string, string>>;
}
interface Props extends Common {
  readonly named: NamedField;
  readonly path: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

export const fieldId = (form: string, path: string): string => `${form}-${path.replace(/\./g, '-')}`;

const PickOne = ({
  id,
  options,
  value,
  onChange,
  invalid,
  label,
  asRadios,
}: {
  id: string;
  options: readonly Choice[];
  value: string;
  onChange: (value: string) => void;
  invalid: boolean;
  label: string;
  asRadios: boolean;
}) => {
  const { t } = useTranslation();
  if (asRadios) {
    return (
      <Radio.Group id={id} value={value} onChange={event => onChange(String(event.target.value))} className="stacked">
        {options.map(option => (
          <Radio key={option.value} value={option.value}>
            {option.label}
          </Radio>
        ))}
      </Radio.Group>
    );
  }
  return (
    <Select
      id={id}
      label={label}
      value={value}
      placeholder={t('common.choose')}
      invalid={invalid}
      options={options}
      onChange={onChange}
    />
  );
};

export const FieldInput = (props: Props) => {
  const { named, path, value, onChange, command, form, choices, faults } = props;
  const { t } = useTranslation();
  const word = useWord();
  const { name, field, optional } = named;
  const id = fieldId(form, path);
  const label = word(fieldWord(command, name, named.way));
  const error = faults[path];
  const frame = { id, label, optional, error };
  const text = textOf(value);
  const describedBy = error ? errorId(id) : undefined;
  const input = { id, value: text, onChange, invalid: error !== undefined, describedBy };
  const options = (values: readonly string[]) =>
    values.map(option => ({ value: option, label: word(optionWord(name, option)) }));

  switch (field.kind) {
    case 'text':
    case 'number':
    case 'time': {
      const common = {
        id,
        value: text,
        'aria-invalid': error !== undefined,
        'aria-describedby': describedBy,
        ...(error ? { status: 'error' as const } : {}),
      };
      return (
        <Field {...frame}>
          {field.kind === 'text' && field.long ? (
            <Input.TextArea
              {...common}
              autoSize={{ minRows: 2, maxRows: 12 }}
              onChange={event => onChange(event.target.value)}
            />
          ) : (
            <Input
              {...common}
              autoComplete="off"
              className={field.kind === 'text' ? undefined : 'short'}
              inputMode={field.kind === 'text' ? 'text' : 'numeric'}
              {...(field.kind === 'time' ? { placeholder: '09:30' } : {})}
              onChange={event => onChange(event.target.value)}
            />
          )}
        </Field>
      );
    }
    case 'fixed':
      return null;
    case 'day':
      return (
        <Field {...frame}>
          <DateInput {...input} />
        </Field>
      );
    case 'money':
      return (
        <Field {...frame}>
          <MoneyInput {...input} />
        </Field>
      );
    case 'yes-no':
      return (
        <FieldSet {...frame}>
          <Radio.Group value={value} onChange={event => onChange(event.target.value === true)}>
            <Radio value={true}>{t('common.yes')}</Radio>
            <Radio value={false}>{t('common.no')}</Radio>
          </Radio.Group>
        </FieldSet>
      );
    case 'must':
      return (
        <div className={error ? 'field invalid' : 'field'}>
          <Checkbox id={id} checked={value === true} onChange={event => onChange(event.target.checked)}>
            {label}
          </Checkbox>
          {error && <p className="field-error">{error}</p>}
        </div>
      );
    case 'choice':
    case 'pick': {
      const list = 'options' in field ? options(field.options) : (choices[field.from] ?? []);
      if (field.kind === 'pick' && list.length === 0) {
        return (
          <Field {...frame}>
            <Input
              id={id}
              value={text}
              autoComplete="off"
              aria-invalid={error !== undefined}
              onChange={event => onChange(event.target.value)}
            />
          </Field>
        );
      }
      // People stand in a select: a row of several appointments stays short.
      const asRadios = list.length <= 4 && !('from' in field && field.from === 'account');
      const Frame = asRadios ? FieldSet : Field;
      const inner = asRadios ? `${id}-choice` : id;
      return (
        <Frame {...frame}>
          <PickOne
            id={inner}
            options={list}
            value={text}
            onChange={onChange}
            invalid={error !== undefined}
            label={label}
            asRadios={asRadios}
          />
        </Frame>
      );
    }
    case 'choices':
    case 'picks': {
      const list = 'options' in field ? options(field.options) : (choices[field.from] ?? []);
      if (list.length === 0) return <Lines {...props} />;
      return (
        <FieldSet {...frame}>
          <Checkbox.Group
            className="stacked"
            value={listOf(value).map(textOf)}
            onChange={onChange}
            options={list.map(option => ({ ...option }))}
          />
        </FieldSet>
      );
    }
    case 'lines':
      return <Lines {...props} />;
    case 'group':
      return (
        <FieldSet {...frame}>
          <div className="group">
            <FieldInputs {...props} fields={field.fields} values={valuesOf(value)} />
          </div>
        </FieldSet>
      );
    case 'rows':
      return (
        <FieldSet {...frame}>
          {listOf(value).map((row, index) => (
            <div
              key={index}
              className="group"
              role="group"
              aria-label={`${label} ${t('common.row', { n: index + 1 })}`}
            >
              <FieldInputs
                {...props}
                path={`${path}.${index}`}
                fields={field.fields}
                values={valuesOf(row)}
                onChange={next => onChange(listOf(value).map((old, at) => (at === index ? next : old)))}
              />
              <button
                type="button"
                className="link"
                onClick={() => onChange(listOf(value).filter((_, at) => at !== index))}
              >
                {t('common.removeRow', { n: index + 1 })}
              </button>
            </div>
          ))}
          <Button onClick={() => onChange([...listOf(value), {}])}>{t('common.addRow')}</Button>
        </FieldSet>
      );
    case 'either':
      return (
        <FieldSet {...frame}>
          <Radio.Group value={wayOf(value)} onChange={event => onChange(withWay(value, Number(event.target.value)))}>
            {field.ways.map((way, index) => (
              <Radio key={index} value={index}>
                {way
                  .slice(0, 1)
                  .map(one =>
                    word(
                      one.field.kind === 'fixed' ? optionWord(one.name, one.field.value) : fieldWord(command, one.name),
                    ),
                  )}
              </Radio>
            ))}
          </Radio.Group>
          <div className="group">
            <FieldInputs {...props} fields={field.ways[wayOf(value)] ?? []} values={valuesOf(value)} />
          </div>
        </FieldSet>
      );
  }
};

const Lines = ({ named, path, value, onChange, command, form, faults }: Props) => {
  const { t } = useTranslation();
  const word = useWord();
  const lines = listOf(value).length > 0 ? listOf(value).map(textOf) : [''];
  const id = fieldId(form, path);
  const label = word(fieldWord(command, named.name, named.way));
  return (
    <FieldSet id={id} label={label} optional={named.optional} error={faults[path]}>
      {lines.map((line, index) => (
        <Input
          key={index}
          className="line"
          aria-label={`${label} ${t('common.row', { n: index + 1 })}`}
          autoComplete="off"
          value={line}
          onChange={event => onChange(lines.map((old, at) => (at === index ? event.target.value : old)))}
        />
      ))}
      <Button onClick={() => onChange([...lines, ''])}>{t('common.addRow')}</Button>
    </FieldSet>
  );
};

interface ManyProps extends Common {
  readonly fields: readonly NamedField[];
  readonly values: Values;
  readonly path: string;
  readonly onChange: (values: Values) => void;
}

/** Where a person is chosen by account, the name follows the choice and is not asked. */
const named = (fields: readonly NamedField[], choices: Choices): readonly NamedField[] =>
  fields.some(({ name }) => name === 'accountId') && (choices.account ?? []).length > 0
    ? fields.filter(({ name }) => name !== 'name')
    : fields;

export const FieldInputs = ({ fields, values, path, onChange, ...common }: ManyProps) => {
  const nameOf = (account: Value) =>
    common.choices.account?.find(choice => choice.value === account)?.label.split(' ')[0] ?? textOf(values['name']);
  return (
    <>
      {named(fields, common.choices).map(one => (
        <FieldInput
          key={one.name}
          {...common}
          named={one}
          path={path === '' ? one.name : `${path}.${one.name}`}
          value={values[one.name]}
          onChange={next => {
            const follows = one.name === 'accountId' && fields.some(({ name }) => name === 'name');
            onChange({
              ...values,
              [one.name]: isValues(next) ? { ...next } : next,
              ...(follows ? { name: nameOf(next) } : {}),
            });
          }}
        />
      ))}
    </>
  );
};
