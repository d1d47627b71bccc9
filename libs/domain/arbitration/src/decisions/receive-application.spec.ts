import { localDate } from '@one-window/kernel';
import { application, timer } from '../testing/people';
import { receivedStory } from '../testing/stories';
import { untold, yunhe } from '../testing/story';

describe('ReceiveApplication', () => {
  it('counts from the window’s receipt and records both days (INT-03, conservative)', () => {
    const [received] = untold().does(timer, '2020-09-23', 'ReceiveApplication', application()).facts;
    expect(received).toMatchObject({
      type: 'ApplicationReceived',
      on: '2020-09-21',
      data: { windowReceivedOn: '2020-09-21', receivedByBodyOn: '2020-09-23', receiptNo: '云新收〔2020〕1号' },
    });
  });

  it('counts from the body’s own receipt where a city reads INT-03 that way', () => {
    const story = untold(yunhe({ receiptClock: 'body' })).does(
      timer,
      '2020-09-23',
      'ReceiveApplication',
      application(),
    );
    expect(story.facts[0]?.on).toBe('2020-09-23');
  });

  it('interrupts the limitation period of the claims (L7)', () => {
    expect(receivedStory().facts.find(fact => fact.type === 'LimitationInterrupted')?.data).toEqual({
      personIds: ['person-zhang'],
      employer: { kind: 'organization', name: '某快递公司' },
      itemIds: ['c1'],
      causes: ['A22'],
      interruptedOn: '2020-09-21',
      by: 'arbitration-application',
      proof: '云新收〔2020〕1号',
    });
  });

  it('opens a case once', () => {
    expect(receivedStory().refusal(timer, '2020-09-22', 'ReceiveApplication', application()).code).toBe(
      'case/already-opened',
    );
  });

  it('refuses a receipt from before the rules in force', () => {
    const early = application({ windowReceivedOn: localDate('2017-06-30') });
    expect(untold().refusal(timer, '2017-07-03', 'ReceiveApplication', early)).toMatchObject({
      code: 'rules/not-in-force',
      params: { day: '2017-06-30', from: '2017-07-01' },
    });
  });

  it('refuses a receipt in the future', () => {
    expect(untold().refusal(timer, '2020-09-20', 'ReceiveApplication', application()).code).toBe('date/in-future');
  });
});
