import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Nothing for 300 ms, then grey blocks of the final shape: no jump, no flicker. */
export const LoadingBlocks = ({ rows = 6 }: { readonly rows?: number }) => {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className="blocks" role="status">
      <span className="visually-hidden">{t('common.loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="block" aria-hidden="true" />
      ))}
    </div>
  );
};
