import { Institute } from './testing/institute';

const MONDAY = '2020-09-21T11:00:00+08:00';
const TUESDAY = '2020-09-22T10:00:00+08:00';
const WEDNESDAY = '2020-09-23T11:00:00+08:00';
const order = { reason: '收件三日未见办理，请说明张某一案的情况。', dueOn: '2020-09-25' };

describe('Supervision of an arbitration case (督办)', () => {
  let institute: Institute;
  let id: string;
  beforeAll(async () => {
    institute = await Institute.open();
    id = await institute.dispatched('supervised');
  });
  afterAll(() => institute.close());

  it('is for supervisors alone; the head answers, and who may not is told who may', async () => {
    const officer = await institute.give('lian1', MONDAY, 'superviseCase', id, order);
    expect([officer.status, officer.body['title']]).toEqual([403, '督办须由督导·审计办理。']);
    expect((await institute.give('dudao1', MONDAY, 'answerCaseSupervision', id, { answer: '无' })).status).toBe(403);
    const early = await institute.give('yuanzhang1', MONDAY, 'answerCaseSupervision', id, { answer: '无' });
    expect([early.status, early.body['code']]).toEqual([409, 'supervision/none-open']);
  });

  it('is ordered, answered and ended on record, and read by the institute while it stands', async () => {
    const past = await institute.give('dudao1', TUESDAY, 'superviseCase', id, { ...order, dueOn: '2020-09-21' });
    expect([past.status, past.body['code']]).toEqual([422, 'supervision/due-past']);
    const ordered = await institute.done('dudao1', TUESDAY, 'superviseCase', id, order);
    expect(ordered.body['events']).toEqual(['SupervisionOrdered', 'DeadlineStarted']);
    const read = await institute.case('lian1', id);
    expect(read.supervision).toEqual({
      orderedBy: { accountId: expect.any(String) as string, name: '孟庆和' },
      orderedOn: '2020-09-22',
      dueOn: '2020-09-25',
      reason: order.reason,
    });
    expect(read.tasks[0]).toMatchObject({ command: 'answerCaseSupervision', role: 'institute-head' });
    const answer = { answer: '已于今日提请受理。' };
    const answered = await institute.done('yuanzhang1', WEDNESDAY, 'answerCaseSupervision', id, answer);
    expect(answered.body['events']).toEqual(['SupervisionAnswered', 'DeadlineMet']);
    expect((await institute.case('dudao2', id)).supervision?.answer).toMatchObject({
      answeredBy: { name: '李志强' },
      text: answer.answer,
    });
    await institute.done('dudao2', WEDNESDAY, 'endCaseSupervision', id, { reason: '已答复，案件已在办理。' });
    expect((await institute.case('lian1', id)).supervision).toBeUndefined();
  });

  it('keeps what was said sealed in the store', async () => {
    const stored = JSON.stringify(await institute.facts(`arbitration-${id}`));
    expect(stored).toContain('SupervisionEnded');
    expect(stored).not.toMatch(/张某|已于今日/);
  });
});
