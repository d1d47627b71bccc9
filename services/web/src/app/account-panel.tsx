import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signOut } from '../api/session';

const AccountSettings = lazy(() => import('./account-settings').then(module => ({ default: module.AccountSettings })));

interface Props {
  readonly name: string;
  readonly detail: string;
  readonly onShortcuts: () => void;
}

/** Leaves nothing of this account in the memory of a shared counter's browser. */
const leave = async () => {
  await signOut();
  location.assign('/signin');
};

export const AccountPanel = ({ name, detail, onShortcuts }: Props) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);

  return (
    <div
      className="account"
      ref={whole}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        type="button"
        ref={button}
        className="account-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className="account-name">{name}</span>
        <span className="account-detail">{detail}</span>
      </button>
      <div id={id} className="account-panel" role="group" aria-label={t('header.account')} hidden={!open}>
        {open && (
          <Suspense fallback={null}>
            <AccountSettings onShortcuts={onShortcuts} onSignOut={() => void leave()} />
          </Suspense>
        )}
      </div>
    </div>
  );
};
