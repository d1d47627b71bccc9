import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const PATIENCE_MS = 300;
/** One page's parts may wait one after the other: its code, the case, the timeline of the case. */
const SAME_WAIT_MS = 100;
let lastShownAt = Number.NEGATIVE_INFINITY;
/** Blocks on the screen now: the next ones are made before these are taken away. */
let standing = 0;

const useStanding = (shown: boolean): void =>
  useEffect(() => {
    if (!shown) return;
    standing += 1;
    return () => {
      standing -= 1;
      lastShownAt = performance.now();
    };
  }, [shown]);

/**
 * Nothing for 300 ms, then grey blocks of the final shape: no jump, no flicker. Where other blocks stood here a moment
 * ago the wait goes on, so the new ones are there at once: the page is not blank in between.
 */
export const LoadingBlocks = ({ rows = 6 }: { readonly rows?: number }) => {
  const [shown, setShown] = useState(() => standing > 0 || performance.now() - lastShownAt < SAME_WAIT_MS);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  useStanding(shown);
  if (!shown) return null;
  return <Blocks rows={rows} />;
};

/** Where the router has waited already. */
export const WaitedBlocks = () => {
  useStanding(true);
  return <Blocks rows={8} />;
};

const Blocks = ({ rows }: { readonly rows: number }) => {
  const { t } = useTranslation();
  return (
    <div className="blocks" role="status">
      <span className="visually-hidden">{t('common.loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="block" aria-hidden="true" />
      ))}
    </div>
  );
};
