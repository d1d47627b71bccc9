import type { ListWorkAnswer, WorkRow } from '@one-window/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';
import { useNameOf } from '../../api/names';
import { Refused } from '../../api/problem';
import { ForbiddenPage } from '../forbidden';
import { workQuery } from '../../api/one-window';
import { DataTable, Pager, type Column } from '../../components/data-table';
import { TrafficLight } from '../../components/light';
import { LoadingBlocks } from '../../components/loading-blocks';
import { MovedNote } from '../../components/moved-note';
import { Day } from '../../components/day';
import { PageHeader } from '../../components/page-header';
import { ProblemNotice } from '../../components/problem-notice';
import { StageTag } from '../../components/status-tag';
import { useCommand } from '../../commands/use-command';
import { commandWord } from '../../words/commands';
import { useWord } from '../../words/pair';
import { cited, listed } from '../../words/punctuation';
import { EmptyWork } from './empty-work';
import { mayPass, PassOn } from './pass-on';
import { mayTake, Take } from './take';

const PAGE_SIZE = 50;
const queues = ['mine', 'unit', 'approve', 'supervised'] as const;

const headings = {
  mine: 'work.title',
  unit: 'work.title',
  approve: 'work.approve',
  supervised: 'work.supervised',
} as const;

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

const onePerCase = (rows: readonly WorkRow[]): readonly WorkRow[] => [
  ...new Map(rows.map(row => [row.stream, row])).values(),
];

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
  const me = useMe();
  const take = useCommand();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [passing, setPassing] = useState<readonly WorkRow[]>([]);
  const columns = useColumns(answer.today, answer.rows);
  // A case stands once for each of its steps; it is passed on once.
  const passable = onePerCase(answer.queue === 'unit' ? answer.rows.filter(row => mayPass(row, me)) : []);
  const takeable = new Set(answer.queue === 'unit' ? answer.rows.filter(row => mayTake(row, me)) : []);
  const picked = passable.filter(({ stream }) => chosen.has(stream));
  const choose = ({ stream }: WorkRow, on: boolean) =>
    setChosen(before => new Set([...[...before].filter(one => one !== stream), ...(on ? [stream] : [])]));
  const choosing: Column<WorkRow> = {
    key: 'choose',
    title: <span className="visually-hidden">{t('work.select')}</span>,
    cell: row =>
      mayPass(row, me) && (
        <Checkbox
          checked={chosen.has(row.stream)}
          aria-label={t('work.selectCase', { name: row.title ?? row.number ?? '' })}
          onChange={event => choose(row, event.target.checked)}
        />
      ),
  };
  const acting: Column<WorkRow> = {
    key: 'act',
    title: t('work.actions'),
    nowrap: true,
    cell: row => (
      <>
        {takeable.has(row) && <Take row={row} command={take} />}{' '}
        {mayPass(row, me) && (
          <Button size="small" onClick={() => setPassing([row])}>
            {t('work.pass')}
          </Button>
        )}
      </>
    ),
  };
  if (answer.rows.length === 0) return <EmptyWork answer={answer} />;
  return (
    <>
      {take.error !== undefined && <ProblemNotice error={take.error} doing="saving" />}
      {passable.length > 0 && (
        <div className="actions">
          <Button disabled={picked.length === 0} onClick={() => setPassing(picked)}>
            {t('work.passSelected', { count: picked.length })}
          </Button>
        </div>
      )}
      {passing.length > 0 && (
        <PassOn
          rows={passing}
          onClose={() => {
            setPassing([]);
            setChosen(new Set());
          }}
        />
      )}
      <DataTable
        caption={t(`work.${answer.queue}`)}
        columns={[
          ...(passable.length > 0 ? [choosing] : []),
          ...columns,
          ...(passable.length > 0 || takeable.size > 0 ? [acting] : []),
        ]}
        rows={answer.rows}
        rowKey={row => row.id}
      />
      <Pager page={page} size={PAGE_SIZE} total={answer.total} onPage={onPage} />
    </>
  );
};

export const WorkPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/work' });
  const { queue } = search;
  const { role } = useMe();
  const page = search.page ?? 1;
  const { data, error, refetch } = useQuery({ ...workQuery(search), placeholderData: keepPreviousData });
  if (error instanceof Refused && error.status === 403) return <ForbiddenPage />;
  // Orders of supervision are few: the tab stands where there are some, and for those who give them.
  const supervises = role === 'supervisor' || queue === 'supervised' || (data?.counts.supervised ?? 0) > 0;
  const onPage = (next: number) => void navigate({ to: '/work', search: { ...search, page: next } });
  return (
    <>
      <PageHeader title={t(headings[queue])} freshness={data?.freshness} />
      <nav className="tabs" aria-label={t('work.tabs')}>
        {queues
          .filter(name => name !== 'supervised' || supervises)
          .map(name => (
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
