import { pair, type Pair } from './pair';

/** What a command is called on buttons and in work lists (ui.md §2). Keyed by operationId. */
export const commandWords: Readonly<Record<string, Pair>> = {};

const unnamed = pair('办理', 'Handle');
/** Never an operationId on the screen: an unknown command is simply 【办理】. */
export const commandWord = (command: string): Pair => commandWords[command] ?? unnamed;
