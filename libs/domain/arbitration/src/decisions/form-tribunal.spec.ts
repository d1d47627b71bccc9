import { refs, tribunal } from '../testing/acts';
import { head, li, recorder, wang, zhao } from '../testing/people';
import { acceptedStory, formedStory, receivedStory } from '../testing/stories';

describe('FormTribunal', () => {
  it('tells the parties in writing in the same act (ARB-05)', () => {
    expect(acceptedStory().types(head, '2020-09-24', 'FormTribunal', tribunal([li], recorder))).toEqual([
      'TribunalFormed',
      'DocumentIssued',
    ]);
  });

  it('of three has the presiding arbitrator among its members', () => {
    const story = acceptedStory().does(head, '2020-09-24', 'FormTribunal', tribunal([li, wang, zhao], recorder));
    expect(story.state).toMatchObject({
      tribunal: { composition: 'three', presiding: { accountId: 'arb-li' }, recorder: { accountId: 'rec-1' } },
    });
  });

  it.each([
    ['two members', tribunal([li, wang], recorder), 'tribunal/one-or-three'],
    ['the same arbitrator twice', tribunal([li, wang, li], recorder), 'tribunal/members-not-distinct'],
    ['a recorder who is an arbitrator of it', tribunal([li], li), 'tribunal/recorder-is-arbitrator'],
    [
      'a presiding arbitrator from outside',
      { ...tribunal([li], recorder), presidingAccountId: 'arb-wang' },
      'tribunal/presiding-not-member',
    ],
  ])('with %s is refused', (_what, data, code) => {
    expect(acceptedStory().refusal(head, '2020-09-24', 'FormTribunal', data).code).toBe(code);
  });

  it.each([
    ['ten workers', { workersCount: 10 }],
    ['a collective contract', { items: [{ itemId: 'c1', cause: 'A81', facts: {} }] }],
  ])('for %s has three arbitrators (ARB-INV-6)', (_what, overrides) => {
    const story = acceptedStory(overrides);
    expect(story.refusal(head, '2020-09-24', 'FormTribunal', tribunal([li], recorder)).code).toBe(
      'tribunal/three-required',
    );
    expect(story.types(head, '2020-09-24', 'FormTribunal', tribunal([li, wang, zhao], recorder))).toContain(
      'TribunalFormed',
    );
  });

  it('for nine workers may be one', () => {
    expect(
      acceptedStory({ workersCount: 9 }).types(head, '2020-09-24', 'FormTribunal', tribunal([li], recorder)),
    ).toContain('TribunalFormed');
  });

  it('in simplified handling is one', () => {
    const story = acceptedStory().does(head, '2020-09-24', 'ChooseSimplifiedProcedure', { ground: 'small-amount' });
    expect(story.refusal(head, '2020-09-24', 'FormTribunal', tribunal([li, wang, zhao], recorder)).code).toBe(
      'tribunal/sole-in-simplified',
    );
  });

  it('is formed once, after acceptance', () => {
    expect(formedStory().refusal(head, '2020-09-28', 'FormTribunal', tribunal([li], recorder)).code).toBe(
      'tribunal/already-formed',
    );
    expect(
      receivedStory().refusal(head, '2020-09-22', 'FormTribunal', { ...tribunal([li], recorder), documents: refs() })
        .code,
    ).toBe('case/not-accepted');
  });
});
