import { accept, reject } from '@one-window/kernel';
import type { SendToPolice } from '../commands/ending-commands';
import { during } from '../during';
import { fact } from '../fact';
import { currentTransfer } from '../police-reports';

/** Within twenty-four hours of the approval (INS-13), with the papers of TRANSFER 6. Late is late, not forbidden. */
const sending = during('filed')<SendToPolice>({
  may: state => {
    const transfer = currentTransfer(state);
    return transfer && transfer.sentOn === undefined
      ? undefined
      : { code: 'police/not-approved', article: '行政执法机关移送涉嫌犯罪案件的规定5条' };
  },
  decide: ({ data, at, today }, state) => {
    const transfer = currentTransfer(state);
    if (!transfer) return reject({ code: 'police/not-approved' });
    return accept(
      fact('SentToPolice', today, ['行政执法机关移送涉嫌犯罪案件的规定5—6条'], {
        ...data,
        reportId: transfer.reportId,
        sentAt: at,
      }),
    );
  },
});
export const maySendToPolice = sending.may;
export const sendToPolice = sending.decide;
