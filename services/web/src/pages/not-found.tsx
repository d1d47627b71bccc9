import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../components/page-header';

export const NotFoundPage = () => {
  const { t } = useTranslation();
  return (
    <div className="plain-page">
      <PageHeader title={t('problem.page404')} />
      <p>{t('problem.page404Text')}</p>
      <p className="no-print">
        <Link to="/">{t('problem.toStart')}</Link>
      </p>
    </div>
  );
};
