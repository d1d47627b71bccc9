import type { Freshness } from '@one-window/contracts';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from './moments';
import { PaperHead } from './paper-head';

interface Props {
  readonly title: string;
  readonly freshness?: Freshness | undefined;
  readonly children?: ReactNode;
  /** The heading names people: the window's title then says only what kind of page it is. */
  readonly secret?: boolean;
  /** What every printed sheet says on top: the title, where nothing else is given. */
  readonly onPaper?: string;
}

/** One h1 a page, how fresh the page is, and the page's buttons. The window's title never holds a name. */
export const PageHeader = ({ title, freshness, children, secret = false, onPaper }: Props) => {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${secret ? t('case.tabs') : title} · ${t('appName')}`;
  }, [title, secret, t]);
  return (
    <div className="page-header">
      <PaperHead text={onPaper ?? `${t('appName')} · ${secret ? t('case.tabs') : title}`} />
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
