import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { NotReached, Refused } from '../api/problem';
import { isMissingPart } from '../app/new-build';
import { PageHeader } from '../components/page-header';
import { ProblemNotice } from '../components/problem-notice';

/** A page that threw. The words for a known problem, otherwise that what was saved is safe. */
export const BrokenPage = ({ error }: { readonly error: unknown }) => {
  const { t } = useTranslation();
  return (
    <div className="plain-page">
      <PageHeader title={t('problem.broken')} />
      {error instanceof Refused || error instanceof NotReached ? (
        <ProblemNotice error={error} doing="reading" />
      ) : (
        <p>{t(isMissingPart(error) ? 'problem.newBuild' : 'problem.brokenText')}</p>
      )}
      <Button type="primary" onClick={() => location.reload()}>
        {t('problem.reload')}
      </Button>
    </div>
  );
};
