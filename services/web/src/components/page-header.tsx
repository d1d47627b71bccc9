import type { Freshness } from '@one-window/contracts';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from './moments';

interface Props {
  readonly title: string;
  readonly freshness?: Freshness | undefined;
  readonly children?: ReactNode;
  /** The heading names people: the window's title then says only what kind of page it is. */
  readonly secret?: boolean;
}

/** One h1 a page, how fresh the page is, and the page's buttons. The window's title never holds a name. */
export const PageHeader = ({ title, freshness, children, secret = false }: Props) => {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${secret ? t('case.tabs') : title} · ${t('appName')}`;
  }, [title, secret, t]);
  return (
    <div className="page-header">
      <h1>{title}</h1>
      {freshness && (
        <span className="as-of" role="status">
          {freshness.behind ? t('freshness.behind') : t('freshness.asOf', { time: clockTime(freshness.asOf.time) })}
        </span>
      )}
      <div className="page-actions">{children}</div>
    </div>
  );
};
