import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { findUnit } from '@one-window/contracts';
import { useMe } from '../api/session';
import { FreshnessNote } from '../components/freshness-note';
import { roleWords } from '../words/roles';
import { useWord } from '../words/pair';
import { AccountPanel } from './account-panel';
import { changeLanguage, currentLanguage } from './language';
import { maySee } from './navigation';
import { SearchBox } from './search-box';

export const Header = ({ onShortcuts }: { readonly onShortcuts: () => void }) => {
  const { t } = useTranslation();
  const word = useWord();
  const me = useMe();
  const unit = findUnit(me.unit);
  const other = currentLanguage() === 'zh' ? 'en' : 'zh';
  return (
    <header className="header">
      <Link to="/" className="brand">
        {t('appName')}
      </Link>
      {maySee(me.role, 'find') ? <SearchBox /> : <span className="spread" />}
      {maySee(me.role, 'register') && (
        <Link to="/matters/new" className="header-link">
          {t('nav.register')}
        </Link>
      )}
      {maySee(me.role, 'find') && <FreshnessNote />}
      <button
        type="button"
        className="header-link"
        lang={other === 'en' ? 'en' : 'zh-CN'}
        onClick={() => void changeLanguage(other)}
      >
        {t('header.language')}
      </button>
      <AccountPanel
        name={me.name}
        detail={`${word(roleWords[me.role])} · ${unit ? word(unit.name) : me.unit}`}
        onShortcuts={onShortcuts}
      />
    </header>
  );
};
