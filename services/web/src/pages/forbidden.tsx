import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../components/page-header';

/** Names no case, no person: a forbidden role learns nothing. */
export const ForbiddenPage = () => {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('problem.page403')} />
      <p>{t('problem.page403Text')}</p>
      <p>
        <Link to="/">{t('problem.toStart')}</Link>
      </p>
    </>
  );
};
