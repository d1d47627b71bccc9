import type { GetTimelineAnswer, Mark, ServiceName, TimelineEvent } from '@one-window/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timelineQuery } from '../../api/one-window';
import { Select } from '../../components/select';
import { LoadingBlocks } from '../../components/loading-blocks';
import { ProblemNotice } from '../../components/problem-notice';
import { bodyWords } from '../../words/bodies';
import { useWord } from '../../words/pair';
import { aside } from '../../words/punctuation';
import { roleWords } from '../../words/roles';
import { EventTable } from './event-table';
import type { Zoom } from './timeline/layout';
import { Picture } from './timeline/picture';

const zooms: readonly Zoom[] = ['whole', 'quarter', 'month', 'week'];
const marks: readonly Mark[] = ['act', 'decision', 'service', 'hearing', 'hand-over', 'refused', 'read'];
const lanes: readonly ServiceName[] = ['intake', 'arbitration', 'inspection'];

const useWidth = () => {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(1_100);
  useEffect(() => {
    if (!box.current) return;
    const watcher = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    watcher.observe(box.current);
    return () => watcher.disconnect();
  }, []);
  return { box, width };
};

const Filters = ({ data }: { readonly data: GetTimelineAnswer }) => {
  const { t } = useTranslation();
  const word = useWord();
  const navigate = useNavigate();
  const { id } = useParams({ from: '/shell/cases/$id' });
  const search = useSearch({ from: '/shell/cases/$id/timeline' });
  const to = (name: 'lane' | 'mark' | 'who', value: string) => {
    const { [name]: _before, ...rest } = search;
    void navigate({
      to: '/cases/$id/timeline',
      params: { id },
      search: value ? { ...rest, [name]: value } : rest,
      replace: true,
    });
  };
  const all = { value: '', label: t('common.all') };
  return (
    <>
      <Select
        label={t('timeline.lane')}
        value={search.lane ?? ''}
        options={[
          { ...all, label: t('timeline.every', { what: t('timeline.lane') }) },
          ...lanes.map(lane => ({ value: lane, label: word(bodyWords[lane]) })),
        ]}
        onChange={value => to('lane', value)}
      />
      <Select
        label={t('timeline.kind')}
        value={search.mark ?? ''}
        options={[
          { ...all, label: t('timeline.every', { what: t('timeline.kind') }) },
          ...marks.map(mark => ({ value: mark, label: t(`marks.${mark}`) })),
        ]}
        onChange={value => to('mark', value)}
      />
      <Select
        label={t('timeline.who')}
        value={search.who ?? ''}
        options={[
          { ...all, label: t('timeline.every', { what: t('timeline.who') }) },
          ...data.people.map(({ accountId, name, role }) => ({
            value: accountId,
            label: `${name}${aside(word(roleWords[role]))}`,
          })),
        ]}
        onChange={value => to('who', value)}
      />
    </>
  );
};

const Shown = ({ data }: { readonly data: GetTimelineAnswer }) => {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/shell/cases/$id' });
  const search = useSearch({ from: '/shell/cases/$id/timeline' });
  const { box, width } = useWidth();
  const [zoom, setZoom] = useState<Zoom>('whole');
  const [chosen, setChosen] = useState<readonly TimelineEvent[]>([]);
  const events = useMemo(
    () =>
      data.events.filter(
        event =>
          (!search.lane || event.lane === search.lane) &&
          (!search.mark || event.mark === search.mark) &&
          (!search.who || event.actor.accountId === search.who),
      ),
    [data, search.lane, search.mark, search.who],
  );
  const step = (by: 1 | -1) =>
    setZoom(before => zooms[Math.min(zooms.length - 1, Math.max(0, zooms.indexOf(before) + by))] ?? before);
  const { view: _view, ...filters } = search;
  const table = search.view === 'table';
  return (
    <>
      <div className="filters">
        <Link to="/cases/$id/timeline" params={{ id }} search={table ? filters : { ...filters, view: 'table' }}>
          {t(table ? 'timeline.asPicture' : 'timeline.asTable')}
        </Link>
        <Filters data={data} />
        {!table && (
          <div className="segments" role="group" aria-label={t('timeline.zoom')}>
            {zooms.map(level => (
              <Button
                key={level}
                aria-pressed={zoom === level}
                className={zoom === level ? 'pressed' : ''}
                onClick={() => setZoom(level)}
              >
                {t(`timeline.${level}`)}
              </Button>
            ))}
          </div>
        )}
      </div>
      <div ref={box}>
        {events.length === 0 ? (
          <p className="empty">
            {t('timeline.empty')}
            <Link to="/cases/$id/timeline" params={{ id }} search={table ? { view: 'table' } : {}}>
              {t('common.clearFilter')}
            </Link>
          </p>
        ) : table ? (
          <EventTable caption={t('case.timeline')} events={events} />
        ) : (
          <>
            <div className="timeline-box no-print">
              <Picture
                answer={data}
                events={events}
                zoom={zoom}
                onZoom={step}
                width={width}
                chosen={chosen}
                onChoose={setChosen}
              />
            </div>
            <p className="secondary no-print">{t('timeline.hint')}</p>
            <div className="print-only">
              <EventTable caption={t('case.timeline')} events={events} />
            </div>
            <div role="status" className="no-print">
              {chosen.length > 0 && (
                <section className="panel">
                  <h2>{t('timeline.details')}</h2>
                  <EventTable caption={t('timeline.details')} events={chosen} />
                </section>
              )}
            </div>
          </>
        )}
      </div>
    </>
  );
};

/** The table is equal, linked first, and is what prints. */
export const TimelineTab = () => {
  const { id } = useParams({ from: '/shell/cases/$id' });
  const { data, error, refetch } = useQuery(timelineQuery(id));
  if (error) return <ProblemNotice error={error} doing="reading" onRetry={() => void refetch()} />;
  if (!data) return <LoadingBlocks rows={8} />;
  return <Shown data={data} />;
};
