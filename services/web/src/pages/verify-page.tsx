import { useQuery } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckReceiptAnswer } from '@one-window/contracts';
import { checkReceipt } from '../api/one-window';
import { currentLanguage } from '../app/language';
import { Field } from '../components/field';
import { shortDay } from '../components/moments';
import { PageHeader } from '../components/page-header';
import { ProblemNotice } from '../components/problem-notice';

const Result = ({ answer }: { readonly answer: CheckReceiptAnswer }) => {
  const { t } = useTranslation();
  if (!answer.genuine) {
    return (
      <div className="notice notice-error" role="alert">
        <p>
          <strong>{t('verify.unknown')}</strong>
        </p>
        <p>{t('verify.unknownNext')}</p>
      </div>
    );
  }
  return (
    <div className="notice notice-success" role="status">
      <p>
        <strong>{t('verify.genuine')}</strong>
      </p>
      <dl className="facts">
        <dt>{t('receipt.no')}</dt>
        <dd>{answer.receiptNo}</dd>
        <dt>{t('verify.window')}</dt>
        <dd>{answer.window[currentLanguage()]}</dd>
        <dt>{t('verify.receivedOn')}</dt>
        <dd>{shortDay(answer.receivedOn)}</dd>
        <dt>{t('verify.claims')}</dt>
        <dd>{t('verify.claimsCount', { count: answer.claims })}</dd>
      </dl>
      <p>{t('verify.compare')}</p>
    </div>
  );
};

/** Where the code on a receipt leads. The number comes behind `#`, which no browser sends and no server logs. */
export const VerifyPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const scanned = useRouterState({ select: state => state.location.hash });
  const [typed, setTyped] = useState(scanned);
  const { data, error, refetch } = useQuery({
    queryKey: ['receipt-check', scanned],
    queryFn: () => checkReceipt(scanned),
    enabled: scanned !== '',
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    if (typed.trim() === scanned) void refetch();
    else void navigate({ to: '/verify', hash: typed.trim(), replace: true });
  };
  return (
    <main className="sign-in-page">
      <div className="sign-in-card verify-card">
        <p className="brand-large" aria-hidden="true">
          {t('appName')}
        </p>
        <PageHeader title={t('verify.title')} />
        <form onSubmit={submit}>
          <Field id="query-no" label={t('receipt.query')} hint={t('verify.hint')}>
            <Input
              id="query-no"
              value={typed}
              maxLength={40}
              autoComplete="off"
              onChange={event => setTyped(event.target.value)}
            />
          </Field>
          <Button type="primary" htmlType="submit">
            {t('verify.submit')}
          </Button>
        </form>
        {error ? (
          <ProblemNotice error={error} doing="reading" onRetry={() => void refetch()} />
        ) : (
          data && <Result answer={data} />
        )}
      </div>
    </main>
  );
};
