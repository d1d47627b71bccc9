import { delivery, refs, tribunal } from '../testing/acts';
import { clerk, head, li, recorder, text, wang, zhao } from '../testing/people';
import { acceptedStory, formedStory, receivedStory } from '../testing/stories';
import { yunhe } from '../testing/story';

const clear = { ground: 'facts-and-rights-clear' as const };
const shortened = { ...clear, defenceDays: 3, respondentConsentProof: '被申请人同意书' };

describe('ChooseSimplifiedProcedure', () => {
  it('shortens a running defence period with the respondent’s consent', () => {
    const story = formedStory().does(head, '2020-09-27', 'ChooseSimplifiedProcedure', shortened);
    // Served 2020-09-25; 27, 28, 29.
    expect(story.deadline('ARB-07/respondent')).toMatchObject({ startedOn: '2020-09-25', dueOn: '2020-09-29' });
  });

  it('gives the shorter period with a copy served later', () => {
    const story = acceptedStory()
      .does(head, '2020-09-24', 'ChooseSimplifiedProcedure', shortened)
      .does(clerk, '2020-09-25', 'ServeApplicationCopy', delivery('respondent', '2020-09-25'));
    expect(story.deadline('ARB-07/respondent').dueOn).toBe('2020-09-29');
  });

  it('ends the period where it was given up altogether', () => {
    const story = formedStory().does(head, '2020-09-27', 'ChooseSimplifiedProcedure', { ...shortened, defenceDays: 0 });
    expect(story.deadline('ARB-07/respondent').status).toBe('ended');
  });

  it('leaves the period alone where nobody agreed to less', () => {
    const story = formedStory().does(head, '2020-09-27', 'ChooseSimplifiedProcedure', clear);
    expect(story.deadline('ARB-07/respondent').dueOn).toBe('2020-10-15');
  });

  it.each([{ ...clear, defenceDays: 3 }, { ground: 'both-agree' as const }])('needs the consent on file: %o', data => {
    expect(acceptedStory().refusal(head, '2020-09-24', 'ChooseSimplifiedProcedure', data).code).toBe(
      'procedure/consent-missing',
    );
  });

  it('is not for collective cases in Shandong, but may be elsewhere (RULES 62(2))', () => {
    const story = acceptedStory({ workersCount: 10 });
    expect(story.refusal(head, '2020-09-24', 'ChooseSimplifiedProcedure', clear).code).toBe('procedure/collective');
    const elsewhere = acceptedStory({ workersCount: 10 }, yunhe({ simplifiedForCollective: true }));
    expect(elsewhere.types(head, '2020-09-24', 'ChooseSimplifiedProcedure', clear)).toEqual([
      'SimplifiedProcedureChosen',
    ]);
  });

  it('is not for a respondent who cannot be found, nor beside a tribunal of three', () => {
    const notice = acceptedStory().does(
      clerk,
      '2020-09-24',
      'ServeApplicationCopy',
      delivery('respondent', '2020-09-24', 'public-notice'),
    );
    expect(notice.refusal(head, '2020-09-25', 'ChooseSimplifiedProcedure', clear).code).toBe(
      'procedure/respondent-missing',
    );
    const three = acceptedStory().does(head, '2020-09-24', 'FormTribunal', tribunal([li, wang, zhao], recorder));
    expect(three.refusal(head, '2020-09-25', 'ChooseSimplifiedProcedure', clear).code).toBe(
      'procedure/tribunal-of-three',
    );
  });

  it('is chosen once, after acceptance', () => {
    const story = acceptedStory().does(head, '2020-09-24', 'ChooseSimplifiedProcedure', clear);
    expect(story.refusal(head, '2020-09-25', 'ChooseSimplifiedProcedure', clear).code).toBe(
      'procedure/already-simplified',
    );
    expect(receivedStory().refusal(head, '2020-09-22', 'ChooseSimplifiedProcedure', clear).code).toBe(
      'case/not-accepted',
    );
  });
});

describe('ConvertToOrdinary', () => {
  const data = { reason: text, documents: refs('procedure-notice') };
  const simplified = () => acceptedStory().does(head, '2020-09-24', 'ChooseSimplifiedProcedure', clear);

  it('keeps the limit that counts from the original acceptance', () => {
    const story = simplified().does(head, '2020-10-20', 'ConvertToOrdinary', data);
    expect(story.state).toMatchObject({ procedure: { kind: 'ordinary' } });
    expect(story.deadline('ARB-10')).toMatchObject({ startedOn: '2020-09-23', dueOn: '2020-11-09' });
  });

  it('comes before the limit ends', () => {
    expect(simplified().refusal(head, '2020-11-10', 'ConvertToOrdinary', data)).toMatchObject({
      code: 'procedure/conversion-late',
      params: { dueOn: '2020-11-09' },
    });
  });

  it('needs a simplified case', () => {
    expect(acceptedStory().refusal(head, '2020-10-20', 'ConvertToOrdinary', data).code).toBe(
      'procedure/not-simplified',
    );
  });
});
