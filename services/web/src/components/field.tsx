import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly id: string;
  readonly label: ReactNode;
  readonly optional?: boolean;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly children: ReactNode;
}

/** A label, what helps, what is wrong, and the field itself (which takes `id` and `errorId(id)`). */
export const Field = ({ id, label, optional = false, hint, error, children }: Props) => {
  const { t } = useTranslation();
  return (
    <div className={error ? 'field invalid' : 'field'}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="secondary">{t('common.optional')}</span>}
      </label>
      {hint && <p className="field-hint">{hint}</p>}
      {children}
      {error && (
        <p id={errorId(id)} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
};

/** The same for a set of choices. */
export const FieldSet = ({ id, label, optional = false, hint, error, children }: Props) => {
  const { t } = useTranslation();
  return (
    <fieldset id={id} className={error ? 'field invalid' : 'field'} aria-describedby={error ? errorId(id) : undefined}>
      <legend>
        {label}
        {optional && <span className="secondary">{t('common.optional')}</span>}
      </legend>
      {hint && <p className="field-hint">{hint}</p>}
      {children}
      {error && (
        <p id={errorId(id)} className="field-error">
          {error}
        </p>
      )}
    </fieldset>
  );
};

export const errorId = (id: string): string => `${id}-error`;
