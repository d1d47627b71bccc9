import type { HandOverRow } from '@one-window/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { handOversQuery } from '../api/one-window';
import { proceedingQuery } from '../api/proceedings';
import { DataTable, Pager, type Column } from '../components/data-table';
import { LoadingBlocks } from '../components/loading-blocks';
import { shortDay } from '../components/moments';
import { PageHeader } from '../components/page-header';
import { ProblemNotice } from '../components/problem-notice';
import { bodyWords } from '../words/bodies';
import { useWord } from '../words/pair';
import { ActionForm } from './case/action-form';

const PAGE_SIZE = 50;
const directions = ['in', 'out'] as const;

interface Answering {
  readonly row: HandOverRow;
  readonly command: 'acceptPackage' | 'refusePackage';
}

/** The form of the matter itself, so that what the window may do is what its service says. */
const AnswerForm = ({ answering, onClose }: { readonly answering: Answering; readonly onClose: () => void }) => {
  const { data, error, refetch } = useQuery(proceedingQuery('intake', answering.row.caseId));
  if (error) return <ProblemNotice error={error} doing="reading" onRetry={() => void refetch()} />;
  if (!data) return <LoadingBlocks rows={3} />;
  return (
    <ActionForm
      command={answering.command}
      proceeding={data}
      packageNo={answering.row.packageNo}
      onDone={onClose}
      onCancel={onClose}
    />
  );
};

/** 移交件: what waits for my office to accept or refuse, and what my office sent. */
export const HandOversPage = () => {
  const { t } = useTranslation();
  const word = useWord();
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/hand-overs' });
  const page = search.page ?? 1;
  const [answering, setAnswering] = useState<Answering>();
  const { data, error, refetch } = useQuery({ ...handOversQuery(search), placeholderData: keepPreviousData });
  const columns: readonly Column<HandOverRow>[] = [
    {
      key: 'case',
      title: t('work.parties'),
      isHeader: true,
      cell: row => (
        <>
          {search.direction === 'out' ? (
            <Link data-row-link to="/cases/$id/overview" params={{ id: row.caseId }}>
              {row.title ?? t('common.erased')}
            </Link>
          ) : (
            (row.title ?? t('common.erased'))
          )}
          <br />
          <span className="secondary">{row.packageNo}</span>
        </>
      ),
    },
    {
      key: 'way',
      title: t('handOvers.way'),
      cell: row => (
        <>
          {word(row.from)} → {word(row.to)}
          <br />
          <span className="secondary">
            {word(bodyWords[row.body])} · {t('verify.claimsCount', { count: row.claims })}
          </span>
        </>
      ),
    },
    { key: 'sent', title: t('handOvers.sentOn'), nowrap: true, cell: row => shortDay(row.sentOn) },
    {
      key: 'answer',
      title: t('handOvers.answer'),
      nowrap: true,
      cell: row =>
        row.answer !== 'none' ? (
          `${t(`handOvers.${row.answer}`)} ${row.answeredOn ? shortDay(row.answeredOn) : ''}`
        ) : search.direction === 'out' ? (
          t('handOvers.none')
        ) : (
          <>
            <Button size="small" onClick={() => setAnswering({ row, command: 'acceptPackage' })}>
              {t('handOvers.accept')}
            </Button>{' '}
            <Button size="small" onClick={() => setAnswering({ row, command: 'refusePackage' })}>
              {t('handOvers.refuse')}
            </Button>
          </>
        ),
    },
  ];
  return (
    <>
      <PageHeader title={t('handOvers.title')} freshness={data?.freshness} />
      <nav className="tabs" aria-label={t('handOvers.tabs')}>
        {directions.map(direction => (
          <Link
            key={direction}
            to="/hand-overs"
            search={{ direction }}
            activeProps={{ 'aria-current': 'page' }}
            activeOptions={{ includeSearch: true }}
          >
            {t(`handOvers.${direction}`)}
          </Link>
        ))}
      </nav>
      {answering && (
        <AnswerForm
          key={`${answering.row.packageNo}/${answering.command}`}
          answering={answering}
          onClose={() => setAnswering(undefined)}
        />
      )}
      {error ? (
        <ProblemNotice error={error} doing="reading" onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingBlocks rows={6} />
      ) : data.rows.length === 0 ? (
        <p className="empty">{t(`handOvers.empty.${search.direction}`)}</p>
      ) : (
        <>
          <p role="status">{t('handOvers.waiting', { count: data.waiting })}</p>
          <DataTable
            caption={t(`handOvers.${search.direction}`)}
            columns={columns}
            rows={data.rows}
            rowKey={({ packageNo }) => packageNo}
          />
          <Pager
            page={page}
            size={PAGE_SIZE}
            total={data.total}
            onPage={next => void navigate({ to: '/hand-overs', search: { ...search, page: next } })}
          />
        </>
      )}
    </>
  );
};
