import { localDate, type Actor } from '@one-window/kernel';
import { standingOf } from '../standing';
import { head, text } from '../testing/people';
import { receivedStory } from '../testing/stories';
import { untold } from '../testing/story';

const meng: Actor = { accountId: 'sup-1', name: '督导孟某', role: 'supervisor', unit: 'sup-city' };
const order = { orderId: 'o-1', reason: text, dueOn: localDate('2020-09-28') };
const ordered = () => receivedStory().does(meng, '2020-09-23', 'SuperviseCase', order);
const answered = () => ordered().does(head, '2020-09-25', 'AnswerCaseSupervision', { answer: text });

describe('SuperviseCase', () => {
  it('gives the institute an answer to write, by a day that stands on the board', () => {
    expect(ordered().deadline('SUP-01/o-1')).toMatchObject({ status: 'running', dueOn: '2020-09-28', layer: 'target' });
    expect(standingOf(ordered().state).tasks[0]).toEqual({
      command: 'answerCaseSupervision',
      role: 'institute-head',
      unit: 'arb-xincheng',
      ruleId: 'SUP-01',
      dueOn: '2020-09-28',
    });
  });

  it('changes nothing in the case: its own clock and steps go on', () => {
    const [before, after] = [receivedStory(), ordered()];
    expect(standingOf(after.state).stage).toBe(standingOf(before.state).stage);
    expect(standingOf(after.state).tasks.slice(1)).toEqual(standingOf(before.state).tasks);
    expect(Object.keys(after.state.deadlines)).toEqual([...Object.keys(before.state.deadlines), 'SUP-01/o-1']);
  });

  it('is given once at a time, and of a case that exists', () => {
    expect(ordered().refusal(meng, '2020-09-24', 'SuperviseCase', order).code).toBe('supervision/open');
    expect(untold().refusal(meng, '2020-09-24', 'SuperviseCase', order).code).toBe('case/not-opened');
  });
});

describe('AnswerCaseSupervision and EndCaseSupervision', () => {
  it('meet the clock and hand it back to supervision, which ends it', () => {
    expect(answered().deadline('SUP-01/o-1')).toMatchObject({ status: 'met', metOn: '2020-09-25', late: false });
    expect(standingOf(answered().state).tasks[0]).toMatchObject({ command: 'endCaseSupervision', unit: 'sup-city' });
    const ended = answered().does(meng, '2020-09-26', 'EndCaseSupervision', { reason: text });
    expect(ended.state).toMatchObject({ supervision: undefined });
    expect(ended.types(meng, '2020-09-27', 'SuperviseCase', order)).toEqual(['SupervisionOrdered']);
  });

  it('an order that is ended unanswered leaves no clock running', () => {
    const ended = ordered().does(meng, '2020-09-24', 'EndCaseSupervision', { reason: text });
    expect(ended.deadline('SUP-01/o-1').status).toBe('ended');
  });

  it('need an order', () => {
    const story = receivedStory();
    expect(story.refusal(head, '2020-09-24', 'AnswerCaseSupervision', { answer: text }).code).toBe(
      'supervision/none-open',
    );
    expect(answered().refusal(head, '2020-09-26', 'AnswerCaseSupervision', { answer: text }).code).toBe(
      'supervision/already-answered',
    );
  });
});
