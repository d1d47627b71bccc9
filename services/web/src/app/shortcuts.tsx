import { Button } from 'antd';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session';
import { Dialog } from '../components/dialog';
import { isComposing, watchComposition } from './composition';
import { wishOf, type Wish } from './keystrokes';
import { addressOf, maySee, type Destination } from './navigation';
import { currentSettings, useSettings } from './settings';

const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select'));

const rowLinks = () => [...document.querySelectorAll<HTMLElement>('main [data-row-link]')];

const moveRow = (step: 1 | -1) => {
  const rows = rowLinks();
  const at = rows.findIndex(row => row === document.activeElement);
  rows[at < 0 ? (step === 1 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
};

const press = (selector: string) => document.querySelector<HTMLElement>(`${selector}:not([disabled])`)?.click();
/** A dialog in front takes the keys for its own buttons. */
const front = () => (document.querySelector('dialog[open]') ? 'dialog[open] ' : 'main ');

export const useShortcuts = () => {
  const [isOpen, setOpen] = useState(false);
  const navigate = useNavigate();
  const { role } = useMe();
  const pressedG = useRef<number | undefined>(undefined);

  const fulfil = useCallback(
    (wish: Wish) => {
      const go = (destination: Destination) => maySee(role, destination) && void navigate(addressOf[destination]);
      if (wish === 'search') document.getElementById('search')?.focus();
      else if (wish === 'help') setOpen(true);
      else if (wish === 'next-row') moveRow(1);
      else if (wish === 'previous-row') moveRow(-1);
      else if (wish === 'save') press(`${front()}[data-save]`);
      else if (wish === 'primary') press(`${front()}.ant-btn-primary`);
      else if (wish === 'await-second') pressedG.current = performance.now();
      else go(wish);
    },
    [navigate, role],
  );

  useEffect(() => {
    const stop = watchComposition();
    const onKey = (event: KeyboardEvent) => {
      const wish = wishOf({
        key: event.key,
        ctrl: event.ctrlKey || event.metaKey,
        alt: event.altKey,
        inField: inField(event.target),
        composing: isComposing(event),
        sinceG: pressedG.current === undefined ? undefined : performance.now() - pressedG.current,
        singleKeys: currentSettings().singleKeys,
      });
      if (wish !== 'await-second') pressedG.current = undefined;
      if (!wish) return;
      event.preventDefault();
      fulfil(wish);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      stop();
      document.removeEventListener('keydown', onKey);
    };
  }, [fulfil]);

  return { isOpen, open: () => setOpen(true), close: () => setOpen(false) };
};

export const ShortcutsHelp = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const { singleKeys } = useSettings();
  const keys: readonly (readonly [string, string])[] = [
    ['/', t('keys.search')],
    ['g w', t('keys.work')],
    ['g d', t('keys.deadlines')],
    ['j k', t('keys.rows')],
    ['Enter', t('keys.open')],
    ['n', t('keys.register')],
    ['Ctrl+S', t('keys.save')],
    ['Ctrl+Enter', t('keys.primary')],
    ['Ctrl+P', t('keys.print')],
    ['Esc', t('keys.close')],
    ['?', t('keys.help')],
  ];
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('keys.title')}
      footer={<Button onClick={onClose}>{t('common.close')}</Button>}
    >
      {!singleKeys && <p>{t('keys.off')}</p>}
      <dl className="keys">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
};
