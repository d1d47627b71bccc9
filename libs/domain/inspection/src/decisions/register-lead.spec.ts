import { localDate, sealed } from '@one-window/kernel';
import { complaint, contractor, day, report, rules, transferred, wages, worker } from '../testing/leads';
import { zhao } from '../testing/people';
import { Story } from '../testing/story';
import type { Lead } from '../screening/lead';

const register = (lead: Lead) => Story.begin().by(zhao).does('RegisterLead', lead);
const refusal = (lead: Lead) => Story.begin().by(zhao).no('RegisterLead', lead);

describe('RegisterLead', () => {
  it('registers a complaint and publishes that it interrupts the limitation of arbitration (L7)', () => {
    const [registered, interrupted] = register(complaint()).last;
    expect(registered).toMatchObject({
      type: 'LeadRegistered',
      on: '2026-07-06',
      basis: ['监察条例9条', '监察条例14条'],
    });
    expect(interrupted).toMatchObject({
      type: 'LimitationInterrupted',
      on: '2026-07-06',
      data: {
        workers: [{ personId: 'person-zhang', idIndex: 'index-zhang' }],
        causes: ['A11'],
        interruptedOn: '2026-07-06',
        proof: '云新收〔2026〕8号',
      },
    });
  });

  it('interrupts on the day of the window, for every one of seventeen workers', () => {
    const workers = Array.from({ length: 17 }, (_, i) => worker(`w${i + 1}`, 9_000, i < 3));
    const story = register(
      complaint({
        clockFrom: day('2026-07-03'),
        workers,
        workersCount: 17,
        employer: contractor,
        flags: ['migrant-wage'],
      }),
    );
    const interrupted = story.last.find(fact => fact.type === 'LimitationInterrupted');
    expect(interrupted).toMatchObject({ on: '2026-07-03', data: { interruptedOn: '2026-07-03' } });
    expect(interrupted?.type === 'LimitationInterrupted' && interrupted.data.workers).toHaveLength(17);
  });

  it('interrupts nothing by a report, a transfer, or a complaint without a claim', () => {
    for (const lead of [report(), transferred(), complaint({ items: [rules] })])
      expect(register(lead).last.map(fact => fact.type)).not.toContain('LimitationInterrupted');
  });

  it('gives the arbitration institute a receipt for its lead (L10)', () => {
    expect(register(transferred()).last[1]).toMatchObject({
      type: 'LeadReceived',
      data: { leadId: 'lead-7', from: 'arb-xincheng', unit: 'ins-xincheng', inspectionId: 'ins-1' },
    });
  });

  it('starts INS-01 for a complaint only, from the first receipt at a window', () => {
    expect(register(complaint({ clockFrom: day('2026-07-03') })).due('INS-01')).toBe('2026-07-10');
    expect(register(report()).due('INS-01')).toBeUndefined();
  });

  it('refuses what cannot be: no matter, no complainant, a secret reporter of one’s own complaint, days the wrong way', () => {
    expect(refusal(complaint({ items: [] }))).toBe('lead/items-missing');
    expect(refusal(complaint({ workers: [] }))).toBe('lead/complainant-missing');
    expect(refusal(complaint({ reporter: { identity: sealed('x') } }))).toBe('lead/reporter-not-expected');
    expect(refusal(complaint({ clockFrom: day('2026-07-07') }))).toBe('lead/received-before-window');
    expect(refusal(complaint({ receivedOn: day('2026-07-07') }))).toBe('date/in-future');
    const reversed = { ...wages, violation: { from: localDate('2026-06-01'), to: localDate('2026-05-01') } };
    expect(refusal(complaint({ items: [reversed] }))).toBe('lead/violation-reversed');
  });

  it('refuses to register a case twice', () => {
    expect(register(complaint()).no('RegisterLead', complaint())).toBe('case/already-registered');
  });
});
