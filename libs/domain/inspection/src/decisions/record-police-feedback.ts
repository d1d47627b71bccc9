import { accept, reject } from '@one-window/kernel';
import type { RecordPoliceFeedback } from '../commands/ending-commands';
import { during } from '../during';
import { fact } from '../fact';
import { currentTransfer } from '../police-reports';

/** Arrest, prosecution, judgment: news that may also come after the file is closed. */
const feedback = during(
  'filed',
  'closed',
)<RecordPoliceFeedback>({
  may: state =>
    currentTransfer(state)?.answer === 'filed' ? undefined : { code: 'police/not-filed', article: '行政处罚法27条' },
  decide: ({ data, today }, state) => {
    const transfer = currentTransfer(state);
    if (transfer?.answer !== 'filed') return reject({ code: 'police/not-filed' });
    if (data.happenedOn > today) return reject({ code: 'date/in-future', params: { date: data.happenedOn, today } });
    return accept(
      fact('PoliceFeedbackRecorded', data.happenedOn, ['行政处罚法27条'], { ...data, reportId: transfer.reportId }),
    );
  },
});
export const mayRecordPoliceFeedback = feedback.may;
export const recordPoliceFeedback = feedback.decide;
