import { Button, Checkbox, Radio } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signOut } from '../api/session';
import type { FontSize } from '../design/tokens';
import { changeSettings, useSettings } from './settings';

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
  const settings = useSettings();
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
        <fieldset>
          <legend>{t('header.fontSize')}</legend>
          <Radio.Group
            value={settings.fontSize}
            onChange={event => changeSettings({ fontSize: event.target.value as FontSize })}
            options={(['normal', 'large', 'largest'] as const).map(size => ({
              value: size,
              label: t(`header.${size}`),
            }))}
          />
        </fieldset>
        <Checkbox
          checked={settings.singleKeys}
          onChange={event => changeSettings({ singleKeys: event.target.checked })}
        >
          {t('header.singleKeys')}
        </Checkbox>
        <Checkbox
          checked={settings.enterMoves}
          onChange={event => changeSettings({ enterMoves: event.target.checked })}
        >
          {t('header.enterMoves')}
        </Checkbox>
        <div className="actions">
          <Button onClick={onShortcuts}>{t('header.shortcuts')}</Button>
          <Button onClick={() => void leave()}>{t('header.signOut')}</Button>
        </div>
      </div>
    </div>
  );
};
