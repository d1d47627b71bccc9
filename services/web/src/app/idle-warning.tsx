import { Button } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionKey, useSession } from '../api/session';
import { Dialog } from '../components/dialog';

const WARN_BEFORE_MS = 5 * 60_000;

/** Five minutes before the idle lock. Asking for the session again prolongs it. */
export const IdleWarning = () => {
  const { t } = useTranslation();
  const client = useQueryClient();
  const expiresAt = useSession()?.expiresAt;
  const [due, setDue] = useState(false);
  useEffect(() => {
    setDue(false);
    if (!expiresAt) return;
    const timer = setTimeout(() => setDue(true), Math.max(0, Date.parse(expiresAt) - Date.now() - WARN_BEFORE_MS));
    return () => clearTimeout(timer);
  }, [expiresAt]);
  const goOn = () => {
    setDue(false);
    void client.invalidateQueries({ queryKey: sessionKey });
  };
  return (
    <Dialog
      open={due}
      title={t('signIn.idle')}
      onClose={goOn}
      footer={
        <Button type="primary" onClick={goOn}>
          {t('signIn.goOn')}
        </Button>
      }
    >
      {t('signIn.idleText')}
    </Dialog>
  );
};
