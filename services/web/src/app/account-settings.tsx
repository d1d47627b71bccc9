import { Button, Checkbox, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FontSize } from '../design/tokens';
import { changeSettings, useSettings } from './settings';

interface Props {
  readonly onShortcuts: () => void;
  readonly onSignOut: () => void;
}

/** Settings of this browser, and the way out. */
export const AccountSettings = ({ onShortcuts, onSignOut }: Props) => {
  const { t } = useTranslation();
  const settings = useSettings();
  return (
    <>
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
      <Checkbox checked={settings.singleKeys} onChange={event => changeSettings({ singleKeys: event.target.checked })}>
        {t('header.singleKeys')}
      </Checkbox>
      <Checkbox checked={settings.enterMoves} onChange={event => changeSettings({ enterMoves: event.target.checked })}>
        {t('header.enterMoves')}
      </Checkbox>
      <div className="actions">
        <Button onClick={onShortcuts}>{t('header.shortcuts')}</Button>
        <Button onClick={onSignOut}>{t('header.signOut')}</Button>
      </div>
    </>
  );
};
