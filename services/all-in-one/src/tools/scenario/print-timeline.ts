import { at } from './variables';

/** The timeline as a table for a terminal: one line an event, Chinese counted as two columns. */
export const printTimeline = (events: readonly unknown[], write: (line: string) => void): void => {
  for (const event of events) {
    const text = (path: string): string => String(at(event, path) ?? '');
    const basis = at(event, 'basis');
    write(
      [
        wide(text('happenedOn'), 10),
        wide(text('recordedAt').slice(0, 16), 16),
        wide(text('lane'), 11),
        wide(text('type'), 28),
        wide(`${text('actor.name')} (${text('actor.role')})`, 30),
        Array.isArray(basis) ? basis.join('；') : '',
      ].join('  '),
    );
  }
};

const wide = (text: string, columns: number): string => {
  const width = [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e80 ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(0, columns - width));
};
