import type { Row } from './fault-run';

const HEAD = [
  ...['fault', 'rounds', 'acknowledged', 'cut off', 'lost', 'doubled'],
  ...['out of order', 'views wrong', 'not as promised', 'seconds'],
];

/** In Markdown, so that it can stand in a document as it is. */
export const table = (rows: readonly Row[]): string => {
  const cells = rows.map(row => [
    row.fault,
    ...[row.rounds, row.acknowledged, row.cutOff, row.lost.length, row.doubled.length].map(String),
    ...[row.outOfOrder.length, row.viewsWrong.length, row.broken.length, row.seconds].map(String),
  ]);
  const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
  return [line(HEAD), line(HEAD.map(() => '---')), ...cells.map(line)].join('\n');
};
