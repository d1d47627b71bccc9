import { Input, Radio } from 'antd';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../app/composition';
import { currentSettings } from '../../app/settings';
import { DateInput } from '../../components/date-input';
import { errorId, Field, FieldSet } from '../../components/field';
import { MoneyInput } from '../../components/money-input';
import { Select } from '../../components/select';
import { idOf } from './register-page';

interface Base {
  readonly field: string;
  readonly label: string;
  readonly optional?: boolean;
  readonly hint?: ReactNode;
  readonly error: string | undefined;
}
interface TextProps extends Base {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Card readers type Enter after the number: a setting makes it go to the next field instead of the next step. */
export const moveOnEnter = (event: KeyboardEvent<HTMLInputElement>): void => {
  if (event.key !== 'Enter' || !currentSettings().enterMoves || isComposing(event.nativeEvent)) return;
  event.preventDefault();
  const fields = [
    ...(event.currentTarget.form?.querySelectorAll<HTMLElement>('input:not([type=hidden]),textarea,select,button') ??
      []),
  ];
  fields[fields.indexOf(event.currentTarget) + 1]?.focus();
};

export const TextField = ({
  field,
  label,
  optional = false,
  hint,
  error,
  value,
  onChange,
  ...more
}: TextProps & { readonly inputMode?: 'numeric' | 'tel'; readonly maxLength?: number; readonly short?: boolean }) => {
  const id = idOf(field);
  return (
    <Field id={id} label={label} optional={optional} hint={hint} error={error}>
      <Input
        id={id}
        className={more.short ? 'short' : undefined}
        value={value}
        autoComplete="off"
        maxLength={more.maxLength ?? 120}
        inputMode={more.inputMode ?? 'text'}
        aria-invalid={error !== undefined}
        aria-describedby={error ? errorId(id) : undefined}
        {...(error ? { status: 'error' as const } : {})}
        onChange={event => onChange(event.target.value)}
        onKeyDown={moveOnEnter}
      />
    </Field>
  );
};

export const DayField = ({ field, label, optional = false, error, value, onChange }: TextProps) => (
  <Field id={idOf(field)} label={label} optional={optional} error={error}>
    <DateInput
      id={idOf(field)}
      value={value}
      onChange={onChange}
      invalid={error !== undefined}
      describedBy={error ? errorId(idOf(field)) : undefined}
    />
  </Field>
);

export const AmountField = ({ field, label, optional = false, error, value, onChange }: TextProps) => (
  <Field id={idOf(field)} label={label} optional={optional} error={error}>
    <MoneyInput
      id={idOf(field)}
      value={value}
      onChange={onChange}
      invalid={error !== undefined}
      describedBy={error ? errorId(idOf(field)) : undefined}
    />
  </Field>
);

interface ChoiceProps extends TextProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export const ChoiceField = ({ field, label, optional = false, hint, error, value, onChange, options }: ChoiceProps) => {
  const { t } = useTranslation();
  const id = idOf(field);
  if (options.length > 4) {
    return (
      <Field id={id} label={label} optional={optional} hint={hint} error={error}>
        <Select
          id={id}
          label={label}
          value={value}
          placeholder={t('common.choose')}
          invalid={error !== undefined}
          options={options}
          onChange={onChange}
        />
      </Field>
    );
  }
  return (
    <FieldSet id={id} label={label} optional={optional} hint={hint} error={error}>
      <Radio.Group
        value={value}
        onChange={event => onChange(String(event.target.value))}
        options={options.map(option => ({ ...option }))}
      />
    </FieldSet>
  );
};
