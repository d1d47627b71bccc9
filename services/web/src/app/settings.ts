import { useSyncExternalStore } from 'react';
import { fontSizes, type FontSize } from '../design/tokens';
import { recall, remember } from './remembered';

export interface Settings {
  readonly fontSize: FontSize;
  /** Single-letter shortcuts (WCAG 2.1.4: they can be switched off). */
  readonly singleKeys: boolean;
  /** Enter goes to the next field, for card readers that type Enter after the number. */
  readonly enterMoves: boolean;
}

const isFontSize = (text: string | undefined): text is FontSize => text !== undefined && text in fontSizes;

const read = (): Settings => {
  const size = recall('fontSize');
  return {
    fontSize: isFontSize(size) ? size : 'normal',
    singleKeys: recall('singleKeys') !== 'off',
    enterMoves: recall('enterMoves') === 'on',
  };
};

let settings = read();
const listeners = new Set<() => void>();

export const changeSettings = (change: Partial<Settings>): void => {
  settings = { ...settings, ...change };
  remember('fontSize', settings.fontSize);
  remember('singleKeys', settings.singleKeys ? 'on' : 'off');
  remember('enterMoves', settings.enterMoves ? 'on' : 'off');
  listeners.forEach(listener => listener());
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const currentSettings = (): Settings => settings;
export const useSettings = (): Settings => useSyncExternalStore(subscribe, currentSettings);
