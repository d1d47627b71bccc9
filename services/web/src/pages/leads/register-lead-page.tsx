import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';
import { currentLanguage } from '../../app/language';
import { addressesQuery } from '../../commands/addresses';
import { CommandForm } from '../../commands/command-form';
import { newLead } from '../../commands/subject';
import { LoadingBlocks } from '../../components/loading-blocks';
import { PageHeader } from '../../components/page-header';
import { ProblemNotice } from '../../components/problem-notice';

/** 登记线索 (I1): a report, a routine check, a lead of another agency, a complaint that came straight to inspection. */
export const RegisterLeadPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { unit } = useMe();
  const language = currentLanguage();
  const subject = useMemo(() => newLead(unit, language), [unit, language]);
  const { error, isPending, refetch } = useQuery(addressesQuery);
  return (
    <>
      <PageHeader title={t('leads.register')} />
      <p className="notice notice-info">{t('leads.secret')}</p>
      {error ? (
        <ProblemNotice error={error} doing="reading" onRetry={() => void refetch()} />
      ) : isPending ? (
        <LoadingBlocks rows={6} />
      ) : (
        <CommandForm
          command="registerLead"
          subject={subject}
          onDone={({ caseId }) => void navigate({ to: '/cases/$id/overview', params: { id: caseId } })}
          onCancel={() => void navigate({ to: '/leads' })}
        />
      )}
    </>
  );
};
