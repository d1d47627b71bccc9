interface Props {
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
  /** What stands there before anything is chosen. */
  readonly placeholder?: string;
  readonly invalid?: boolean;
}

/** The browser's own select: reachable with keys, read by readers, and 28 KB less than antd's. */
export const Select = ({ id, label, value, options, onChange, placeholder, invalid = false }: Props) => (
  <select
    {...(id ? { id } : { 'aria-label': label })}
    className={invalid ? 'select invalid' : 'select'}
    aria-invalid={invalid}
    value={value}
    onChange={event => onChange(event.target.value)}
  >
    {placeholder !== undefined && <option value="">{placeholder}</option>}
    {options.map(option => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))}
  </select>
);
