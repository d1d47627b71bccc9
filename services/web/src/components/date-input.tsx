import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFreeDays } from '../api/free-days';
import { parseDate } from './parse-date';
import { shortDay, weekdayName } from './moments';
import { todayHere } from './today';

interface Props {
  readonly id?: string;
  readonly value: string;
  /** A day `YYYY-MM-DD` when what was typed is one; otherwise what was typed, for the form to refuse with words. */
  readonly onChange: (value: string) => void;
  readonly invalid?: boolean;
  readonly describedBy?: string | undefined;
  readonly label?: string;
}

/**
 * A text field for days: takes `20261012` and `10-12`, and echoes 【10月12日 周一 工作日】. antd's DatePicker has no arrow
 * keys, empties what it cannot read, and does not take eight digits.
 */
export const DateInput = ({ id, value, onChange, invalid = false, describedBy, label }: Props) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const today = todayHere();
  const day = parseDate(typed, today);
  const freeDay = useFreeDays();
  const settle = () => onChange(day ?? typed);
  return (
    <>
      <Input
        {...(id ? { id } : {})}
        className="date-input"
        inputMode="numeric"
        placeholder="20261012"
        autoComplete="off"
        maxLength={20}
        value={typed}
        {...(invalid ? { status: 'error' as const } : {})}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        aria-label={label}
        onChange={event => {
          setTyped(event.target.value);
          onChange(
            parseDate(event.target.value, today) && event.target.value.length >= 8
              ? (parseDate(event.target.value, today) ?? '')
              : event.target.value,
          );
        }}
        onBlur={settle}
        onPressEnter={settle}
      />
      <p className="field-echo" aria-live="polite">
        {day &&
          `${shortDay(day, today)} ${weekdayName(day)} ${t(freeDay(day) ? 'common.restDay' : 'common.workingDay')}`}
      </p>
    </>
  );
};
