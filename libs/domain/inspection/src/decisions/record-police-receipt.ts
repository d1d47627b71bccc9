import { accept, reject } from '@one-window/kernel';
import type { RecordPoliceReceipt } from '../commands/ending-commands';
import { during } from '../during';
import { fact } from '../fact';
import { currentTransfer } from '../police-reports';

/** The police sign for it (TRANSFER 7); their three days begin (INS-14). */
const receipt = during('filed')<RecordPoliceReceipt>({
  may: state => {
    const transfer = currentTransfer(state);
    return transfer?.sentOn !== undefined && transfer.receivedOn === undefined
      ? undefined
      : { code: 'police/not-sent', article: '行政执法机关移送涉嫌犯罪案件的规定7条' };
  },
  decide: ({ data, today }, state) => {
    const transfer = currentTransfer(state);
    if (transfer?.sentOn === undefined || data.receivedOn < transfer.sentOn) return reject({ code: 'police/not-sent' });
    if (data.receivedOn > today) return reject({ code: 'date/in-future', params: { date: data.receivedOn, today } });
    return accept(
      fact('PoliceReceiptRecorded', data.receivedOn, ['行政执法机关移送涉嫌犯罪案件的规定7条'], {
        ...data,
        reportId: transfer.reportId,
      }),
    );
  },
});
export const mayRecordPoliceReceipt = receipt.may;
export const recordPoliceReceipt = receipt.decide;
