import * as fc from 'fast-check';
import type { ArbitrationFact } from './events/fact';
import { histories, told } from './testing/random-history';
import type { Story } from './testing/story';

// domain.md §1.6 over random histories: whatever the rules accept, in whatever order, this holds.

const all = <T extends ArbitrationFact['type']>(
  { facts }: Story,
  type: T,
): readonly { readonly index: number; readonly fact: Extract<ArbitrationFact, { type: T }> }[] =>
  facts.flatMap((fact, index) =>
    fact.type === type ? [{ index, fact: fact as Extract<ArbitrationFact, { type: T }> }] : [],
  );

const invariants: Readonly<Record<string, (story: Story) => void>> = {
  'ARB-INV-1: accepted in five working days, or a correction, a mediation or the overdue says why not, or it is on record as late':
    story => {
      for (const { fact } of all(story, 'ApplicationAccepted')) {
        const excused = ['CorrectionRequested', 'AcceptanceHeld', 'AcceptanceDecisionOverdue'].some(type =>
          story.facts.some(f => f.type === type),
        );
        const { late, dueOn } = story.deadline('ARB-01');
        expect(late).toBe(fact.on > dueOn);
        if (!excused && !late) expect(fact.on <= dueOn).toBe(true);
      }
    },
  'ARB-INV-2: no award without an attempt to mediate or a hearing in default': story => {
    for (const { index } of all(story, 'AwardIssued')) {
      const before = story.facts.slice(0, index);
      expect(
        before.some(
          fact =>
            fact.type === 'HearingMediationAttempted' ||
            fact.type === 'DefaultHearingOrdered' ||
            (fact.type === 'PreMediationEnded' && fact.data.outcome === 'failed'),
        ),
      ).toBe(true);
    }
  },
  'ARB-INV-3: no hearing opened before every party had its notice in time, agreed to less, or the case is simplified':
    story => {
      for (const { index, fact } of all(story, 'HearingOpened')) {
        const before = story.facts.slice(0, index);
        const simplified = before.some(f => f.type === 'SimplifiedProcedureChosen');
        for (const { partyId } of fact.data.attendance)
          expect(
            simplified ||
              before.some(
                f =>
                  (f.type === 'HearingNoticeServed' &&
                    f.data.hearingId === fact.data.hearingId &&
                    f.data.partyId === partyId &&
                    f.data.inTime) ||
                  (f.type === 'NoticePeriodWaived' &&
                    f.data.hearingId === fact.data.hearingId &&
                    f.data.partyId === partyId),
              ),
          ).toBe(true);
      }
    },
  'ARB-INV-4: nobody is sanctioned for absence without a proved notice': story => {
    for (const { index, fact } of [...all(story, 'WithdrawalDeemed'), ...all(story, 'DefaultHearingOrdered')]) {
      expect(
        story.facts
          .slice(0, index)
          .some(
            f =>
              f.type === 'HearingNoticeServed' &&
              f.data.partyId === fact.data.partyId &&
              f.data.hearingId === fact.data.hearingId &&
              f.data.proved,
          ),
      ).toBe(true);
    }
  },
  'ARB-INV-6: a tribunal has one or three different members, three for ten workers, and a recorder of its own':
    story => {
      const collective = story.state.phase !== 'unopened' && story.state.application.workersCount >= 10;
      for (const { fact } of all(story, 'TribunalFormed')) {
        const members = fact.data.members.map(({ accountId }) => accountId);
        expect(new Set(members).size).toBe(members.length);
        expect(members).toHaveLength(collective || fact.data.composition === 'three' ? 3 : 1);
        expect(members).not.toContain(fact.data.recorder.accountId);
      }
    },
  'ARB-INV-8: extensions come to fifteen days at most, and never by the one who asked': story => {
    const granted = all(story, 'TimeLimitExtended').map(({ fact }) => fact.data);
    expect(granted.reduce((sum, { days }) => sum + days, 0)).toBeLessThanOrEqual(15);
    for (const { proposedBy, approvedBy } of granted) expect(approvedBy).not.toBe(proposedBy);
  },
  'ARB-INV-9 and -10: an award has one finality, is sealed, and signed by all but dissenters': story => {
    for (const { fact } of all(story, 'AwardIssued')) {
      const { finality, items, signedBy, unsignedDissenters, sealed } = fact.data;
      expect(items.every(item => item.finality.value === finality)).toBe(true);
      expect(sealed).toBe(true);
      const members =
        all(story, 'TribunalFormed')
          .at(-1)
          ?.fact.data.members.map(({ accountId }) => accountId) ?? [];
      expect([...signedBy, ...unsignedDissenters].sort()).toEqual([...members].sort());
    }
  },
  'ARB-INV-11: a conciliation statement is never served but by being signed for': story => {
    for (const { fact } of [...all(story, 'DocumentServed'), ...all(story, 'AwardServed')])
      expect(fact.data.kind).not.toBe('conciliation');
    for (const { index, fact } of all(story, 'ConciliationEffective')) {
      const signed = story.facts
        .slice(0, index)
        .filter(f => f.type === 'ConciliationSigned' && f.data.documentId === fact.data.documentId);
      expect(signed).toHaveLength(2);
    }
  },
  'one sum is decided once: no claim is both conciliated and awarded': story => {
    const decided = [
      ...all(story, 'AwardIssued').flatMap(({ fact }) => fact.data.items.map(({ itemId }) => itemId)),
      ...all(story, 'ConciliationEffective').flatMap(({ fact }) => fact.data.items.map(({ itemId }) => itemId)),
    ];
    expect(new Set(decided).size).toBe(decided.length);
  },
};

describe('over any history that the rules accept', () => {
  it('every invariant of an arbitration case holds, and what a guard objects to is never done', () => {
    fc.assert(
      fc.property(histories, history => {
        const story = told(history, (objected, accepted) => expect(objected && accepted).toBe(false));
        for (const [name, holds] of Object.entries(invariants)) {
          try {
            holds(story);
          } catch (cause) {
            throw new Error(name, { cause });
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
