import type { GetSystemStateAnswer, ParkedCase } from '@one-window/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IdempotencyKeys } from '../api/idempotency';
import { Refused } from '../api/problem';
import { ForbiddenPage } from './forbidden';
import { retryParkedCase, systemQuery } from '../api/one-window';
import { DataTable, type Column } from '../components/data-table';
import { LoadingBlocks } from '../components/loading-blocks';
import { dayAndTime } from '../components/moments';
import { PageHeader } from '../components/page-header';
import { ProblemNotice } from '../components/problem-notice';
import { BodyName } from '../components/status-tag';
import { useMe } from '../api/session';
import { ParkedDialog } from './system/parked-dialog';
import { factWord } from '../words/facts';
import { useWord } from '../words/pair';
import { reasonWord, receiverWord, viewWord } from '../words/system';

const Parked = ({ rows }: { readonly rows: readonly ParkedCase[] }) => {
  const { t } = useTranslation();
  const word = useWord();
  const client = useQueryClient();
  const mayRetry = useMe().role === 'admin';
  const keys = useRef(new IdempotencyKeys());
  const [told, setTold] = useState<string>();
  const [error, setError] = useState<unknown>();
  const [looked, setLooked] = useState<string>();
  const retry = async (id: string) => {
    setError(undefined);
    try {
      const { outcome, reason } = await retryParkedCase(id, keys.current.keyFor(id));
      keys.current.done();
      setTold(t(`system.retried.${outcome}`, { reason: reason ?? '' }));
      await client.invalidateQueries({ queryKey: ['system'] });
    } catch (failure) {
      setError(failure);
    }
  };
  const columns: readonly Column<ParkedCase>[] = [
    { key: 'event', title: t('history.what'), isHeader: true, cell: row => word(factWord(row.eventType)) },
    {
      key: 'reason',
      title: t('system.reason'),
      cell: ({ reason, underRepair }) => (
        <>
          {word(reasonWord(reason))}
          {underRepair && (
            <div className="secondary">
              {t(`system.repair.${underRepair.repair}.${underRepair.state}`, { by: underRepair.by })}
            </div>
          )}
        </>
      ),
    },
    { key: 'consumer', title: t('system.consumer'), cell: row => word(receiverWord(row.consumer)) },
    { key: 'tries', title: t('system.tries'), align: 'end', cell: row => row.attempts },
    { key: 'since', title: t('system.since'), nowrap: true, cell: row => dayAndTime(row.since) },
    { key: 'waiting', title: t('system.waiting'), align: 'end', cell: row => row.waiting },
    { key: 'trace', title: t('system.trace'), cell: row => row.traceId?.slice(0, 8).toUpperCase() ?? '—' },
    {
      key: 'look',
      title: t('system.look'),
      cell: row => <Button onClick={() => setLooked(row.id)}>{t('system.look')}</Button>,
    },
    ...(mayRetry
      ? [
          {
            key: 'retry',
            title: t('system.retry'),
            cell: (row: ParkedCase) => <Button onClick={() => void retry(row.id)}>{t('system.retry')}</Button>,
          },
        ]
      : []),
  ];
  return (
    <section className="panel">
      <h2>
        {t('system.parked')} {rows.length}
      </h2>
      <p role="status">{told}</p>
      {error !== undefined && <ProblemNotice error={error} doing="saving" />}
      {looked !== undefined && (
        <ParkedDialog
          id={looked}
          onClose={() => setLooked(undefined)}
          onTold={words => {
            setLooked(undefined);
            setTold(words);
            void client.invalidateQueries({ queryKey: ['system'] });
          }}
        />
      )}
      {rows.length === 0 ? (
        <p>{t('system.noParked')}</p>
      ) : (
        <DataTable caption={t('system.parked')} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
    </section>
  );
};

const Flow = ({ data }: { readonly data: GetSystemStateAnswer }) => {
  const { t } = useTranslation();
  const word = useWord();
  type Relay = GetSystemStateAnswer['relays'][number];
  type Consumer = GetSystemStateAnswer['consumers'][number];
  type View = GetSystemStateAnswer['views'][number];
  const relays: readonly Column<Relay>[] = [
    { key: 'service', title: t('system.service'), isHeader: true, cell: row => <BodyName service={row.service} /> },
    { key: 'stored', title: t('system.stored'), align: 'end', cell: row => row.stored },
    { key: 'published', title: t('system.published'), align: 'end', cell: row => row.published },
    { key: 'backlog', title: t('system.backlog'), align: 'end', cell: row => row.backlog },
    {
      key: 'state',
      title: t('system.state'),
      cell: row => (
        <>
          <span className={`light light-${row.running ? 'success' : 'error'}`}>
            {row.running ? `● ${t('system.running')}` : `✕ ${t('system.stopped')}`}
          </span>
          {row.lastError && <div className="secondary">{t('system.seeLog')}</div>}
        </>
      ),
    },
  ];
  const consumers: readonly Column<Consumer>[] = [
    { key: 'consumer', title: t('system.consumer'), isHeader: true, cell: row => word(receiverWord(row.consumer)) },
    { key: 'received', title: t('system.received'), align: 'end', cell: row => row.received },
    { key: 'applied', title: t('system.applied'), align: 'end', cell: row => row.applied },
    { key: 'lag', title: t('system.lag'), align: 'end', cell: row => row.lag },
    {
      key: 'delay',
      title: t('system.delay'),
      align: 'end',
      cell: row => (row.delayP99Ms === undefined ? '—' : t('system.ms', { count: Math.round(row.delayP99Ms) })),
    },
    { key: 'parked', title: t('system.parked'), align: 'end', cell: row => row.parkedMessages },
  ];
  const views: readonly Column<View>[] = [
    { key: 'view', title: t('system.view'), isHeader: true, cell: row => word(viewWord(row.name)) },
    { key: 'documents', title: t('system.documents'), align: 'end', cell: row => row.documents },
    {
      key: 'state',
      title: t('system.state'),
      cell: row =>
        row.rebuilding
          ? t('system.rebuilding', { applied: row.rebuilding.applied, of: row.rebuilding.of })
          : t('system.ready'),
    },
  ];
  return (
    <>
      <section className="panel">
        <h2>{t('system.sending')}</h2>
        <DataTable
          caption={t('system.sending')}
          columns={relays}
          rows={data.relays}
          rowKey={({ service }) => service}
          dense
        />
      </section>
      <section className="panel">
        <h2>{t('system.receiving')}</h2>
        <DataTable
          caption={t('system.receiving')}
          columns={consumers}
          rows={data.consumers}
          rowKey={({ consumer }) => consumer}
          dense
        />
      </section>
      <section className="panel">
        <h2>{t('system.views')}</h2>
        <DataTable caption={t('system.views')} columns={views} rows={data.views} rowKey={({ name }) => name} dense />
      </section>
    </>
  );
};

/** Sent = received = applied, what is parked and why. No case content. */
export const SystemPage = () => {
  const { t } = useTranslation();
  const word = useWord();
  const { data, error, refetch } = useQuery(systemQuery);
  if (error instanceof Refused && error.status === 403) return <ForbiddenPage />;
  return (
    <>
      <PageHeader title={t('system.title')} freshness={data?.freshness} />
      {error ? (
        <ProblemNotice error={error} doing="reading" onRetry={() => void refetch()} />
      ) : data ? (
        <>
          <div className={`notice ${data.reconciliation.equal ? 'notice-success' : 'notice-warning'}`} role="status">
            <p>
              <strong>
                {t('system.reconciled', {
                  sent: data.reconciliation.sent,
                  received: data.reconciliation.received,
                  applied: data.reconciliation.applied,
                })}
              </strong>{' '}
              {t(data.reconciliation.equal ? 'system.equal' : 'system.unequal')}
            </p>
          </div>
          {data.away.length > 0 && (
            <div className="notice notice-warning" role="status">
              <p>{t('system.away', { services: data.away.map(one => word(receiverWord(one))).join('、') })}</p>
            </div>
          )}
          <Parked rows={data.parked} />
          <Flow data={data} />
        </>
      ) : (
        <LoadingBlocks rows={10} />
      )}
    </>
  );
};
