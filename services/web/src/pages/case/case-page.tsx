import type { CaseBody, GetCaseAnswer } from '@one-window/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNameOf } from '../../api/names';
import { onMoved } from '../../api/live';
import { caseQuery } from '../../api/one-window';
import { Refused } from '../../api/problem';
import { ForbiddenPage } from '../forbidden';
import { LoadingBlocks } from '../../components/loading-blocks';
import { PageHeader } from '../../components/page-header';
import { ProblemNotice } from '../../components/problem-notice';
import { StageTag } from '../../components/status-tag';
import { factWord } from '../../words/facts';
import { useWord } from '../../words/pair';
import { listed } from '../../words/punctuation';
import { receiverWord } from '../../words/system';

const tabs = ['overview', 'timeline', 'claims', 'documents', 'history'] as const;

const BodyLine = ({ body }: { readonly body: CaseBody }) => {
  const { t } = useTranslation();
  const nameOf = useNameOf(body.handlers);
  return (
    <span className="body-line">
      <StageTag service={body.service} stage={body.stage} closed={body.closed} />
      <span>{body.number ?? t('work.noNumber')}</span>
      {body.handlers.length > 0 && <span className="secondary">{listed(body.handlers.map(nameOf))}</span>}
    </span>
  );
};

/** Another's change to the case that is open: it is fetched again; forms keep what was typed. */
const useFollow = (caseId: string) => {
  const client = useQueryClient();
  useEffect(
    () =>
      onMoved(({ caseIds }) => {
        if (caseIds.length > 0 && !caseIds.includes(caseId)) return;
        void client.invalidateQueries({ queryKey: ['case', caseId] });
      }),
    [client, caseId],
  );
};

export const CasePage = () => {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/shell/cases/$id' });
  useFollow(id);
  const { data, error, refetch } = useQuery(caseQuery(id));
  if (error instanceof Refused && error.status === 403) return <ForbiddenPage />;
  const unknown = error instanceof Refused && error.status === 404;
  const title = data ? (data.title ?? t('common.erased')) : t(unknown ? 'problem.notFound' : 'case.tabs');
  // One heading from the first moment on: the focus that went to it is not lost when the case arrives.
  return (
    <>
      <div className="case-head">
        <PageHeader
          title={title}
          freshness={data?.freshness}
          secret
          {...(data && { onPaper: data.bodies.flatMap(({ number }) => number ?? []).join(' · ') })}
        >
          {data && <Button onClick={() => window.print()}>{t('common.print')}</Button>}
        </PageHeader>
        <div className="case-bodies">
          {data?.bodies.map(body => (
            <BodyLine key={body.stream} body={body} />
          ))}
        </div>
      </div>
      {unknown ? <WaysOn /> : error && <ProblemNotice error={error} doing="reading" onRetry={() => void refetch()} />}
      {data ? <Contents id={id} data={data} /> : !error && <LoadingBlocks rows={8} />}
    </>
  );
};

/** From a case that is not there, or that this reader may not know of: both are told in the same words. */
const WaysOn = () => {
  const { t } = useTranslation();
  return (
    <>
      <p>
        <Link to="/cases">{t('problem.toFind')}</Link>
      </p>
      <p>
        <Link to="/">{t('problem.toStart')}</Link>
      </p>
    </>
  );
};

const Contents = ({ id, data }: { readonly id: string; readonly data: GetCaseAnswer }) => {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <>
      {data.played && <p className="secondary">{t('case.played')}</p>}
      {data.parked.map(({ id: parkedId, waiting }) => (
        <div key={parkedId} className="notice notice-warning" role="alert">
          <p>{t('parked', { count: Math.max(1, waiting), id: parkedId.split('~').at(-1)?.slice(0, 8) ?? '' })}</p>
        </div>
      ))}
      {data.missing.map(hole => (
        <div key={hole.eventId ?? `${hole.consumer}-${hole.droppedOn}`} className="notice notice-warning" role="note">
          <p>
            {t(hole.eventType === undefined ? 'missing.unknown' : 'missing.known', {
              consumer: word(receiverWord(hole.consumer)),
              source: word(receiverWord(hole.source ?? '')),
              what: word(factWord(hole.eventType ?? '')),
              ...{ day: hole.droppedOn, by: hole.by, why: hole.why },
            })}
          </p>
        </div>
      ))}
      <nav className="tabs" aria-label={t('case.tabs')}>
        {tabs.map(tab => (
          <Link key={tab} to={`/cases/$id/${tab}`} params={{ id }} activeProps={{ 'aria-current': 'page' }}>
            {t(`case.${tab}`)}
          </Link>
        ))}
      </nav>
      <Outlet />
    </>
  );
};
