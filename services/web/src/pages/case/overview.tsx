import type { CaseBody, CaseLink, DeadlineRow, GetCaseAnswer } from '@one-window/contracts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseQuery } from '../../api/one-window';
import { isProceedingService } from '../../api/proceedings';
import { DeadlineLine } from '../../components/deadline-line';
import { shortDay } from '../../components/moments';
import { bodyWords } from '../../words/bodies';
import { useWord } from '../../words/pair';
import { IdNumber } from './id-number';
import { BodyPanel } from './body-panel';

const isOpen = ({ status }: DeadlineRow) => status === 'running' || status === 'suspended';

const Deadlines = ({ rows }: { readonly rows: readonly DeadlineRow[] }) => {
  const { t } = useTranslation();
  const open = rows.filter(isOpen).sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  const past = rows.filter(row => !isOpen(row));
  return (
    <section className="panel">
      <h2>{t('case.deadlines')}</h2>
      {open.length === 0 && <p>{t('case.noDeadlines')}</p>}
      {open.map(row => (
        <DeadlineLine key={row.id} row={row} />
      ))}
      {past.length > 0 && (
        <details>
          <summary>{t('case.pastDeadlines', { count: past.length })}</summary>
          {past.map(row => (
            <DeadlineLine key={row.id} row={row} />
          ))}
        </details>
      )}
    </section>
  );
};

const People = ({ data }: { readonly data: GetCaseAnswer }) => {
  const { t } = useTranslation();
  return (
    <section className="panel">
      <h2>{t('case.parties')}</h2>
      <dl className="facts">
        <dt>{t('case.workers', { count: data.workerCount })}</dt>
        <dd>
          {data.parties
            .filter(({ role }) => role === 'worker' || role === 'representative')
            .map(({ personId, name, idLast4, confidential }) => (
              <div key={personId}>
                {confidential ? t('case.confidential') : (name ?? t('common.erased'))}
                {idLast4 && <IdNumber caseId={data.caseId} personId={personId} last4={idLast4} />}
              </div>
            ))}
        </dd>
        <dt>{t('case.employer')}</dt>
        <dd>
          {data.employer ? (data.employer.name ?? t('common.erased')) : t('common.notRecorded')}
          {data.employer?.uscc && <div className="secondary">{data.employer.uscc}</div>}
          {data.employer?.address && <div className="secondary">{data.employer.address}</div>}
        </dd>
        <dt>{t('case.receipt')}</dt>
        <dd>{data.receiptNumber ?? t('common.notRecorded')}</dd>
        <dt>{t('case.received')}</dt>
        <dd>{data.registeredOn ?? t('common.notRecorded')}</dd>
      </dl>
    </section>
  );
};

/** A hand-over is not done until the other side has said yes or no; what is only told has no answer (design §5). */
const isHandOver = ({ kind }: CaseLink): boolean => kind !== 'limitation' && kind !== 'feedback';

const Links = ({ data }: { readonly data: GetCaseAnswer }) => {
  const { t } = useTranslation();
  const word = useWord();
  if (data.links.length === 0) return null;
  return (
    <section className="panel">
      <h2>{t('case.links')}</h2>
      <ul className="plain-list">
        {data.links.map(link => (
          <li key={link.id}>
            {t(`links.${link.kind}`, {
              from: word(bodyWords[link.from.service]),
              to: word(bodyWords[link.to.service]),
              day: shortDay(link.sentOn),
            })}
            {isHandOver(link) &&
              t(`links.${link.status}`, { day: link.answeredOn === undefined ? '' : shortDay(link.answeredOn) })}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The proceeding whose next task is due first comes first, and holds the page's one primary button. */
const byUrgency = (bodies: readonly CaseBody[]): readonly CaseBody[] => {
  const due = (body: CaseBody) =>
    body.tasks.map(({ dueOn }) => dueOn ?? '9998').sort()[0] ?? (body.closed ? '9999-9' : '9999');
  return [...bodies].sort((a, b) => due(a).localeCompare(due(b)));
};

export const Overview = () => {
  const { id } = useParams({ from: '/shell/cases/$id' });
  const { data } = useQuery(caseQuery(id));
  const [primary, setPrimary] = useState<string>();
  if (!data) return null;
  return (
    <div className="overview">
      <div>
        {byUrgency(data.bodies).map(body =>
          isProceedingService(body.service) ? (
            <BodyPanel
              key={body.stream}
              whole={data}
              body={body}
              service={body.service}
              mayBePrimary={primary === undefined || primary === body.stream}
              onPrimary={() => setPrimary(body.stream)}
            />
          ) : null,
        )}
      </div>
      <div>
        <Deadlines rows={data.deadlines} />
        <People data={data} />
        <Links data={data} />
      </div>
    </div>
  );
};
