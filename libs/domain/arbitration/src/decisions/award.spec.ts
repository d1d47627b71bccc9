import { localDate } from '@one-window/kernel';
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
} from '../testing/acts';
import { clerk, head, li, recorder, stranger, text, wang, zhao } from '../testing/people';
import {
  debateClosedStory,
  formedStory,
  mediatedStory,
  notifiedStory,
  openedStory,
  receivedStory,
} from '../testing/stories';
import type { Story } from '../testing/story';

/** Three arbitrators, hearing over, mediation failed. */
const ofThree = (): Story =>
  ['applicant', 'respondent']
    .reduce(
      (story, party) =>
        story.does(clerk, '2020-10-14', 'RecordService', {
          ...delivery(party, '2020-10-14'),
          documentId: 'doc-hearing-notice-h1',
        }),
      receivedStory()
        .does(clerk, '2020-09-22', 'ProposeAcceptance', acceptance())
        .does(head, '2020-09-23', 'AcceptApplication', accepted)
        .does(head, '2020-09-24', 'FormTribunal', tribunal([li, wang, zhao], recorder))
        .does(li, '2020-10-13', 'ScheduleHearing', hearing('2020-10-27')),
    )
    .does(recorder, '2020-10-27', 'OpenHearing', opening())
    .does(li, '2020-10-27', 'CloseDebate', { hearingId: 'h1' })
    .does(li, '2020-10-27', 'AttemptMediation', { heldOn: localDate('2020-10-27'), result: 'failed' });

const votes = (...how: readonly ('for' | 'dissent')[]) => ({
  heldOn: localDate('2020-10-28'),
  votes: [li, wang, zhao].flatMap(({ accountId }, index) => {
    const vote = how[index];
    return vote ? [{ accountId, vote, opinion: text }] : [];
  }),
  proposal: text,
});

describe('Deliberate', () => {
  it.each<[string, ('for' | 'dissent')[], string]>([
    ['all agree', ['for', 'for', 'for'], 'unanimous'],
    ['two against one', ['dissent', 'for', 'for'], 'majority'],
    ['without a majority the presiding arbitrator decides (LMAA 45)', ['for', 'dissent', 'dissent'], 'presiding'],
  ])('%s', (_name, how, decidedBy) => {
    const story = ofThree().does(li, '2020-10-28', 'Deliberate', votes(...how));
    expect(story.facts.find(fact => fact.type === 'DeliberationRecorded')?.data).toMatchObject({ decidedBy });
  });

  it('is not carried by one member against the presiding arbitrator', () => {
    expect(ofThree().refusal(li, '2020-10-28', 'Deliberate', votes('dissent', 'for', 'dissent')).code).toBe(
      'deliberation/not-carried',
    );
  });

  it('hears every member, once, after the debate', () => {
    expect(ofThree().refusal(li, '2020-10-28', 'Deliberate', votes('for', 'for')).code).toBe(
      'deliberation/votes-incomplete',
    );
    const held = ofThree().does(li, '2020-10-28', 'Deliberate', votes('for', 'for', 'for'));
    expect(held.refusal(li, '2020-10-28', 'Deliberate', votes('for', 'for', 'for')).code).toBe(
      'deliberation/already-held',
    );
    expect(ofThree().refusal(li, '2020-10-27', 'Deliberate', votes('for', 'for', 'for')).code).toBe('date/in-future');
  });

  it('is skipped by a sole arbitrator', () => {
    expect(mediatedStory().refusal(li, '2020-10-28', 'Deliberate', votes('for')).code).toBe(
      'deliberation/sole-arbitrator',
    );
  });
});

describe('IssueAward: when', () => {
  it('after a mediation was tried (ARB-INV-2)', () => {
    expect(debateClosedStory().refusal(li, '2020-10-28', 'IssueAward', award())).toMatchObject({
      code: 'award/mediation-missing',
      article: '调解仲裁法42条；办案规则71条',
    });
  });

  it('or after a hearing in default', () => {
    const story = notifiedStory()
      .does(recorder, '2020-10-27', 'OpenHearing', opening(['applicant']))
      .does(li, '2020-10-27', 'RecordAbsence', absence('respondent', 'default-hearing'))
      .does(li, '2020-10-27', 'CloseDebate', { hearingId: 'h1' })
      .does(li, '2020-10-28', 'IssueAward', award());
    expect(story.facts.find(fact => fact.type === 'AwardIssued')?.data).toMatchObject({ default: true });
  });

  it('not before the debate is closed', () => {
    expect(openedStory().refusal(li, '2020-10-28', 'IssueAward', award()).code).toBe('award/hearing-not-closed');
    expect(formedStory().refusal(li, '2020-10-28', 'IssueAward', award()).code).toBe('award/hearing-not-closed');
  });

  it('by three only after they deliberated', () => {
    expect(
      ofThree().refusal(li, '2020-10-28', 'IssueAward', award(undefined, ['arb-li', 'arb-wang', 'arb-zhao'])).code,
    ).toBe('deliberation/missing');
  });

  it('by the tribunal of this case, once', () => {
    expect(mediatedStory().refusal(stranger, '2020-10-28', 'IssueAward', award()).code).toBe('tribunal/not-member');
    const awarded = mediatedStory().does(li, '2020-10-28', 'IssueAward', award());
    expect(awarded.refusal(li, '2020-10-29', 'IssueAward', award()).code).toBe('case/decided');
  });

  it('not while a conciliation statement waits for signatures', () => {
    const story = mediatedStory().does(li, '2020-10-28', 'IssueConciliation', {
      items: [{ itemId: 'c1', agreedFen: 500_000 }],
      terms: text,
      signedBy: ['arb-li'],
      documents: refs('conciliation'),
    });
    expect(story.refusal(li, '2020-10-28', 'IssueAward', award()).code).toBe('conciliation/pending');
  });
});

describe('IssueAward: signatures (ARB-INV-10)', () => {
  const deliberated = (...how: ('for' | 'dissent')[]) => ofThree().does(li, '2020-10-28', 'Deliberate', votes(...how));

  it('a dissenter may leave his out (LMAA 45)', () => {
    const story = deliberated('for', 'for', 'dissent').does(
      li,
      '2020-10-29',
      'IssueAward',
      award(undefined, ['arb-li', 'arb-wang']),
    );
    expect(story.facts.find(fact => fact.type === 'AwardIssued')?.data).toMatchObject({
      signedBy: ['arb-li', 'arb-wang'],
      unsignedDissenters: ['arb-zhao'],
    });
  });

  it('nobody else may', () => {
    expect(
      deliberated('for', 'for', 'for').refusal(
        li,
        '2020-10-29',
        'IssueAward',
        award(undefined, ['arb-li', 'arb-wang']),
      ),
    ).toMatchObject({
      code: 'award/signature-missing',
      params: { name: '仲裁员赵某' },
    });
  });

  it('a stranger’s does not belong there', () => {
    expect(
      mediatedStory().refusal(li, '2020-10-28', 'IssueAward', award(undefined, ['arb-li', 'arb-stranger'])).code,
    ).toBe('award/signature-foreign');
  });
});

describe('IssueAward: item by item', () => {
  it.each([
    ['leaves a claim out', award([]), 'award/items-missing'],
    ['decides a claim that is not there', award([awardItem(), awardItem({ itemId: 'c9' })]), 'award/item-unknown'],
    ['grants more than was claimed', award([awardItem({ grantedFen: 800_001 })]), 'award/over-claim'],
    ['calls full what is less', award([awardItem({ grantedFen: 799_999 })]), 'award/amount-mismatch'],
    ['calls part what is all', award([awardItem({ granted: 'part' })]), 'award/amount-mismatch'],
    ['refuses and grants money', award([awardItem({ granted: 'none' })]), 'award/amount-mismatch'],
    ['changes the cause without a reason', award([awardItem({ grantedCause: 'A21' })]), 'award/cause-reason-missing'],
    [
      'uses a cause that does not exist',
      award([awardItem({ grantedCause: 'A98', causeReason: text })]),
      'award/cause-unknown',
    ],
    [
      'does not say which part of a non-compete claim',
      award([awardItem({ grantedCause: 'A61', causeReason: text })]),
      'award/component-missing',
    ],
    [
      'does not say what a dispatch liability is for',
      award([awardItem({ grantedCause: 'A72', causeReason: text })]),
      'award/cause-missing',
    ],
  ])('is refused when it %s', (_what, data, code) => {
    expect(mediatedStory().refusal(li, '2020-10-28', 'IssueAward', data).code).toBe(code);
  });

  it('may grant economic compensation where damages were claimed, with the reason (domain.md §1.4.13)', () => {
    const data = award([awardItem({ granted: 'part', grantedFen: 400_000, grantedCause: 'A21', causeReason: text })]);
    const story = mediatedStory().does(li, '2020-10-28', 'IssueAward', data);
    expect(story.facts.find(fact => fact.type === 'AwardIssued')?.data.items[0]).toMatchObject({
      claimedCause: 'A22',
      grantedCause: 'A21',
      causeReason: text,
    });
  });

  it('makes two documents with one number where final and non-final items meet', () => {
    const mixed = mediatedStory({
      items: [
        { itemId: 'c1', cause: 'A22', amountFen: 800_000, facts: {} },
        { itemId: 'c2', cause: 'A51', facts: {} },
      ],
    }).does(
      li,
      '2020-10-28',
      'IssueAward',
      award([awardItem(), awardItem({ itemId: 'c2', granted: 'full', grantedFen: 0 })]),
    );
    expect(mixed.facts.filter(fact => fact.type === 'AwardIssued').map(({ data }) => data)).toMatchObject([
      {
        number: '云新劳人仲裁〔2020〕1号-1',
        finality: 'final',
        documentId: 'award-final',
        decidesAll: false,
        items: [{ itemId: 'c1' }],
      },
      {
        number: '云新劳人仲裁〔2020〕1号-2',
        finality: 'non-final',
        documentId: 'award-non-final',
        decidesAll: true,
        items: [{ itemId: 'c2' }],
      },
    ]);
    expect(mixed.deadline('ARB-10').status).toBe('met');
  });
});
