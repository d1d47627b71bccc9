import type { TimelineDoc } from '../projections/timeline';
import { inOrder } from './timeline-events';

const doc = (
  id: string,
  source: TimelineDoc['source'],
  revision: number,
  recordedAt: string,
  causationId = 'a command',
): TimelineDoc => ({
  id,
  caseId: 'c',
  source,
  stream: `${source}-1`,
  revision,
  type: 'Something',
  recordedAt,
  happenedOn: recordedAt.slice(0, 10),
  actor: { accountId: 'a', name: '周晓梅', role: 'window-clerk', unit: 'win-xincheng' },
  basis: [],
  correlationId: 'c',
  causationId,
  played: false,
  fact: {},
});
const SAME = '2019-04-08T01:30:00.000Z';

describe('the order of a timeline', () => {
  it('puts no effect before its cause, though both were recorded in one moment and their services sort otherwise', () => {
    const events = [
      doc('lead', 'inspection', 0, SAME, 'dispatch'),
      doc('received', 'intake', 0, SAME),
      doc('dispatch', 'intake', 1, SAME),
    ];
    expect(inOrder(events).map(({ id }) => id)).toEqual(['received', 'dispatch', 'lead']);
  });

  it('keeps the order of revisions, whatever clock was set meanwhile', () => {
    const events = [
      doc('first', 'intake', 0, '2020-01-02T00:00:00.000Z'),
      doc('second', 'intake', 1, '2019-01-02T00:00:00.000Z'),
    ];
    expect(inOrder(events).map(({ id }) => id)).toEqual(['first', 'second']);
  });
});
