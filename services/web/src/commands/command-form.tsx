import { useQuery } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useId, useMemo, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../api/problem';
import { ConflictDialog } from '../components/conflict-dialog';
import { Dialog } from '../components/dialog';
import { ErrorSummary } from '../components/error-summary';
import { ProblemNotice } from '../components/problem-notice';
import { commandWord, type Operation } from '../words/commands';
import { fieldWord } from '../words/fields';
import { useWord } from '../words/pair';
import { addressesQuery, filled, namesIn } from './addresses';
import { bodies } from './bodies';
import type { Subject } from './choices';
import { FieldInputs, fieldId } from './field-input';
import { fieldsOf, type NamedField } from './fields';
import { FilledIn } from './filled-in';
import { startingValues } from './starting-values';
import { useCommand, type Done } from './use-command';
import { bodyOf, faultsIn, textOf, type Fault, type Values } from './values';

interface Props {
  readonly command: Operation;
  readonly subject: Subject;
  readonly onDone: (done: Done) => void;
  readonly onCancel: () => void;
}

const wordOf: Record<
  Fault,
  'missing' | 'notADay' | 'notAnAmount' | 'notANumber' | 'notATime' | 'tooLong' | 'notConfirmed'
> = {
  missing: 'missing',
  'not-a-day': 'notADay',
  'not-an-amount': 'notAnAmount',
  'not-a-number': 'notANumber',
  'not-a-time': 'notATime',
  'too-long': 'tooLong',
  'not-confirmed': 'notConfirmed',
};

const addressField = (name: string): NamedField => ({
  name,
  field: { kind: 'pick', from: name === 'itemId' ? 'item' : 'package' },
  optional: false,
  initial: undefined,
});

/** One form for every command: its fields come from the contract of its body, its words from `words/`. */
export const CommandForm = ({ command, subject, onDone, onCancel }: Props) => {
  const { t } = useTranslation();
  const word = useWord();
  const form = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const address = useQuery(addressesQuery).data?.[command];
  const schema = bodies[command];
  const ownFields = useMemo(() => (schema ? fieldsOf(schema) : []), [schema]);
  const inAddress = useMemo(() => namesIn(address ?? '').map(addressField), [address]);
  const fields = useMemo(() => [...inAddress, ...ownFields], [inAddress, ownFields]);
  const [values, setValues] = useState<Values>(() => startingValues(command, fields, subject));
  const [messages, setMessages] = useState<Readonly<Record<string, string>>>({});
  const [touched, setTouched] = useState(false);
  const { send, busy, error, forget } = useCommand();
  const title = word(commandWord(command));
  const stale = error instanceof Refused && error.status === 412 ? error.problem : undefined;
  const leaving = useBlocker({ shouldBlockFn: () => touched, withResolver: true, enableBeforeUnload: () => touched });

  useEffect(() => heading.current?.focus(), []);

  // Faults that only the API could see stand at their fields, in its words.
  useEffect(() => {
    if (error instanceof Refused && error.problem.errors) {
      setMessages(Object.fromEntries(error.problem.errors.map(({ path, message }) => [path, message])));
    }
  }, [error]);

  const faultMessages = () =>
    Object.fromEntries(
      faultsIn(fields, values).map(({ path, name, way, fault }) => {
        const message = t(`form.${wordOf[fault]}`, { label: word(fieldWord(command, name, way)) });
        const row = /\.(\d+)\./.exec(path)?.[1];
        return [path, row === undefined ? message : t('form.at', { message, row: Number(row) + 1 })];
      }),
    );

  const submit = async (revision: number | undefined) => {
    if (!address) return;
    const found = faultMessages();
    setMessages(found);
    if (Object.keys(found).length > 0) return;
    const named = Object.fromEntries(inAddress.map(({ name }) => [name, textOf(values[name])]));
    const done = await send({
      address: filled(address, { ...named, id: subject.id }),
      body: bodyOf(ownFields, values),
      ...(revision !== undefined && { revision }),
    });
    if (!done) return;
    setTouched(false);
    onDone(done);
  };

  const settledWithdrawal = command === 'withdrawApplication' && values['settled'] === true;

  return (
    <form
      className="panel command-form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit(subject.revision);
      }}
    >
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <ErrorSummary
        faults={Object.entries(messages).map(([path, message]) => ({ id: fieldId(form, path), message }))}
      />
      {error !== undefined && !stale && !(error instanceof Refused && error.problem.errors) && (
        <ProblemNotice error={error} doing="saving" onRetry={() => void submit(subject.revision)} />
      )}
      {fields.length === 0 && <p>{t('form.noInput')}</p>}
      <FieldInputs
        command={command}
        form={form}
        choices={subject.choices}
        faults={messages}
        fields={fields}
        values={values}
        path=""
        onChange={next => {
          setTouched(true);
          setValues(next);
          const left = new Set(faultsIn(fields, next).map(({ path }) => path));
          const changed = (path: string) => {
            const [name = ''] = path.split('.');
            return next[name] !== values[name];
          };
          setMessages(before =>
            Object.fromEntries(Object.entries(before).filter(([path]) => left.has(path) || !changed(path))),
          );
        }}
      />
      {settledWithdrawal && (
        <div className="notice notice-warning" role="status">
          <p>{t('form.settledWarning')}</p>
        </div>
      )}
      <div className="actions">
        <Button type="primary" htmlType="submit" aria-disabled={busy}>
          {busy ? t('common.saving') : title}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
      {stale && (
        <ConflictDialog
          problem={stale}
          mine={
            <>
              <p>{title}</p>
              <FilledIn command={command} fields={fields} values={values} choices={subject.choices} />
            </>
          }
          onDrop={() => {
            forget();
            setTouched(false);
            onCancel();
          }}
          onReapply={() => void submit(stale.revision ?? subject.revision)}
        />
      )}
      <Dialog
        open={leaving.status === 'blocked'}
        title={t('common.confirmLeave')}
        onClose={() => leaving.reset?.()}
        footer={
          <>
            <Button type="primary" onClick={() => leaving.reset?.()}>
              {t('common.stay')}
            </Button>
            <Button onClick={() => leaving.proceed?.()}>{t('common.leave')}</Button>
          </>
        }
      />
    </form>
  );
};
