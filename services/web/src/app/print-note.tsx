import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { flushSync } from 'react-dom';
import { useMe } from '../api/session';
import { dayAndTime } from '../components/moments';

/** Below what is printed: who printed it, and when. A page on paper outlives the moment that it shows. */
export const PrintNote = () => {
  const { t } = useTranslation();
  const { name } = useMe();
  const [at, setAt] = useState(() => new Date().toISOString());
  useEffect(() => {
    const note = () => flushSync(() => setAt(new Date().toISOString()));
    window.addEventListener('beforeprint', note);
    return () => window.removeEventListener('beforeprint', note);
  }, []);
  return <p className="print-only print-note">{t('common.printedBy', { name, time: dayAndTime(at) })}</p>;
};
