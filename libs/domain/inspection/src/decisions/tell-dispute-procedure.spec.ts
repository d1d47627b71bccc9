import { complaint, day, overtime, report, wages } from '../testing/leads';
import { head, zhao } from '../testing/people';
import { filed, registered, text } from '../testing/stories';

const dismissal = { itemId: 'c9', matter: 'I02', cause: 'A22' } as const;
const advice = {
  noticeNo: '云新人社监告字〔2026〕3号',
  itemIds: ['c9'],
  ground: 'damages-dispute',
  explanation: text,
  deliveredOn: day('2026-07-06'),
  arbitrationUnit: 'arb-xincheng',
  handOverWanted: true,
} as const;

describe('TellDisputeProcedure', () => {
  it('tells it claim by claim: the rest stays with inspection, its clock goes on', () => {
    const story = registered(complaint({ items: [wages, dismissal] })).does('TellDisputeProcedure', advice);
    expect(story.last[0]).toMatchObject({
      type: 'DisputeProcedureAdvised',
      data: { itemIds: ['c9'], remaining: ['c1'], dispatchId: 'D1', remedy: 'reconsideration-first' },
    });
    expect(story.state).toMatchObject({ phase: 'screening', openItems: ['c1'] });
    expect(story.state.deadlines['INS-01']?.status).toBe('running');
  });

  it('ends the matter here when nothing is left, and meets INS-01', () => {
    const story = registered(complaint({ items: [dismissal] })).does('TellDisputeProcedure', advice);
    expect(story.state).toMatchObject({ phase: 'ended', stage: 'told-dispute-procedure' });
    expect(story.state.deadlines['INS-01']).toMatchObject({ status: 'met', late: false });
  });

  it('names the remedies of its own day: before 2024 reconsideration or suit', () => {
    const lead = complaint({ items: [dismissal], receivedOn: day('2019-04-08'), clockFrom: day('2019-04-08') });
    const story = registered(lead)
      .on('2019-04-08')
      .does('TellDisputeProcedure', { ...advice, deliveredOn: day('2019-04-08') });
    expect(story.last[0]).toMatchObject({ data: { remedy: 'reconsideration-or-suit' } });
  });

  it('sends nobody away from both bodies: a violation without a civil claim stays here', () => {
    const story = registered(complaint({ items: [wages, overtime] }));
    expect(story.no('TellDisputeProcedure', { ...advice, itemIds: ['c3'], ground: 'dispute-matter' })).toBe(
      'item/inspection-matter',
    );
  });

  it('refuses unknown claims, days to come, reports, and while a proposal is on the desk', () => {
    const story = registered(complaint({ items: [wages, dismissal] }));
    expect(story.no('TellDisputeProcedure', { ...advice, itemIds: ['c7'] })).toBe('item/unknown');
    expect(story.no('TellDisputeProcedure', { ...advice, deliveredOn: day('2026-07-07') })).toBe('date/in-future');
    expect(registered(report()).no('TellDisputeProcedure', advice)).toBe('lead/no-complaint');
    const pending = story.by(zhao).does('ProposeLeadRefusal', { reason: 'not-competent', explanation: text });
    expect(pending.no('TellDisputeProcedure', advice)).toBe('proposal/pending');
  });

  it('comes too late once the case is filed', () => {
    expect(filed().by(head).no('TellDisputeProcedure', advice)).toBe('case/already-filed');
  });
});
