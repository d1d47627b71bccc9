import type { ReceiptAnswer } from '@one-window/contracts';
import { fen, formatYuan } from '@one-window/kernel';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { receiptPaper, receiptQuery } from '../../api/intake';
import { currentLanguage } from '../../app/language';
import { LoadingBlocks } from '../../components/loading-blocks';
import { dayAndTime, shortDay } from '../../components/moments';
import { PageHeader } from '../../components/page-header';
import { ProblemNotice } from '../../components/problem-notice';
import { aside, marks } from '../../words/punctuation';

/** Four modules of quiet around it, or scanners do not find it. */
const QUIET = 4;

const CheckCode = ({ answer: { check, queryNo } }: { readonly answer: ReceiptAnswer }) => {
  const { t } = useTranslation();
  const side = check.qr.size + 2 * QUIET;
  return (
    <figure className="receipt-code">
      <svg viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} role="img" aria-label={t('receipt.code', { queryNo })}>
        <path d={check.qr.path} shapeRendering="crispEdges" />
      </svg>
      <figcaption>{t('receipt.scan')}</figcaption>
    </figure>
  );
};

/** The moment where it is of the same day here; what came by post yesterday has a day only. Every date has its year. */
const receivedAt = ({ receivedOn, recordedAt }: ReceiptAnswer): string =>
  dayAndTime(recordedAt).startsWith(receivedOn) ? dayAndTime(recordedAt) : receivedOn;

const Copy = ({ answer, which }: { readonly answer: ReceiptAnswer; readonly which: 'worker' | 'window' }) => {
  const { t } = useTranslation();
  const language = currentLanguage();
  const { comma, stop } = marks();
  return (
    <article className="receipt" aria-label={t(`receipt.${which}`)}>
      <div className="receipt-head">
        <span className="receipt-title">
          {answer.receiver.unitName[language]} · {t('receipt.title')}
        </span>
        <span>{t(`receipt.${which}`)}</span>
      </div>
      <CheckCode answer={answer} />
      <dl className="facts">
        <dt>{t('receipt.no')}</dt>
        <dd>{answer.receiptNo}</dd>
        <dt>{t('receipt.query')}</dt>
        <dd className="query-no">{answer.queryNo}</dd>
        <dt>{t('receipt.applicant')}</dt>
        <dd>{answer.applicant.name}</dd>
        <dt>{t('receipt.employer')}</dt>
        <dd>{answer.employer.name}</dd>
        <dt>{t('receipt.claims')}</dt>
        <dd>
          <ol>
            {answer.claims.map(claim => (
              <li key={claim.itemId}>
                {claim.title[language]}
                {claim.amountFen !== undefined && ` ${formatYuan(fen(claim.amountFen))}${t('common.yuan')}`}
                {claim.unitName && `${comma}${t('receipt.goesTo', { office: claim.unitName[language] })}`}
                {claim.firstDeadline &&
                  `${comma}${t('receipt.first', { day: shortDay(claim.firstDeadline.dueOn), what: claim.firstDeadline.title[language], article: claim.firstDeadline.article })}`}
                {stop}
                {claim.next[language]}
              </li>
            ))}
          </ol>
        </dd>
        <dt>{t('receipt.materials')}</dt>
        <dd>
          {answer.materials.length === 0
            ? t('receipt.noMaterials')
            : [
                ...answer.materials.map(
                  ({ title, pages, form }) =>
                    `${title}${aside(`${t(form === 'original' ? 'register.original' : 'register.copy')}${comma}${t('receipt.pages', { count: pages })}`)}`,
                ),
                t('receipt.totalPages', { count: answer.totalPages }),
              ].join(marks().semicolon)}
        </dd>
        <dt>{t('receipt.receiver')}</dt>
        <dd>
          {answer.receiver.name} · {t('receipt.at')} {receivedAt(answer)} · {answer.receiver.address}
        </dd>
      </dl>
      <div className="receipt-foot">
        <span>{t('receipt.how')}</span>
        <span>
          {t('receipt.signature')}
          <span className="blank" />
        </span>
        <span className="nowrap">{aside(t('receipt.seal'))}</span>
      </div>
    </article>
  );
};

/** Two copies on one A4: the worker's and the window's. Print is focused. */
export const ReceiptPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id } = useParams({ from: '/shell/matters/$id/receipt' });
  const { data, error, refetch } = useQuery(receiptQuery(id));
  const print = useRef<HTMLButtonElement>(null);
  const ready = data !== undefined;
  useEffect(() => {
    if (ready) print.current?.focus();
  }, [ready]);
  return (
    <div className="receipt-page">
      <PageHeader title={t('receipt.title')} onPaper="">
        <Button href={receiptPaper(id)} target="_blank">
          {t('receipt.pdf')}
        </Button>
        <Button ref={print} type="primary" onClick={() => window.print()}>
          {t('receipt.print')}
        </Button>
        <Button onClick={() => void navigate({ to: '/matters/new', search: {} })}>{t('receipt.another')}</Button>
        <Link to="/cases/$id/overview" params={{ id }}>
          {t('receipt.toCase')}
        </Link>
      </PageHeader>
      {error ? (
        <ProblemNotice error={error} doing="reading" onRetry={() => void refetch()} />
      ) : data ? (
        <>
          <Copy answer={data} which="worker" />
          <div className="print-only">
            <Copy answer={data} which="window" />
          </div>
        </>
      ) : (
        <LoadingBlocks rows={6} />
      )}
    </div>
  );
};
