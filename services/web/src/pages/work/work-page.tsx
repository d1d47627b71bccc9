import type { ListWorkAnswer, WorkRow } from '@one-window/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';
import { useNameOf } from '../../api/names';
import { workQuery } from '../../api/one-window';
import { DataTable, Pager, type Column } from '../../components/data-table';
import { TrafficLight } from '../../components/light';
import { LoadingBlocks } from '../../components/loading-blocks';
import { MovedNote } from '../../components/moved-note';
import { Day } from '../../components/day';
import { PageHeader } from '../../components/page-header';
import { ProblemNotice } from '../../components/problem-notice';
import { StageTag } from '../../components/status-tag';
import { commandWord } from '../../words/commands';
import { useWord } from '../../words/pair';
import { cited, listed } from '../../words/punctuation';
import { EmptyWork } from './empty-work';

const PAGE_SIZE = 50;
const queues = ['mine', 'unit', 'approve'] as const;

const useColumns = (today: string, rows: readonly WorkRow[]): readonly Column<WorkRow>[] => {
  const { t } = useTranslation();
  const word = useWord();
  const me = useMe();
  const nameOf = useNameOf(rows.flatMap(({ handlers }) => handlers));
  const handledBy = (row: WorkRow) => {
    if (row.handlers.length === 0) return t('work.nobody');
    return listed(
      row.handlers.map(({ accountId, name }) =>
        accountId === me.accountId ? t('work.me') : nameOf({ accountId, name }),
      ),
    );
  };
  return [
    {
      key: 'due',
      title: t('work.due'),
      nowrap: true,
      cell: row =>
        row.light && row.dueOn ? (
          <>
            <TrafficLight light={row.light} daysLeft={row.daysLeft} provisional={row.provisional} />
            <br />
            <span className="secondary">
              <Day day={row.dueOn} today={today} />
            </span>
          </>
        ) : (
          <span className="secondary">{t('work.noDue')}</span>
        ),
    },
    {
      key: 'case',
      title: t('work.parties'),
      isHeader: true,
      cell: row => (
        <>
          <Link data-row-link to="/cases/$id/overview" params={{ id: row.caseId }}>
            {row.title ?? t('common.erased')}
          </Link>
          <br />
          <span className="secondary">{row.number ?? t('work.noNumber')}</span>
        </>
      ),
    },
    {
      key: 'todo',
      title: t('work.todo'),
      cell: row => (
        <>
          {word(commandWord(row.command))}
          {row.article && <span className="secondary">{cited(row.article)}</span>}
        </>
      ),
    },
    { key: 'stage', title: t('work.stage'), cell: row => <StageTag service={row.service} stage={row.stage} /> },
    {
      key: 'by',
      title: t('work.by'),
      cell: row => (
        <>
          {handledBy(row)}
          <br />
          <span className="secondary">{word(row.unit)}</span>
        </>
      ),
    },
  ];
};

const WorkTable = ({
  answer,
  page,
  onPage,
}: {
  answer: ListWorkAnswer;
  page: number;
  onPage: (page: number) => void;
}) => {
  const { t } = useTranslation();
  const columns = useColumns(answer.today, answer.rows);
  if (answer.rows.length === 0) return <EmptyWork answer={answer} />;
  return (
    <>
      <DataTable caption={t(`work.${answer.queue}`)} columns={columns} rows={answer.rows} rowKey={row => row.id} />
      <Pager page={page} size={PAGE_SIZE} total={answer.total} onPage={onPage} />
    </>
  );
};

export const WorkPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/work' });
  const { queue } = search;
  const page = search.page ?? 1;
  const { data, error, refetch } = useQuery({ ...workQuery(search), placeholderData: keepPreviousData });
  const onPage = (next: number) => void navigate({ to: '/work', search: { ...search, page: next } });
  return (
    <>
      <PageHeader title={t(queue === 'approve' ? 'work.approve' : 'work.title')} freshness={data?.freshness} />
      <nav className="tabs" aria-label={t('work.tabs')}>
        {queues.map(name => (
          <Link
            key={name}
            to="/work"
            search={{ queue: name }}
            activeProps={{ 'aria-current': 'page' }}
            activeOptions={{ includeSearch: true }}
          >
            {t(`work.${name}`)}
            {data && <span className="count">{data.counts[name] ?? 0}</span>}
          </Link>
        ))}
      </nav>
      <MovedNote of={data?.rows.map(row => row.caseId) ?? []} onShow={() => void refetch()} />
      {error ? (
        <ProblemNotice error={error} doing="reading" onRetry={() => void refetch()} />
      ) : data ? (
        <WorkTable answer={data} page={page} onPage={onPage} />
      ) : (
        <LoadingBlocks rows={8} />
      )}
    </>
  );
};
