import type { Actor } from './actor';
import { sealed } from './ids';
import {
  mayAnswerSupervision,
  mayEndSupervision,
  supervised,
  supervisedSince,
  supervisionAnswered,
  supervisionEnded,
  supervisionSteps,
  type Supervision,
  type SupervisionFact,
} from './supervision';
import { localDate } from './time';
import type { Decision, Rejection } from './decision';

const meng: Actor = { accountId: 'meng', name: '孟庆和', role: 'supervisor', unit: 'sup-city' };
const li: Actor = { accountId: 'li', name: '李志强', role: 'institute-head', unit: 'arb-xincheng' };
const monday = localDate('2026-03-02');
const friday = localDate('2026-03-06');
const order = { orderId: 'o-1', reason: sealed('s1.why'), dueOn: friday };
const names = { answer: 'answerIt', end: 'endIt', role: 'institute-head', unit: 'arb-xincheng' } as const;

const after = (open: Supervision | undefined, decision: Decision<SupervisionFact, Rejection>) => {
  if (decision.kind === 'rejected') throw new Error(decision.rejection.code);
  return decision.events.reduce(supervisedSince, open);
};
const ordered = after(undefined, supervised(undefined, order, { by: meng, today: monday }));
const answered = after(
  ordered,
  supervisionAnswered(ordered, { answer: sealed('s1.here') }, { by: li, today: localDate('2026-03-04') }),
);

describe('A supervision order (督办)', () => {
  it('asks the unit for an answer by a day', () => {
    expect(ordered).toMatchObject({ orderedBy: 'meng', byUnit: 'sup-city', orderedOn: monday, dueOn: friday });
    expect(supervisionSteps(ordered, names)).toEqual([
      { command: 'answerIt', role: 'institute-head', unit: 'arb-xincheng', ruleId: 'SUP-01', dueOn: friday },
    ]);
  });

  it('names no day that has passed; the same day is allowed', () => {
    const late = supervised(undefined, { ...order, dueOn: localDate('2026-03-01') }, { by: meng, today: monday });
    expect(late).toMatchObject({ rejection: { code: 'supervision/due-past' } });
    expect(supervised(undefined, { ...order, dueOn: monday }, { by: meng, today: monday }).kind).toBe('accepted');
  });

  it('stands alone: another waits until it has ended', () => {
    expect(supervised(ordered, order, { by: meng, today: monday })).toMatchObject({
      rejection: { code: 'supervision/open', params: { since: monday, dueOn: friday } },
    });
  });

  it('is answered once, and then goes back to supervision', () => {
    expect(answered?.answer).toEqual({ text: 's1.here', answeredBy: 'li', on: '2026-03-04' });
    expect(mayAnswerSupervision(answered)?.code).toBe('supervision/already-answered');
    expect(supervisionSteps(answered, names)).toEqual([{ command: 'endIt', role: 'supervisor', unit: 'sup-city' }]);
  });

  it('ends with a reason, answered or not, and leaves nothing to do', () => {
    const ending = { reason: sealed('s1.done') };
    expect(supervisionEnded(answered, ending, { today: friday })).toMatchObject({
      events: [{ data: { answered: true } }],
    });
    expect(supervisionEnded(ordered, ending, { today: friday })).toMatchObject({
      events: [{ data: { answered: false } }],
    });
    expect(supervisionSteps(after(answered, supervisionEnded(answered, ending, { today: friday })), names)).toEqual([]);
  });

  it('cannot be answered or ended where there is none', () => {
    expect(mayAnswerSupervision(undefined)?.code).toBe('supervision/none-open');
    expect(mayEndSupervision(undefined)?.code).toBe('supervision/none-open');
  });
});
