import { localDate, type Actor } from '@one-window/kernel';
import { complaint } from '../testing/leads';
import { head } from '../testing/people';
import { filed, registered, text } from '../testing/stories';

const meng: Actor = { accountId: 'sup-1', name: '督导孟某', role: 'supervisor', unit: 'sup-city' };
const order = { orderId: 'o-1', reason: text, dueOn: localDate('2030-01-04') };

describe('SuperviseInspection', () => {
  it.each([
    ['of a lead', registered(complaint())],
    ['of a filed case', filed()],
  ])('%s, is answered by the head and ended by supervision', (_what, story) => {
    const answered = story
      .by(meng)
      .does('SuperviseInspection', order)
      .by(head)
      .does('AnswerInspectionSupervision', { answer: text });
    expect(answered.last[0]).toMatchObject({ type: 'SupervisionAnswered', data: { orderId: 'o-1' } });
    expect(answered.by(head).no('AnswerInspectionSupervision', { answer: text })).toBe('supervision/already-answered');
    const ended = answered.by(meng).does('EndInspectionSupervision', { reason: text });
    expect(ended.last[0]).toMatchObject({ type: 'SupervisionEnded', data: { answered: true } });
    expect(ended.by(meng).no('EndInspectionSupervision', { reason: text })).toBe('supervision/none-open');
  });

  it('stands alone', () => {
    const ordered = filed().by(meng).does('SuperviseInspection', order);
    expect(ordered.by(meng).no('SuperviseInspection', order)).toBe('supervision/open');
  });
});
