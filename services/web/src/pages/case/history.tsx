import type { Mark } from '@one-window/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { timelineQuery } from '../../api/one-window';
import { LoadingBlocks } from '../../components/loading-blocks';
import { ProblemNotice } from '../../components/problem-notice';
import { EventTable } from './event-table';

const filters = [undefined, 'deadline', 'refused', 'read'] as const;
type Filter = (typeof filters)[number];

/** Deadlines and reads are many, and have lists of their own. */
const belongs = (mark: Mark, filter: Filter): boolean =>
  filter ? mark === filter : mark !== 'read' && mark !== 'deadline';

/** Every record, newest first: both times, who, which role, which unit, on what basis, what changed. */
export const History = () => {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/shell/cases/$id' });
  const { only } = useSearch({ from: '/shell/cases/$id/history' });
  const { data, error, refetch } = useQuery(timelineQuery(id));
  if (error) return <ProblemNotice error={error} doing="reading" onRetry={() => void refetch()} />;
  if (!data) return <LoadingBlocks rows={10} />;
  const events = [...data.events].sort((a, b) => b.recordedAt.localeCompare(a.recordedAt) || b.revision - a.revision);
  const shown = events.filter(({ mark }) => belongs(mark, only));
  return (
    <>
      <nav className="tabs small-tabs" aria-label={t('history.tabs')}>
        {filters.map(filter => (
          <Link
            key={filter ?? 'all'}
            to="/cases/$id/history"
            params={{ id }}
            search={filter ? { only: filter } : {}}
            activeOptions={{ exact: true, includeSearch: true }}
            activeProps={{ 'aria-current': 'page' }}
          >
            {t(`history.${filter ?? 'all'}`)}
            <span className="count">{events.filter(({ mark }) => belongs(mark, filter)).length}</span>
          </Link>
        ))}
      </nav>
      {shown.length === 0 ? (
        <p className="empty">{t('history.empty')}</p>
      ) : (
        <EventTable caption={t('case.history')} events={shown} />
      )}
    </>
  );
};
