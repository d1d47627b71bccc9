import * as fc from 'fast-check';
import { localDate, plusDays, type Actor, type LocalDate } from '@one-window/kernel';
import type { ArbitrationCommand } from './commands';
import type { ArbitrationFact } from './events/fact';
import { guards } from './guards';
import {
  absence,
  acceptance,
  accepted,
  award,
  awardItem,
  delivery,
  hearing,
  opening,
  refs,
  tribunal,
} from './testing/acts';
import { application, clerk, head, li, recorder, text, timer, wang, zhao } from './testing/people';
import { untold, yunhe, type Story } from './testing/story';

// Random histories: commands in any order, by anybody, mixed into the ordinary way of a case.

type Asked = {
  [K in ArbitrationCommand['type']]: {
    readonly type: K;
    readonly data: Extract<ArbitrationCommand, { type: K }>['data'];
  };
}[ArbitrationCommand['type']];
interface Step {
  /** Somebody else than the natural actor. */
  readonly by?: Actor | undefined;
  readonly wait: number;
  readonly make: (story: Story, today: LocalDate) => Asked;
}

const hearingIdOf = (story: Story): string => {
  const { state } = story;
  return state.phase === 'running' ? (state.hearings[state.hearings.length - 1]?.hearingId ?? 'h0') : 'h0';
};
const nextHearing = (story: Story): string => {
  const { state } = story;
  return `h${state.phase === 'running' ? state.hearings.length + 1 : 1}`;
};
const someDocument = (story: Story, pick: number): string => {
  const { state } = story;
  const ids = state.phase === 'unopened' ? [] : Object.keys(state.documents);
  return ids[pick % Math.max(ids.length, 1)] ?? 'none';
};

/** Who would give it; now and then somebody else does. */
const NATURAL: Readonly<Partial<Record<ArbitrationCommand['type'], Actor>>> = {
  AcceptApplication: head,
  FormTribunal: head,
  ChooseSimplifiedProcedure: head,
  ExtendTimeLimit: head,
  SuspendCase: head,
  CloseCase: head,
  OpenHearing: recorder,
  ScheduleHearing: li,
  RecordAbsence: li,
  CloseDebate: li,
  AttemptMediation: li,
  Deliberate: li,
  IssueAward: li,
  IssueConciliation: li,
  ProposeExtension: li,
  ProposeSuspension: li,
  ResumeCase: li,
  ProposeClosing: li,
};

const party = fc.constantFrom('applicant', 'respondent');
const officer = fc.option(fc.constantFrom(clerk, head, li, wang, zhao, recorder), { nil: undefined, freq: 4 });
const wait = fc.nat({ max: 6 });
const method = fc.constantFrom('direct', 'postal', 'left-or-posted', 'public-notice', 'informal', 'electronic');

const asked = fc.oneof<fc.Arbitrary<Step['make']>[]>(
  fc.constant(() => ({ type: 'ProposeAcceptance', data: acceptance(['c1', 'c2']) })),
  fc.constant(() => ({ type: 'AcceptApplication', data: accepted })),
  fc.constant(() => ({
    type: 'RequestCorrection',
    data: { items: [{ what: text }], documents: refs('correction-notice') },
  })),
  fc.constant((_, today) => ({ type: 'SubmitCorrection', data: { completedOn: today, materials: [] } })),
  fc.constant(() => ({ type: 'SuggestMediation', data: { reason: text } })),
  fc.constant((_, today) => ({ type: 'AgreeToMediate', data: { agreedOn: today, consentProof: '同意书' } })),
  fc.constant((_, today) => ({ type: 'EndMediation', data: { endedOn: today, outcome: 'failed' } })),
  fc.constant(() => ({ type: 'RecordAcceptanceOverdue', data: {} })),
  fc.constant(() => ({ type: 'ChooseSimplifiedProcedure', data: { ground: 'small-amount' } })),
  fc
    .boolean()
    .map(three => () => ({ type: 'FormTribunal', data: tribunal(three ? [li, wang, zhao] : [li], recorder) })),
  fc.tuple(fc.nat({ max: 14 }), fc.boolean()).map(([days, waived]) => (story: Story, today: LocalDate) => ({
    type: 'ScheduleHearing',
    data: hearing(
      plusDays(today, days),
      nextHearing(story),
      waived ? ['applicant', 'respondent'].map(partyId => ({ partyId, proof: '同意书' })) : [],
    ),
  })),
  fc
    .tuple(party, method, fc.nat(), fc.boolean())
    .map(([partyId, how, pick, proof]) => (story: Story, today: LocalDate) => ({
      type: 'RecordService',
      data: {
        ...delivery(partyId, today, how, {
          consentRecorded: proof,
          confirmedByRecipient: proof,
          photoOrVideo: proof,
          leavingGround: 'refused-to-sign',
        }),
        documentId: someDocument(story, pick),
      },
    })),
  fc.tuple(party, fc.nat()).map(([partyId, pick]) => (story: Story, today: LocalDate) => ({
    type: 'ServeAward',
    data: { ...delivery(partyId, today), documentId: someDocument(story, pick) },
  })),
  party.map(partyId => (story: Story, today: LocalDate) => ({
    type: 'WaiveNoticePeriod',
    data: { hearingId: hearingIdOf(story), partyId, waivedOn: today, proof: '同意书' },
  })),
  fc.constantFrom(['applicant', 'respondent'], ['applicant']).map(present => (story: Story) => ({
    type: 'OpenHearing',
    data: opening(present, hearingIdOf(story)),
  })),
  fc
    .tuple(party, fc.constantFrom('deem-withdrawn' as const, 'default-hearing' as const, 'record-only' as const))
    .map(([partyId, outcome]) => (story: Story) => ({
      type: 'RecordAbsence',
      data: absence(partyId, outcome, { hearingId: hearingIdOf(story) }),
    })),
  fc.constant((story: Story) => ({ type: 'CloseDebate', data: { hearingId: hearingIdOf(story) } })),
  fc.constant((_, today) => ({ type: 'AttemptMediation', data: { heldOn: today, result: 'failed' } })),
  fc.constant((_, today) => ({
    type: 'Deliberate',
    data: {
      heldOn: today,
      votes: [li, wang, zhao].map(({ accountId }) => ({ accountId, vote: 'for', opinion: text })),
      proposal: text,
    },
  })),
  fc.constant(() => ({
    type: 'IssueAward',
    data: award([awardItem(), awardItem({ itemId: 'c2', grantedFen: 0 })], ['arb-li', 'arb-wang', 'arb-zhao']),
  })),
  fc.constant(() => ({ type: 'IssueAward', data: award([awardItem(), awardItem({ itemId: 'c2', grantedFen: 0 })]) })),
  fc.constant(() => ({
    type: 'IssueConciliation',
    data: {
      items: [{ itemId: 'c1', agreedFen: 1 }],
      terms: text,
      signedBy: ['arb-li'],
      documents: refs('conciliation'),
    },
  })),
  party.map(partyId => (_: Story, today: LocalDate) => ({
    type: 'SignConciliation',
    data: { documentId: 'doc-conciliation', partyId, signedOn: today, by: 'party', receipt: '回证' },
  })),
  fc.integer({ min: 1, max: 20 }).map(days => () => ({ type: 'ProposeExtension', data: { days, reason: text } })),
  fc.constant(() => ({ type: 'ExtendTimeLimit', data: { documents: refs('extension-notice') } })),
  fc.constant(() => ({ type: 'ProposeSuspension', data: { ground: 'other', reason: text } })),
  fc.constant(() => ({ type: 'SuspendCase', data: { documents: refs('suspension-notice') } })),
  fc.constant((_, today) => ({
    type: 'ResumeCase',
    data: { endedOn: today, reason: text, documents: refs('resumption-notice') },
  })),
  fc.constant(() => ({ type: 'ProposeClosing', data: { result: 'worker-prevailed' } })),
  fc.constant(() => ({ type: 'CloseCase', data: {} })),
);

/** The ordinary way of a case, in its variants; random steps are mixed into it so that late stages are reached too. */
const wayOf = ({ three, present, settles }: Variant): readonly Step[] => [
  { wait: 1, make: () => ({ type: 'ProposeAcceptance', data: acceptance(['c1', 'c2']) }) },
  { wait: 1, make: () => ({ type: 'AcceptApplication', data: accepted }) },
  { wait: 1, make: () => ({ type: 'FormTribunal', data: tribunal(three ? [li, wang, zhao] : [li], recorder) }) },
  ...[9, 7].flatMap((days): readonly Step[] => [
    { wait: 0, make: () => ({ type: 'ProposeExtension', data: { days, reason: text } }) },
    { wait: 0, make: () => ({ type: 'ExtendTimeLimit', data: { documents: refs('extension-notice') } }) },
  ]),
  {
    wait: 1,
    make: (story, today) => ({
      type: 'ScheduleHearing',
      data: hearing(plusDays(today, 21), nextHearing(story)),
    }),
  },
  ...['applicant', 'respondent'].map((partyId): Step => ({
    wait: 0,
    make: (story, today) => ({
      type: 'RecordService',
      data: { ...delivery(partyId, today), documentId: `doc-hearing-notice-${hearingIdOf(story)}` },
    }),
  })),
  { wait: 21, make: story => ({ type: 'OpenHearing', data: opening(present, hearingIdOf(story)) }) },
  {
    wait: 0,
    make: story => ({
      type: 'RecordAbsence',
      data: absence(
        present.includes('applicant') ? 'respondent' : 'applicant',
        present.includes('applicant') ? 'default-hearing' : 'deem-withdrawn',
        { hearingId: hearingIdOf(story) },
      ),
    }),
  },
  { wait: 0, make: story => ({ type: 'CloseDebate', data: { hearingId: hearingIdOf(story) } }) },
  { wait: 0, make: (_, today) => ({ type: 'AttemptMediation', data: { heldOn: today, result: 'failed' } }) },
  ...(settles ? settlement(three) : []),
  {
    wait: 1,
    make: (_, today) => ({
      type: 'Deliberate',
      data: {
        heldOn: today,
        votes: [li, wang, zhao].map(({ accountId }) => ({ accountId, vote: 'for', opinion: text })),
        proposal: text,
      },
    }),
  },
  {
    wait: 1,
    make: () => ({
      type: 'IssueAward',
      data: award(
        [...(settles ? [] : [awardItem()]), awardItem({ itemId: 'c2', grantedFen: 0 })],
        three ? ['arb-li', 'arb-wang', 'arb-zhao'] : ['arb-li'],
      ),
    }),
  },
];

/** The first claim is conciliated; both sign. */
const settlement = (three: boolean): readonly Step[] => [
  {
    wait: 0,
    make: () => ({
      type: 'IssueConciliation',
      data: {
        items: [{ itemId: 'c1', agreedFen: 500_000 }],
        terms: text,
        signedBy: three ? ['arb-li', 'arb-wang', 'arb-zhao'] : ['arb-li'],
        documents: refs('conciliation'),
      },
    }),
  },
  ...['applicant', 'respondent'].map((partyId): Step => ({
    wait: 0,
    make: (_, today) => ({
      type: 'SignConciliation',
      data: { documentId: 'doc-conciliation', partyId, signedOn: today, by: 'party', receipt: '回证' },
    }),
  })),
];

interface Variant {
  readonly three: boolean;
  readonly workersCount: number;
  readonly present: readonly string[];
  readonly settles: boolean;
}

const WAY_LENGTH = wayOf({ three: false, workersCount: 1, present: [], settles: false }).length;

/** A random history: the way of a case with steps left out and others put in between. */
const histories = fc.record({
  variant: fc.record<Variant>({
    three: fc.boolean(),
    settles: fc.boolean(),
    workersCount: fc.constantFrom(1, 10),
    present: fc.constantFrom(['applicant', 'respondent'], ['applicant', 'respondent'], ['applicant'], ['respondent']),
  }),
  left: fc.array(fc.nat({ max: WAY_LENGTH - 1 }), { maxLength: 2 }),
  random: fc.array(fc.record({ by: officer, wait, make: asked, before: fc.nat({ max: WAY_LENGTH }) }), {
    maxLength: 14,
  }),
});
type History = typeof histories extends fc.Arbitrary<infer T> ? T : never;

/** Plays it; what is refused changes nothing. */
const told = (
  { variant, left, random }: History,
  refusedByGuard: (objected: boolean, accepted: boolean) => void,
): Story => {
  const way = wayOf(variant);
  const all = [...way, undefined].flatMap((step, index) => [
    ...random.filter(({ before }) => before === index),
    ...(step && !left.includes(index) ? [step] : []),
  ]);
  let today = localDate('2026-03-02');
  let story = untold(yunhe({ maxExtensions: 2 })).does(
    timer,
    today,
    'ReceiveApplication',
    application({
      windowReceivedOn: today,
      workersCount: variant.workersCount,
      items: [
        { itemId: 'c1', cause: 'A22', amountFen: 800_000, facts: {} },
        { itemId: 'c2', cause: 'A01', facts: {} },
      ],
    }),
  );
  for (const { by, wait: days, make } of all) {
    today = plusDays(today, days);
    const { type, data } = make(story, today);
    const actor = by ?? NATURAL[type] ?? clerk;
    const decision = story.asks(actor, today, type, data);
    refusedByGuard(guards[type](story.state, actor, story.world) !== undefined, decision.kind === 'accepted');
    if (decision.kind === 'accepted') story = story.recorded(decision.events, today);
  }
  return story;
};

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

describe('the random histories', () => {
  it('reach what is decided late: awards, defaults, extensions, conciliation', () => {
    const reached = new Set(
      fc
        .sample(histories, { numRuns: 150, seed: 20260923 })
        .flatMap(history => told(history, () => undefined).facts.map(({ type }) => type)),
    );
    expect([...reached]).toEqual(
      expect.arrayContaining([
        'AwardIssued',
        'ConciliationEffective',
        'DefaultHearingOrdered',
        'DeliberationRecorded',
        'HearingOpened',
        'TimeLimitExtended',
        'WithdrawalDeemed',
      ]),
    );
  });
});

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
      { numRuns: 100 },
    );
  });
});
