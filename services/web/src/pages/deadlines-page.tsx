import type { DeadlineRow, Light, ListDeadlinesAnswer } from '@one-window/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';

import { useTranslation } from 'react-i18next';
import { useNameOf } from '../api/names';
import { Refused } from '../api/problem';
import { ForbiddenPage } from './forbidden';
import { deadlinesQuery } from '../api/one-window';
import { currentLanguage } from '../app/language';
import { Day } from '../components/day';
import { DataTable, Pager, type Column } from '../components/data-table';
import { Arithmetic, LayerTag } from '../components/deadline-line';
import { DeadlineLight } from '../components/light';
import { Select } from '../components/select';
import { LoadingBlocks } from '../components/loading-blocks';
import { shortDay } from '../components/moments';
import { MovedNote } from '../components/moved-note';
import { PageHeader } from '../components/page-header';
import { ProblemNotice } from '../components/problem-notice';
import { BodyName } from '../components/status-tag';
import { useWord } from '../words/pair';
import { cited, listed } from '../words/punctuation';

const PAGE_SIZE = 50;
const running: readonly Light[] = ['overdue', 'today', 'near', 'normal', 'suspended'];
const lights: readonly (Light | undefined)[] = [undefined, ...running];

const useColumns = (today: string, rows: readonly DeadlineRow[]): readonly Column<DeadlineRow>[] => {
  const { t } = useTranslation();
  const word = useWord();
  const nameOf = useNameOf(rows.flatMap(({ handlers }) => handlers));
  return [
    {
      key: 'light',
      title: t('deadlines.light'),
      nowrap: true,
      cell: row => <DeadlineLight row={row} />,
    },
    { key: 'due', title: t('deadlines.due'), nowrap: true, cell: row => <Day day={row.dueOn} today={today} /> },
    {
      key: 'rule',
      title: t('deadlines.rule'),
      cell: row => (
        <>
          <BodyName service={row.service} /> {row.ruleTitle[currentLanguage()]} <LayerTag layer={row.layer} />
          <span className="secondary">{cited(row.article)}</span>
        </>
      ),
    },
    {
      key: 'case',
      title: t('deadlines.case'),
      isHeader: true,
      cell: row => (
        <>
          <Link data-row-link to="/cases/$id/overview" params={{ id: row.caseId }}>
            {row.title ?? t('common.erased')}
          </Link>
          <br />
          <span className="secondary nowrap">{row.number ?? t('work.noNumber')}</span>
        </>
      ),
    },
    {
      key: 'by',
      title: t('deadlines.by'),
      cell: row => (
        <>
          {isOrphan(row) ? <b>{t('work.nobody')}</b> : listed(row.handlers.map(nameOf))}
          {(isOrphan(row) || row.handlers.length > 0) && <br />}
          <span className="secondary">{word(row.unit)}</span>
        </>
      ),
    },
    { key: 'sum', title: t('deadlines.sum'), cell: row => <Arithmetic row={row} /> },
  ];
};

/** Where nobody is in charge of a clock that runs, it comes first. */
const isOrphan = ({ handlers, status }: DeadlineRow) =>
  handlers.length === 0 && (status === 'running' || status === 'suspended');
const ordered = (rows: readonly DeadlineRow[]) =>
  [...rows].sort((a, b) => Number(isOrphan(b)) - Number(isOrphan(a)) || a.dueOn.localeCompare(b.dueOn));

const Rows = ({ data, urgent }: { readonly data: ListDeadlinesAnswer; readonly urgent: boolean }) => {
  const { t } = useTranslation();
  const columns = useColumns(data.today, data.rows);
  if (data.rows.length > 0)
    return (
      <DataTable caption={t('deadlines.title')} columns={columns} rows={ordered(data.rows)} rowKey={({ id }) => id} />
    );
  return (
    <div className="empty" role="status">
      <p>
        {t(urgent ? 'deadlines.none' : 'deadlines.noneHere')}
        {data.nextDueOn && t('deadlines.nearest', { date: shortDay(data.nextDueOn, data.today) })}
      </p>
      <p>
        <Link to="/deadlines" search={{}}>
          {t('common.clearFilter')}
        </Link>
      </p>
    </div>
  );
};

export const DeadlinesPage = () => {
  const { t } = useTranslation();
  const word = useWord();
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/deadlines' });
  const { data, error, refetch } = useQuery({ ...deadlinesQuery(search), placeholderData: keepPreviousData });
  if (error instanceof Refused && error.status === 403) return <ForbiddenPage />;
  const to = (change: { [Key in keyof typeof search]?: (typeof search)[Key] | undefined }) => {
    const { page: _page, ...rest } = { ...search, ...change };
    return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  };
  const total = data ? running.reduce((sum, light) => sum + (data.counts[light] ?? 0), 0) : 0;
  return (
    <>
      <PageHeader title={t('deadlines.title')} freshness={data?.freshness} />
      <nav className="tabs" aria-label={t('deadlines.tabs')}>
        {lights.map(light => (
          <Link
            key={light ?? 'all'}
            to="/deadlines"
            search={to({ light })}
            // 全部 is no part of every light: only the very same address is the chosen one.
            activeOptions={{ exact: true, includeSearch: true }}
            {...(search.light === light ? { 'aria-current': 'page' as const } : {})}
          >
            {light ? t(`light.${light}`) : t('common.all')}
            {data && <span className="count">{light ? (data.counts[light] ?? 0) : total}</span>}
          </Link>
        ))}
      </nav>
      {data && (
        <div className="filters">
          <Select
            label={t('deadlines.unit')}
            value={search.unit ?? ''}
            options={[
              { value: '', label: t('deadlines.allUnits') },
              ...data.units.map(unit => ({ value: unit.code, label: word(unit) })),
            ]}
            onChange={unit => void navigate({ to: '/deadlines', search: to({ unit: unit || undefined }) })}
          />
          <Select
            label={t('deadlines.rule')}
            value={search.rule ?? ''}
            options={[
              { value: '', label: t('deadlines.allRules') },
              ...data.rules.map(({ ruleId, title }) => ({ value: ruleId, label: word(title) })),
            ]}
            onChange={rule => void navigate({ to: '/deadlines', search: to({ rule: rule || undefined }) })}
          />
          <Select
            label={t('deadlines.status')}
            value={search.status ?? 'open'}
            options={(['open', 'past', 'all'] as const).map(status => ({
              value: status,
              label: status === 'all' ? t('common.all') : t(`deadlines.${status}`),
            }))}
            onChange={status => void navigate({ to: '/deadlines', search: to({ status: status as 'open' }) })}
          />
        </div>
      )}
      <MovedNote of={data?.rows.map(row => row.caseId) ?? []} onShow={() => void refetch()} />
      {error ? (
        <ProblemNotice error={error} doing="reading" onRetry={() => void refetch()} />
      ) : data ? (
        <>
          <Rows
            data={data}
            urgent={search.light === 'overdue' || search.light === 'near' || search.light === undefined}
          />
          {data.total > 0 && (
            <Pager
              page={search.page ?? 1}
              size={PAGE_SIZE}
              total={data.total}
              onPage={page => void navigate({ to: '/deadlines', search: { ...search, page } })}
            />
          )}
        </>
      ) : (
        <LoadingBlocks rows={8} />
      )}
    </>
  );
};
