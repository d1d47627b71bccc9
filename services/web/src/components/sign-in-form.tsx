import { Button, Input } from 'antd';
import { useId, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../api/problem';
import { signIn, type Session } from '../api/session';
import { ProblemNotice } from './problem-notice';

/** Paste and password managers are welcome; no puzzles. */
export const SignInForm = ({ onSignedIn }: { readonly onSignedIn: (session: Session) => void }) => {
  const { t } = useTranslation();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<{ account?: true; password?: true }>({});
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const lacks = {
      ...(account.trim() ? {} : { account: true as const }),
      ...(password ? {} : { password: true as const }),
    };
    setMissing(lacks);
    setError(undefined);
    if (lacks.account || lacks.password) {
      form.current?.querySelector<HTMLInputElement>(lacks.account ? `[name=username]` : `[name=password]`)?.focus();
      return;
    }
    setBusy(true);
    try {
      onSignedIn(await signIn(account.trim(), password));
    } catch (failure) {
      setError(failure);
      form.current?.querySelector<HTMLInputElement>('[name=password]')?.focus();
    } finally {
      setBusy(false);
    }
  };

  // Its own words say how many tries are left, or how long it stays locked.
  const wrongText =
    error instanceof Refused && (error.status === 401 || error.status === 429) ? error.problem.title : undefined;

  return (
    <form ref={form} className="sign-in-form" onSubmit={event => void submit(event)} noValidate>
      {wrongText && (
        <div className="notice notice-error" role="alert">
          <p>{wrongText}</p>
        </div>
      )}
      {error !== undefined && !wrongText && <ProblemNotice error={error} doing="reading" />}
      <div className="field">
        <label htmlFor={`${id}-account`}>{t('signIn.account')}</label>
        <Input
          id={`${id}-account`}
          name="username"
          autoComplete="username"
          autoFocus
          value={account}
          {...(missing.account
            ? { status: 'error', 'aria-invalid': true, 'aria-describedby': `${id}-account-error` }
            : {})}
          onChange={event => setAccount(event.target.value)}
        />
        {missing.account && (
          <p id={`${id}-account-error`} className="field-error">
            {t('signIn.accountMissing')}
          </p>
        )}
      </div>
      <div className="field">
        <label htmlFor={`${id}-password`}>{t('signIn.password')}</label>
        <Input
          id={`${id}-password`}
          name="password"
          type="password"
          autoComplete="current-password"
          value={password}
          {...(missing.password
            ? { status: 'error', 'aria-invalid': true, 'aria-describedby': `${id}-password-error` }
            : {})}
          onChange={event => setPassword(event.target.value)}
        />
        {missing.password && (
          <p id={`${id}-password-error`} className="field-error">
            {t('signIn.passwordMissing')}
          </p>
        )}
      </div>
      <Button type="primary" htmlType="submit" block aria-disabled={busy}>
        {busy ? t('common.wait') : t('signIn.submit')}
      </Button>
    </form>
  );
};
