import { accept, reject, type LocalDate } from '@one-window/kernel';
import type { RecordInvestigationStep } from '../commands/investigation-commands';
import { during } from '../during';
import { fact } from '../fact';
import { notAnOfficer } from '../four-eyes';
import { valueOn } from '../parameters/dated';
import type { InspectionRejection } from '../rejections';
import { mainRound } from '../rounds';
import type { Filed } from '../state';
import type { InspectionWorld } from '../world';

/** I7, INS-INV-1: two officers of the case, cards shown, a record signed by both sides or the refusal noted. */
const step = during('filed')<RecordInvestigationStep>({
  may: (state, by) => notAnOfficer(state, by) ?? (mainRound(state) ? { code: 'investigation/finished' } : undefined),
  decide: ({ data, today }, state, world) => {
    const no = defectIn(data, state, today, world);
    if (no) return reject(no);
    return accept(
      fact('InvestigationStepRecorded', data.heldOn, ['监察条例15—16条', '行政处罚法55条'], {
        ...data,
        cardShown: true as const,
      }),
    );
  },
});
export const mayRecordInvestigationStep = step.may;
export const recordInvestigationStep = step.decide;

const defectIn = (
  data: RecordInvestigationStep['data'],
  state: Filed,
  today: LocalDate,
  world: InspectionWorld,
): InspectionRejection | undefined => {
  if (data.heldOn > today) return { code: 'date/in-future', params: { date: data.heldOn, today } };
  if (data.heldOn < state.filedOn)
    return { code: 'step/before-filing', article: '监察条例14条', params: { filed: state.filedOn } };
  const stranger = data.officers.find(each => !state.officers.some(officer => officer.accountId === each));
  if (stranger !== undefined) return { code: 'officer/not-assigned', article: '监察条例16条' };
  if (new Set(data.officers).size < 2) return { code: 'step/one-officer', article: '监察条例16条；行政处罚法42条' };
  if (!data.cardShown) return { code: 'step/card-not-shown', article: '监察条例16条；行政处罚法55条' };
  if (data.signature === 'refused' && !data.refusalNote)
    return { code: 'step/refusal-unexplained', article: '监察条例15条' };
  const atAnEnterprise = data.onSite && state.lead.employer?.kind === 'organization';
  if (atAnEnterprise && !data.entry && valueOn(world.parameters.entryFormalities, data.heldOn))
    return { code: 'step/entry-unrecorded', article: '国办发〔2024〕54号' };
  return undefined;
};
