import type { SearchCasesAnswer } from '@one-window/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../api/problem';
import { ForbiddenPage } from './forbidden';
import { searchCases } from '../api/one-window';
import { DataTable, type Column } from '../components/data-table';
import { LoadingBlocks } from '../components/loading-blocks';
import { PageHeader } from '../components/page-header';
import { ProblemNotice } from '../components/problem-notice';
import { StageTag } from '../components/status-tag';
import { listed } from '../words/punctuation';

type Hit = SearchCasesAnswer['hits'][number];

/** What is searched for lives beside the address (history state), never in it. */
export const FindPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const wanted = useRouterState({ select: state => state.location.state.find }) ?? '';
  const [text, setText] = useState(wanted);
  const [shown, setShown] = useState(wanted);
  if (shown !== wanted) {
    setShown(wanted);
    setText(wanted);
  }
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['search', wanted],
    queryFn: () => searchCases({ text: wanted }),
    enabled: wanted !== '',
  });
  if (error instanceof Refused && error.status === 403) return <ForbiddenPage />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) void navigate({ to: '/cases', state: { find: text.trim() } });
  };
  const columns: readonly Column<Hit>[] = [
    {
      key: 'case',
      title: t('deadlines.case'),
      isHeader: true,
      cell: hit => (
        <>
          <Link data-row-link to="/cases/$id/overview" params={{ id: hit.caseId }}>
            {hit.title ?? t('common.erased')}
          </Link>
          <br />
          <span className="secondary">{hit.numbers.join(' · ') || t('work.noNumber')}</span>
        </>
      ),
    },
    {
      key: 'stage',
      title: t('work.stage'),
      cell: hit => (
        <span className="case-bodies">
          {hit.bodies.map(body => (
            <StageTag
              key={`${body.service}${body.number ?? ''}`}
              service={body.service}
              stage={body.stage}
              closed={body.closed}
            />
          ))}
        </span>
      ),
    },
    { key: 'registered', title: t('find.registered'), nowrap: true, cell: hit => hit.registeredOn ?? '—' },
    { key: 'by', title: t('find.foundBy'), cell: hit => listed(hit.foundBy.map(by => t(`find.by.${by}`))) },
  ];
  return (
    <>
      <PageHeader title={t('find.title')} freshness={data?.freshness} />
      <form className="find-form" role="search" aria-label={t('find.title')} onSubmit={submit}>
        <label htmlFor="find">{t('find.label')}</label>
        <Input
          id="find"
          value={text}
          maxLength={100}
          autoComplete="off"
          onChange={event => setText(event.target.value)}
        />
        <Button type="primary" htmlType="submit">
          {t('find.submit')}
        </Button>
      </form>
      {error ? (
        <ProblemNotice error={error} doing="reading" onRetry={() => void refetch()} />
      ) : wanted === '' ? (
        <p className="empty">{t('find.start')}</p>
      ) : !data ? (
        isFetching && <LoadingBlocks rows={6} />
      ) : data.hits.length === 0 ? (
        <p className="empty" role="status">
          {t('header.none', { text: wanted })}
        </p>
      ) : (
        <>
          <p role="status">{t('header.hits', { count: data.total ?? data.hits.length })}</p>
          <DataTable caption={t('find.title')} columns={columns} rows={data.hits} rowKey={({ caseId }) => caseId} />
        </>
      )}
    </>
  );
};
