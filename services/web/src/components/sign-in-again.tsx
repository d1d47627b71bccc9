import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionKey, type Session } from '../api/session';
import { sessionGate, signedInAgain } from '../api/session-gate';
import { Dialog } from './dialog';
import { SignInForm } from './sign-in-form';

/**
 * Over the hidden page: what was typed stays, and the request that met the expired session is sent again.
 * Another account never gets the first one's page: it starts afresh.
 */
export const SignInAgain = () => {
  const { t } = useTranslation();
  const client = useQueryClient();
  const closed = useSyncExternalStore(sessionGate.subscribe, sessionGate.isClosed);
  useEffect(() => {
    document.body.classList.toggle('page-hidden', closed);
  }, [closed]);
  const enter = (session: Session) => {
    const before = client.getQueryData<Session | null>(sessionKey);
    if (before && before.account.accountId !== session.account.accountId) {
      location.assign('/');
      return;
    }
    client.setQueryData(sessionKey, session);
    signedInAgain();
  };
  return (
    <Dialog open={closed} title={t('signIn.again')}>
      <p>{t('signIn.againText')}</p>
      <SignInForm onSignedIn={enter} />
    </Dialog>
  );
};
