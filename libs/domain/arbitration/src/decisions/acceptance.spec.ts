import { acceptance, accepted, refs } from '../testing/acts';
import { application, clerk, head, text } from '../testing/people';
import { acceptedStory, receivedStory } from '../testing/stories';
import { untold } from '../testing/story';

const twoItems = {
  items: [
    { itemId: 'c1', cause: 'A22', amountFen: 800_000, facts: {} },
    { itemId: 'c2', cause: 'A33', amountFen: 120_000, facts: {} },
  ],
};
const refuseSecond = [{ itemId: 'c2', reasonCode: 'outside-scope' as const, reason: text }];
const proposed = () => receivedStory().does(clerk, '2020-09-22', 'ProposeAcceptance', acceptance());

describe('ProposeAcceptance', () => {
  it.each([
    'withinScope',
    'clearClaimsAndFacts',
    'directInterestAndIdentifiedRespondent',
    'thisCommissionCompetent',
  ] as const)('is refused when %s is not met', condition => {
    const data = acceptance();
    const unmet = { ...data, conditions: { ...data.conditions, [condition]: false } };
    expect(receivedStory().refusal(clerk, '2020-09-22', 'ProposeAcceptance', unmet)).toMatchObject({
      code: 'acceptance/condition-unmet',
      article: '办案规则30条、31条',
    });
  });

  it.each([
    ['leaves a claim out', acceptance(['c1']), 'acceptance/items-incomplete'],
    [
      'accepts nothing',
      acceptance([], [...refuseSecond, { ...refuseSecond[0]!, itemId: 'c1' }]),
      'acceptance/items-incomplete',
    ],
    ['names a claim that is not there', acceptance(['c1', 'c2', 'c9']), 'acceptance/item-unknown'],
    ['accepts and refuses the same claim', acceptance(['c1', 'c2'], refuseSecond), 'acceptance/item-twice'],
  ])('is refused when it %s', (_what, data, code) => {
    expect(receivedStory(twoItems).refusal(clerk, '2020-09-22', 'ProposeAcceptance', data).code).toBe(code);
  });

  it('does not ask about limitation: that is a defence', () => {
    expect(Object.keys(acceptance().conditions)).not.toContain('withinLimitation');
  });

  it('is made once at a time, and not beside a proposal to refuse', () => {
    expect(proposed().refusal(clerk, '2020-09-22', 'ProposeAcceptance', acceptance()).code).toBe('proposal/pending');
    expect(
      proposed().refusal(clerk, '2020-09-22', 'ProposeRefusal', { reasonCode: 'outside-scope', reason: text }).code,
    ).toBe('proposal/pending');
  });
});

describe('AcceptApplication', () => {
  it('opens the case under its number and issues notice and copy', () => {
    expect(proposed().types(head, '2020-09-23', 'AcceptApplication', accepted)).toEqual([
      'ApplicationAccepted',
      'DocumentIssued',
      'DocumentIssued',
    ]);
    expect(acceptedStory().state).toMatchObject({
      phase: 'running',
      acceptance: { caseNumber: '云新劳人仲案〔2020〕1号', on: '2020-09-23', acceptedBy: 'head-1' },
    });
  });

  it('refuses the rest in writing when only a part is accepted', () => {
    const story = receivedStory(twoItems).does(
      clerk,
      '2020-09-22',
      'ProposeAcceptance',
      acceptance(['c1'], refuseSecond),
    );
    const types = story.types(head, '2020-09-23', 'AcceptApplication', accepted);
    expect(types).toEqual([
      'ApplicationAccepted',
      'DocumentIssued',
      'DocumentIssued',
      'ClaimItemsRefused',
      'DocumentIssued',
    ]);
    const after = story.does(head, '2020-09-23', 'AcceptApplication', accepted);
    expect(after.facts.find(fact => fact.type === 'ClaimItemsRefused')?.data.items).toMatchObject([
      { itemId: 'c2', reasonCode: 'outside-scope', articles: expect.arrayContaining(['办案规则30条(一)']) },
    ]);
  });

  it('is not for the one who proposed it', () => {
    expect(
      proposed().refusal({ ...clerk, role: 'institute-head' }, '2020-09-23', 'AcceptApplication', accepted),
    ).toMatchObject({
      code: 'proposal/own',
    });
  });

  it('needs a proposal', () => {
    expect(receivedStory().refusal(head, '2020-09-23', 'AcceptApplication', accepted).code).toBe('proposal/missing');
  });

  it('is still possible after the five days, which stay on record as late', () => {
    const story = proposed().does(head, '2020-10-09', 'AcceptApplication', accepted);
    expect(story.deadline('ARB-01')).toMatchObject({ status: 'met', dueOn: '2020-09-27', late: true });
  });
});

describe('ReturnProposal', () => {
  it('sends a proposal back with its reason, and lets another be made', () => {
    const story = proposed().does(head, '2020-09-23', 'ReturnProposal', { proposal: 'acceptance', reason: text });
    expect(story.types(clerk, '2020-09-23', 'ProposeAcceptance', acceptance())).toEqual(['AcceptanceProposed']);
  });

  it('is for the approver, or the proposer himself', () => {
    const data = { proposal: 'acceptance' as const, reason: text };
    expect(proposed().types(clerk, '2020-09-23', 'ReturnProposal', data)).toEqual(['ProposalReturned']);
    expect(proposed().refusal({ ...clerk, accountId: 'filing-2' }, '2020-09-23', 'ReturnProposal', data).code).toBe(
      'proposal/not-yours',
    );
  });

  it('needs something proposed', () => {
    expect(
      receivedStory().refusal(head, '2020-09-23', 'ReturnProposal', { proposal: 'acceptance', reason: text }).code,
    ).toBe('proposal/missing');
    expect(proposed().refusal(head, '2020-09-23', 'ReturnProposal', { proposal: 'closing', reason: text }).code).toBe(
      'proposal/missing',
    );
  });
});

describe('a proceeding that was never opened', () => {
  it('refuses everything but its opening', () => {
    expect(untold().refusal(clerk, '2020-09-22', 'ProposeAcceptance', acceptance()).code).toBe('case/not-opened');
    expect(untold().refusal(head, '2020-09-22', 'ReturnProposal', { proposal: 'closing', reason: text }).code).toBe(
      'case/not-opened',
    );
    expect(
      untold().refusal(clerk, '2020-09-22', 'FileDefence', {
        partyId: 'respondent',
        filedOn: application().windowReceivedOn,
        summary: text,
        documents: refs('defence-copy'),
      }).code,
    ).toBe('case/not-opened');
  });
});
