import { acceptance, refs } from '../testing/acts';
import { clerk, head, otherHead, text, timer } from '../testing/people';
import { acceptedStory, debateClosedStory, receivedStory } from '../testing/stories';
import { REFUSAL_ARTICLES, REFUSAL_REASONS } from '../refusal-reasons';

const documents = refs('refusal-notice');
const proposed = () =>
  receivedStory().does(clerk, '2020-09-22', 'ProposeRefusal', { reasonCode: 'outside-scope', reason: text });

describe('RefuseApplication', () => {
  it.each(REFUSAL_REASONS)('on the ground %s cites its articles and is always in writing', reasonCode => {
    const story = receivedStory()
      .does(clerk, '2020-09-22', 'ProposeRefusal', { reasonCode, reason: text })
      .does(head, '2020-09-23', 'RefuseApplication', { documents });
    expect(story.facts.find(fact => fact.type === 'ApplicationRefused')).toMatchObject({
      basis: REFUSAL_ARTICLES[reasonCode],
      data: {
        reasonCode,
        articles: REFUSAL_ARTICLES[reasonCode],
        documentId: 'doc-refusal-notice',
        refusedBy: 'head-1',
      },
    });
    expect(story.state).toMatchObject({ phase: 'ended', by: 'refused', documents: { 'doc-refusal-notice': {} } });
  });

  it('needs a proposal by somebody else', () => {
    expect(receivedStory().refusal(head, '2020-09-23', 'RefuseApplication', { documents }).code).toBe(
      'proposal/missing',
    );
    expect(proposed().refusal(clerk, '2020-09-23', 'RefuseApplication', { documents }).code).toBe('proposal/own');
  });

  it('ends the case for acceptance', () => {
    const story = proposed().does(head, '2020-09-23', 'RefuseApplication', { documents });
    expect(story.refusal(clerk, '2020-09-24', 'ProposeAcceptance', acceptance())).toMatchObject({
      code: 'case/ended',
      params: { by: 'refused' },
    });
  });
});

describe('ExplainNoJurisdiction', () => {
  const data = {
    targetCommission: '东山县劳动人事争议仲裁委员会',
    reason: text,
    documents: refs('jurisdiction-notice'),
  };

  it('names the competent commission in writing and is no refusal', () => {
    const story = receivedStory().does(clerk, '2020-09-22', 'ExplainNoJurisdiction', data);
    expect(story.state).toMatchObject({ phase: 'ended', by: 'redirected' });
    expect(story.deadline('ARB-01').status).toBe('met');
  });

  it('comes too late after acceptance', () => {
    expect(acceptedStory().refusal(clerk, '2020-09-24', 'ExplainNoJurisdiction', data).code).toBe(
      'case/already-accepted',
    );
  });
});

describe('RecordAcceptanceOverdue', () => {
  it('records, after the five days, that the applicant may sue', () => {
    // Received Monday 2020-09-21: five working days end on Sunday 09-27, a make-up working day.
    const story = receivedStory().does(timer, '2020-09-28', 'RecordAcceptanceOverdue', {});
    expect(story.facts.find(fact => fact.type === 'AcceptanceDecisionOverdue')?.data).toEqual({ dueOn: '2020-09-27' });
    expect(story.refusal(timer, '2020-09-29', 'RecordAcceptanceOverdue', {}).code).toBe('acceptance/not-overdue');
  });

  it('is refused on the last day and while a correction or mediation holds the clock', () => {
    expect(receivedStory().refusal(timer, '2020-09-27', 'RecordAcceptanceOverdue', {}).code).toBe(
      'acceptance/not-overdue',
    );
    const correcting = receivedStory().does(clerk, '2020-09-22', 'RequestCorrection', {
      items: [{ what: text }],
      documents: refs('correction-notice'),
    });
    expect(correcting.refusal(timer, '2020-10-20', 'RecordAcceptanceOverdue', {}).code).toBe('acceptance/not-overdue');
  });
});

describe('RevokeCase', () => {
  const revocation = { documents: refs('revocation-decision') };
  const proposedRevocation = () => acceptedStory().does(clerk, '2020-09-24', 'ProposeRevocation', { reason: text });

  it('ends a case that should not have been accepted, by written decision to all', () => {
    const story = proposedRevocation().does(head, '2020-09-25', 'RevokeCase', revocation);
    expect(story.state).toMatchObject({
      by: 'revoked',
      documents: { 'doc-revocation-decision': { recipients: ['applicant', 'respondent'] } },
    });
    expect(story.deadline('ARB-10').status).toBe('ended');
  });

  it('has four eyes', () => {
    expect(acceptedStory().refusal(head, '2020-09-25', 'RevokeCase', revocation).code).toBe('proposal/missing');
    expect(proposedRevocation().refusal(clerk, '2020-09-25', 'RevokeCase', revocation).code).toBe('proposal/own');
    expect(proposedRevocation().types(otherHead, '2020-09-25', 'RevokeCase', revocation)).toContain('CaseRevoked');
  });

  it('is for accepted cases', () => {
    expect(receivedStory().refusal(clerk, '2020-09-24', 'ProposeRevocation', { reason: text }).code).toBe(
      'case/not-accepted',
    );
    expect(debateClosedStory().types(clerk, '2020-10-28', 'ProposeRevocation', { reason: text })).toEqual([
      'RevocationProposed',
    ]);
  });
});
