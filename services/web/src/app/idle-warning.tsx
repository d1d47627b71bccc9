import { Button } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hearOtherTabs, noticeTouches, sessionEnds } from '../api/activity';
import { sessionKey, useSession } from '../api/session';
import { Dialog } from '../components/dialog';

const WARN_BEFORE_MS = 5 * 60_000;

/**
 * Five minutes before the idle lock, counted from the last thing that was asked. Asking for the session again prolongs
 * it; its latest end cannot be moved, and is told once.
 */
export const IdleWarning = () => {
  const { t } = useTranslation();
  const client = useQueryClient();
  const session = useSession();
  const [due, setDue] = useState(false);
  const goneOn = useRef<string>(undefined);
  useEffect(hearOtherTabs, []);
  useEffect(noticeTouches, []);
  useEffect(() => {
    setDue(false);
    if (!session) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const left = sessionEnds(session) - Date.now() - WARN_BEFORE_MS;
      if (left > 0) timer = setTimeout(look, left);
      else if (goneOn.current !== session.endsAt) setDue(true);
    };
    look();
    return () => clearTimeout(timer);
  }, [session]);
  const goOn = () => {
    setDue(false);
    if (session && Date.parse(session.endsAt) - Date.now() <= WARN_BEFORE_MS) goneOn.current = session.endsAt;
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
