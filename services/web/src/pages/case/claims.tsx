import type { CaseClaim, GetCaseAnswer } from '@one-window/contracts';
import { fen, formatYuan } from '@one-window/kernel';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { caseQuery } from '../../api/one-window';
import { isNotForReader, proceedingQuery } from '../../api/proceedings';
import { currentLanguage } from '../../app/language';
import { DataTable, type Column } from '../../components/data-table';
import { shortDay } from '../../components/moments';
import { ProblemNotice } from '../../components/problem-notice';
import { BodyName } from '../../components/status-tag';
import { cited } from '../../words/punctuation';
import { claimTitle } from '../../words/claim-title';

type Outcome = CaseClaim['outcomes'][number];
const bodies = ['arbitration', 'inspection', 'elsewhere', 'clerk-decides'] as const;
const bodyKey = (body: string | undefined) => bodies.find(known => known === body);

const OutcomeLine = ({ outcome }: { readonly outcome: Outcome }) => {
  const { t } = useTranslation();
  const { monthlyMinimumWageFen: wage, thresholdFen: limit, amountFen: amount } = outcome;
  return (
    <div>
      <BodyName service={outcome.service} /> {t(`outcomes.${outcome.kind}`)}
      {amount !== undefined && ` ${formatYuan(fen(amount))}${t('common.yuan')}`} · {shortDay(outcome.on)}
      {outcome.final !== undefined && <b> · {t(outcome.final ? 'claims.final' : 'claims.nonFinal')}</b>}
      {outcome.finalityBasis && <span className="secondary">{cited(outcome.finalityBasis)}</span>}
      {wage !== undefined && limit !== undefined && amount !== undefined && (
        <div className="secondary">
          {t('claims.test', {
            amount: formatYuan(fen(amount)),
            limit: formatYuan(fen(limit)),
            wage: formatYuan(fen(wage)),
          })}
        </div>
      )}
    </div>
  );
};

const useColumns = (): readonly Column<CaseClaim>[] => {
  const { t } = useTranslation();
  const language = currentLanguage();
  return [
    { key: 'item', title: t('claims.item'), isHeader: true, cell: claim => claimTitle(claim, language) },
    {
      key: 'claimed',
      title: t('claims.claimed'),
      align: 'end',
      nowrap: true,
      cell: ({ amountFen }) => (amountFen === undefined ? '—' : `${formatYuan(fen(amountFen))}${t('common.yuan')}`),
    },
    {
      key: 'where',
      title: t('claims.where'),
      cell: claim => {
        const suggested = bodyKey(claim.suggestedBody);
        const confirmed = bodyKey(claim.confirmedBody);
        return (
          <>
            {claim.bodies.map(body => (
              <BodyName key={body} service={body} />
            ))}
            {claim.overrideReason && suggested && confirmed && (
              <div className="secondary">
                {t('claims.overridden', {
                  suggested: t(`register.bodies.${suggested}`),
                  confirmed: t(`register.bodies.${confirmed}`),
                  reason: claim.overrideReason,
                })}
              </div>
            )}
          </>
        );
      },
    },
    {
      key: 'outcome',
      title: t('claims.outcome'),
      cell: ({ outcomes }) =>
        outcomes.length === 0
          ? t('claims.pending')
          : outcomes.map(outcome => <OutcomeLine key={`${outcome.eventId}${outcome.kind}`} outcome={outcome} />),
    },
  ];
};

/** What the award says of each item, with its reasons, for those who may open the proceeding. */
const AwardTexts = ({ whole }: { readonly whole: GetCaseAnswer }) => {
  const { t } = useTranslation();
  const language = currentLanguage();
  const answers = useQueries({
    queries: whole.bodies
      .filter(({ service }) => service === 'arbitration')
      .map(({ id }) => proceedingQuery('arbitration', id)),
  });
  const items = answers.flatMap(({ data }) =>
    data?.service === 'arbitration' ? data.answer.items.filter(({ award }) => award) : [],
  );
  const failed = answers.find(({ error }) => error && !isNotForReader(error));
  if (failed) return <ProblemNotice error={failed.error} doing="reading" onRetry={() => void failed.refetch()} />;
  if (items.length === 0) return null;
  return (
    <section className="panel">
      <h2>{t('claims.award')}</h2>
      {items.map(({ itemId, cause, award }) => (
        <div key={itemId}>
          <h3>{claimTitle({ cause }, language)}</h3>
          {award && (
            <dl className="facts">
              <dt>{t('claims.order')}</dt>
              <dd>{award.order ?? t('common.erased')}</dd>
              <dt>{t('claims.reason')}</dt>
              <dd>{award.reason ?? t('common.erased')}</dd>
            </dl>
          )}
        </div>
      ))}
    </section>
  );
};

export const Claims = () => {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/shell/cases/$id' });
  const { data } = useQuery(caseQuery(id));
  const columns = useColumns();
  if (!data) return null;
  if (data.claims.length === 0) return <p className="empty">{t('claims.empty')}</p>;
  return (
    <>
      <DataTable caption={t('case.claims')} columns={columns} rows={data.claims} rowKey={({ itemId }) => itemId} />
      <AwardTexts whole={data} />
    </>
  );
};
