import type { WorkRow } from '@one-window/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { leadsQuery } from '../../api/one-window';
import { DataTable, type Column } from '../../components/data-table';
import { TrafficLight } from '../../components/light';
import { LoadingBlocks } from '../../components/loading-blocks';
import { shortDay } from '../../components/moments';
import { PageHeader } from '../../components/page-header';
import { ProblemNotice } from '../../components/problem-notice';
import { StageTag } from '../../components/status-tag';
import { commandWord } from '../../words/commands';
import { useWord } from '../../words/pair';

/** What has not been filed yet. */
const SCREENING = ['lead-registered', 'screening', 'supplement-requested'];

/** 线索: what the unit has to screen, and the way to register one that comes by another door than the window. */
export const LeadsPage = () => {
  const { t } = useTranslation();
  const word = useWord();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(leadsQuery);
  const rows = (data?.rows ?? []).filter(({ stage }) => SCREENING.includes(stage));
  const columns: readonly Column<WorkRow>[] = [
    {
      key: 'due',
      title: t('work.due'),
      nowrap: true,
      cell: row =>
        row.light && row.dueOn ? (
          <>
            <TrafficLight light={row.light} daysLeft={row.daysLeft} provisional={row.provisional} />
            <br />
            <span className="secondary">{shortDay(row.dueOn, data?.today)}</span>
          </>
        ) : (
          <span className="secondary">{t('work.noDue')}</span>
        ),
    },
    {
      key: 'case',
      title: t('leads.lead'),
      isHeader: true,
      cell: row => (
        <Link data-row-link to="/cases/$id/overview" params={{ id: row.caseId }}>
          {row.title ?? t('common.erased')}
        </Link>
      ),
    },
    { key: 'todo', title: t('work.todo'), cell: row => word(commandWord(row.command)) },
    { key: 'stage', title: t('work.stage'), cell: row => <StageTag service={row.service} stage={row.stage} /> },
    {
      key: 'by',
      title: t('work.by'),
      cell: row => (row.handlers.length === 0 ? t('work.nobody') : row.handlers.map(({ name }) => name).join('、')),
    },
  ];
  return (
    <>
      <PageHeader title={t('nav.leads')} freshness={data?.freshness}>
        <Button type="primary" onClick={() => void navigate({ to: '/leads/new' })}>
          {t('leads.register')}
        </Button>
      </PageHeader>
      {error ? (
        <ProblemNotice error={error} doing="reading" onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingBlocks rows={6} />
      ) : rows.length === 0 ? (
        <p className="empty">{t('leads.empty')}</p>
      ) : (
        <DataTable caption={t('nav.leads')} columns={columns} rows={rows} rowKey={row => row.id} />
      )}
    </>
  );
};
