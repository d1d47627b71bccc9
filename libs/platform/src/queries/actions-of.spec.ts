import { shippedCalendar } from '@one-window/deadlines';
import { instant, localDate, type Actor } from '@one-window/kernel';
import { petitionService, type PetitionState } from '../testing/petition';
import { actionsOf } from './actions-of';
import type { Language } from './define-query';

const clerk: Actor = { accountId: 'chuangkou1', name: '周晓梅', role: 'window-clerk', unit: 'win-xincheng' };
const filed: PetitionState = { stage: 'filed', unit: 'win-xincheng', notes: 2, deadlines: {} };

const asked = (state: PetitionState, actor = clerk, language: Language = 'zh') =>
  actionsOf(
    petitionService.commands,
    state,
    {
      ...{ actor, language, at: instant('2026-10-12T09:00:00+08:00'), today: localDate('2026-10-12') },
      services: { calendar: () => shippedCalendar },
    },
    petitionService.problems,
  );

describe('What may be done now', () => {
  it('is every command on the case that role, unit and guard allow', () => {
    expect(asked(filed).map(({ command, allowed }) => [command, allowed])).toEqual([
      ['answerPetition', true],
      ['notePetition', true],
    ]);
  });

  it('says of the others who may', () => {
    const [, note] = asked(filed, { ...clerk, role: 'arbitrator' });
    expect(note).toMatchObject({ allowed: false, reason: { code: 'role/not-allowed', title: '须由窗口受理员办理。' } });
    expect(asked(filed, { ...clerk, unit: 'win-dongshan' }).some(({ allowed }) => allowed)).toBe(false);
  });

  it('says with the guard’s own words why not, in the reader’s language', () => {
    const [answer] = asked({ ...filed, stage: 'answered' }, clerk, 'en');
    expect(answer?.reason).toEqual({
      code: 'petition/answered',
      title: 'It was answered already (2 notes).',
      next: 'File another.',
      article: '信访条例1条',
    });
  });
});
