import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFocusOnHeading } from './focus-on-heading';
import { Header } from './header';
import { IdleWarning } from './idle-warning';
import { PrintNote } from './print-note';
import { ShortcutsHelp, useShortcuts } from './shortcuts';
import { SideNav } from './side-nav';

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
        <PrintNote />
      </main>
      <ShortcutsHelp open={help.isOpen} onClose={help.close} />
      <IdleWarning />
    </div>
  );
};
