import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Header } from './header';
import { IdleWarning } from './idle-warning';
import { ShortcutsHelp, useShortcuts } from './shortcuts';
import { SideNav } from './side-nav';

/** After navigation the focus goes to the page's h1, so that a reader hears where it is. */
const useFocusOnHeading = () => {
  const path = useRouterState({ select: state => state.resolvedLocation?.pathname });
  useEffect(() => {
    if (!path) return;
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [path]);
};

export const Shell = () => {
  const { t } = useTranslation();
  useFocusOnHeading();
  const help = useShortcuts();
  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        {t('skip')}
      </a>
      <Header onShortcuts={help.open} />
      <SideNav />
      <main id="content" className="content" tabIndex={-1}>
        <Outlet />
      </main>
      <ShortcutsHelp open={help.isOpen} onClose={help.close} />
      <IdleWarning />
    </div>
  );
};
