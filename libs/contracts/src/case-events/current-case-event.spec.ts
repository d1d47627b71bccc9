import { NewerShape } from '@one-window/kernel';
import { arbitrationCaseEvents } from './arbitration';
import { currentCaseEvent, publishedShape } from './current-case-event';
import type { CaseEventEnvelope } from './envelope';

const hearing = {
  ...{ hearingId: 'h1', documentId: 'd1', heldOn: '2020-10-27', time: '09:30', place: '第一仲裁庭' },
  ...{ noticePeriodFree: false, partyIds: ['applicant', 'respondent'] },
};
const scheduled = (fact: unknown, schemaVersion?: number): CaseEventEnvelope => ({
  ...{ specversion: '1.0', id: 'e1', source: 'arbitration', type: 'HearingScheduled', subject: 'c1' },
  ...{ time: '2020-10-13T01:00:00.000Z', stream: 'arbitration-1', revision: 7 },
  data: {
    ...{ happenedOn: '2020-10-13', basis: ['办案规则38条'], correlationId: 'x', causationId: 'x' },
    actor: { accountId: 'li', name: '李仲裁', role: 'arbitrator', unit: 'arb-xincheng' },
    ...(schemaVersion !== undefined && { schemaVersion }),
    fact,
  },
});
const read = (event: CaseEventEnvelope): unknown =>
  arbitrationCaseEvents.HearingScheduled.parse(currentCaseEvent(event).data.fact);

describe('HearingScheduled of the first shape', () => {
  it.each([
    ['public', { public: true }, { kind: 'public' }],
    [
      'closed for a reason',
      { public: false, closedReason: '涉及商业秘密' },
      { kind: 'closed', reason: '涉及商业秘密' },
    ],
    ['closed, and nobody wrote down why', { public: false }, { kind: 'closed' }],
    ['public, with a reason that meant nothing', { public: true, closedReason: '误填' }, { kind: 'public' }],
  ])('%s', (_, said, openness) => {
    expect(read(scheduled({ ...hearing, ...said }))).toEqual({ ...hearing, openness });
  });

  it('says after reading which shape it has, and reading it again changes nothing', () => {
    const once = currentCaseEvent(scheduled({ ...hearing, public: true }));
    expect(once.data.schemaVersion).toBe(2);
    expect(currentCaseEvent(once)).toBe(once);
  });
});

describe('A case event', () => {
  it('of today’s shape passes as it is', () => {
    const event = scheduled({ ...hearing, openness: { kind: 'public' } }, 2);
    expect(currentCaseEvent(event)).toBe(event);
  });

  it('of a newer shape is not read', () => {
    expect(() => currentCaseEvent(scheduled({ ...hearing, held: 'online' }, 3))).toThrow(NewerShape);
    expect(() => currentCaseEvent({ ...scheduled({}, 2), type: 'DebateClosed' })).toThrow(/DebateClosed has shape 2/);
  });

  it('whose content was withheld has nothing to change, in whichever known shape', () => {
    expect(currentCaseEvent(scheduled({ withheld: true })).data.fact).toEqual({ withheld: true });
    expect(() => currentCaseEvent(scheduled({ withheld: true }, 3))).toThrow(NewerShape);
  });

  it('of a type that nobody knows yet has its first shape', () => expect(publishedShape('intake', 'toString')).toBe(1));
});
