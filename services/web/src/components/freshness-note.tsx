import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { live, startLive } from '../api/live';
import { clockTime } from './moments';

/** In the header: silent while connected; says since when it is not. */
export const FreshnessNote = () => {
  const { t } = useTranslation();
  const state = useSyncExternalStore(live.subscribe, live.state);
  useEffect(startLive, []);
  return (
    <span className="freshness-note" role="status">
      {state === 'lost' && `○ ${t('freshness.lost', { time: clockTime(live.lastHeard().toISOString()) })}`}
    </span>
  );
};
