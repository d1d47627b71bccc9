import { localDate } from '@one-window/kernel';
import { absence, award, opening, refs } from '../testing/acts';
import { clerk, li, recorder, stranger, text } from '../testing/people';
import { debateClosedStory, formedStory, mediatedStory, notifiedStory } from '../testing/stories';
import type { Story } from '../testing/story';

const twoItems = {
  items: [
    { itemId: 'c1', cause: 'A22', amountFen: 800_000, facts: {} },
    { itemId: 'c2', cause: 'A11', amountFen: 100_000, facts: {} },
  ],
};
const statement = (itemIds: readonly string[] = ['c1'], signedBy: readonly string[] = ['arb-li']) => ({
  items: itemIds.map(itemId => ({ itemId, agreedFen: 50_000 })),
  terms: text,
  signedBy,
  documents: refs('conciliation'),
});
const signature = (partyId: string, signedOn = '2020-10-28') => ({
  documentId: 'doc-conciliation',
  partyId,
  signedOn: localDate(signedOn),
  by: 'party' as const,
  receipt: '送达回证',
});
const issued = (story: Story = debateClosedStory(), itemIds?: readonly string[]) =>
  story.does(li, '2020-10-27', 'IssueConciliation', statement(itemIds));

describe('IssueConciliation', () => {
  it('is signed by the tribunal and goes to every party', () => {
    expect(issued().state).toMatchObject({
      documents: { 'doc-conciliation': { recipients: ['applicant', 'respondent'] } },
    });
    expect(debateClosedStory().refusal(li, '2020-10-27', 'IssueConciliation', statement(['c1'], [])).code).toBe(
      'conciliation/signature-missing',
    );
  });

  it('may be reached before any hearing', () => {
    expect(formedStory().types(li, '2020-10-12', 'IssueConciliation', statement())).toEqual(['ConciliationIssued']);
  });

  it.each([
    ['a claim that is not open', debateClosedStory(), statement(['c9']), 'conciliation/item-unknown'],
    ['a claim in another statement', issued(), statement(), 'conciliation/item-pending'],
  ])('is refused for %s', (_what, story, data, code) => {
    expect(story.refusal(li, '2020-10-27', 'IssueConciliation', data).code).toBe(code);
  });

  it('is refused in a default hearing, and to a stranger', () => {
    const inDefault = notifiedStory()
      .does(recorder, '2020-10-27', 'OpenHearing', opening(['applicant']))
      .does(li, '2020-10-27', 'RecordAbsence', absence('respondent', 'default-hearing'));
    expect(inDefault.refusal(li, '2020-10-27', 'IssueConciliation', statement()).code).toBe('conciliation/in-default');
    expect(debateClosedStory().refusal(stranger, '2020-10-27', 'IssueConciliation', statement()).code).toBe(
      'tribunal/not-member',
    );
  });
});

describe('SignConciliation', () => {
  it('takes effect when all have signed, on the last of their days', () => {
    const one = issued().does(clerk, '2020-10-30', 'SignConciliation', signature('respondent', '2020-10-30'));
    expect(one.facts.some(fact => fact.type === 'ConciliationEffective')).toBe(false);
    const both = one.does(clerk, '2020-10-31', 'SignConciliation', signature('applicant', '2020-10-29'));
    expect(both.facts.find(fact => fact.type === 'ConciliationEffective')).toMatchObject({
      on: '2020-10-30',
      data: { decidesAll: true },
    });
    expect(both.deadline('ARB-10')).toMatchObject({ status: 'met', metOn: '2020-10-30' });
  });

  it('of a part leaves the rest to be awarded', () => {
    const part = ['respondent', 'applicant'].reduce(
      (story, party) => story.does(clerk, '2020-10-28', 'SignConciliation', signature(party)),
      issued(mediatedStory(twoItems)),
    );
    expect(part.facts.find(fact => fact.type === 'ConciliationEffective')?.data).toMatchObject({ decidesAll: false });
    expect(part.refusal(li, '2020-10-28', 'IssueAward', award()).code).toBe('award/items-missing');
  });

  it.each([
    ['an unknown paper', { ...signature('applicant'), documentId: 'doc-x' }, 'conciliation/unknown'],
    ['a stranger', signature('x'), 'party/unknown'],
    ['a day to come', signature('applicant', '2020-10-30'), 'date/in-future'],
    ['a day before it was issued', signature('applicant', '2020-10-26'), 'date/too-early'],
  ])('is refused for %s', (_what, data, code) => {
    expect(issued().refusal(clerk, '2020-10-28', 'SignConciliation', data).code).toBe(code);
  });

  it('happens once, and needs a statement', () => {
    const one = issued().does(clerk, '2020-10-28', 'SignConciliation', signature('applicant'));
    expect(one.refusal(clerk, '2020-10-28', 'SignConciliation', signature('applicant')).code).toBe(
      'conciliation/already-signed',
    );
    expect(debateClosedStory().refusal(clerk, '2020-10-28', 'SignConciliation', signature('applicant')).code).toBe(
      'conciliation/none-pending',
    );
  });
});

describe('RepudiateConciliation', () => {
  const refusal = (partyId: string) => ({
    documentId: 'doc-conciliation',
    partyId,
    on: localDate('2020-10-28'),
    how: 'refused-to-sign' as const,
  });

  it('takes the case back to where it was', () => {
    const story = issued(mediatedStory()).does(clerk, '2020-10-28', 'RepudiateConciliation', refusal('respondent'));
    expect(story.types(li, '2020-10-28', 'IssueAward', award())).toEqual(['AwardIssued']);
  });

  it('is not open to a party that has signed, nor without a statement', () => {
    const one = issued().does(clerk, '2020-10-28', 'SignConciliation', signature('applicant'));
    expect(one.refusal(clerk, '2020-10-28', 'RepudiateConciliation', refusal('applicant')).code).toBe(
      'conciliation/already-signed',
    );
    expect(debateClosedStory().refusal(clerk, '2020-10-28', 'RepudiateConciliation', refusal('applicant')).code).toBe(
      'conciliation/none-pending',
    );
  });
});
