import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export interface FieldFault {
  /** Id of the field's element. */
  readonly id: string;
  readonly message: string;
}

/** On top, focused, linked to each field; the same text stands at the field (GOV.UK). */
export const ErrorSummary = ({ faults }: { readonly faults: readonly FieldFault[] }) => {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  useEffect(() => {
    if (faults.length === 0) return;
    const before = document.title;
    document.title = `${t('common.errorTitle')}${before}`;
    return () => {
      document.title = before;
    };
  }, [faults, t]);
  if (faults.length === 0) return null;
  return (
    <div className="notice notice-error" role="alert" tabIndex={-1} ref={box}>
      <p>
        <strong>{t('common.fillFirst', { count: faults.length })}</strong>
      </p>
      <ul>
        {faults.map(({ id, message }) => (
          <li key={`${id}-${message}`}>
            <a
              href={`#${id}`}
              onClick={event => {
                event.preventDefault();
                const field = document.getElementById(id);
                field?.scrollIntoView({ block: 'center' });
                (field?.matches('input,textarea,button,select,[tabindex]')
                  ? field
                  : field?.querySelector<HTMLElement>('input,textarea,button,select')
                )?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
