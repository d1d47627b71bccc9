/** Settings of this browser. Never case content: counters are shared. */
type Setting = 'language' | 'fontSize' | 'singleKeys' | 'enterMoves' | 'density';

const key = (setting: Setting) => `one-window.${setting}`;

export const recall = (setting: Setting): string | undefined => localStorage.getItem(key(setting)) ?? undefined;
export const remember = (setting: Setting, value: string): void => localStorage.setItem(key(setting), value);
