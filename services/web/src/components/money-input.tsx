import { amountInWords, formatYuan } from '@one-window/kernel';
import { Input, type InputRef } from 'antd';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../app/language';
import { parseAmount } from './parse-amount';

interface Props {
  readonly id?: string;
  /** Yuan as typed: the form turns it into fen when it sends. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly invalid?: boolean;
  readonly describedBy?: string | undefined;
  readonly label?: string;
}

/** Right-aligned, with the amount in words beneath; `8,000.00` once the field is left. */
export const MoneyInput = ({ id, value, onChange, invalid = false, describedBy, label }: Props) => {
  const { t } = useTranslation();
  const [focused, setFocused] = useState(false);
  const field = useRef<InputRef>(null);
  // The plain number replaces `8,000.00`, and with it the selection that Tab made: the next digit would be appended.
  useLayoutEffect(() => {
    if (focused) field.current?.select();
  }, [focused]);
  const amount = parseAmount(value);
  return (
    <>
      <Input
        ref={field}
        {...(id ? { id } : {})}
        className="money-input"
        inputMode="decimal"
        autoComplete="off"
        maxLength={20}
        suffix={t('common.yuan')}
        value={!focused && amount !== undefined ? formatYuan(amount) : value}
        {...(invalid ? { status: 'error' as const } : {})}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        aria-label={label}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onChange={event => onChange(event.target.value)}
      />
      <p className="field-echo" aria-live="polite">
        {amount !== undefined && currentLanguage() === 'zh' && amountInWords(amount)}
      </p>
    </>
  );
};
