import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sessionKey, type Session } from '../api/session';
import { changeLanguage, currentLanguage } from '../app/language';
import { PageHeader } from '../components/page-header';
import { SignInForm } from '../components/sign-in-form';

export const SignInPage = () => {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { history } = useRouter();
  const { back } = useSearch({ from: '/signin' });
  const other = currentLanguage() === 'zh' ? 'en' : 'zh';
  const enter = (session: Session) => {
    client.clear();
    client.setQueryData(sessionKey, session);
    if (back) history.replace(back);
    else void navigate({ to: '/', replace: true });
  };
  return (
    <main className="sign-in-page">
      <div className="sign-in-card">
        <p className="brand-large" aria-hidden="true">
          {t('appName')}
        </p>
        <PageHeader title={t('signIn.title')} />
        <SignInForm onSignedIn={enter} />
        <button
          type="button"
          className="link"
          lang={other === 'en' ? 'en' : 'zh-CN'}
          onClick={() => void changeLanguage(other)}
        >
          {t('header.language')}
        </button>
      </div>
    </main>
  );
};
