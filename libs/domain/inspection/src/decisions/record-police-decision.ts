import { accept, reject } from '@one-window/kernel';
import type { RecordPoliceDecision } from '../commands/ending-commands';
import { during } from '../during';
import { fact } from '../fact';
import { currentTransfer } from '../police-reports';

const ARTICLE = '行政执法机关移送涉嫌犯罪案件的规定8条';

/** The police file, or say in writing why not (TRANSFER 8). */
const decision = during('filed')<RecordPoliceDecision>({
  may: state => {
    const transfer = currentTransfer(state);
    return transfer?.receivedOn !== undefined && transfer.answer === undefined
      ? undefined
      : { code: 'police/receipt-missing', article: ARTICLE };
  },
  decide: ({ data, today }, state) => {
    const transfer = currentTransfer(state);
    if (transfer?.receivedOn === undefined || data.decidedOn < transfer.receivedOn)
      return reject({ code: 'police/receipt-missing', article: ARTICLE });
    if (data.decidedOn > today) return reject({ code: 'date/in-future', params: { date: data.decidedOn, today } });
    const { reportId } = transfer;
    if (data.decision === 'filed')
      return accept(
        fact('PoliceFiled', data.decidedOn, [ARTICLE], {
          reportId,
          filedOn: data.decidedOn,
          ...(data.policeCaseNo !== undefined && { policeCaseNo: data.policeCaseNo }),
        }),
      );
    if (data.reasons === undefined) return reject({ code: 'police/reasons-missing', article: ARTICLE });
    return accept(
      fact('PoliceNotFiled', data.decidedOn, [ARTICLE], {
        reportId,
        decidedOn: data.decidedOn,
        reasons: data.reasons,
      }),
    );
  },
});
export const mayRecordPoliceDecision = decision.may;
export const recordPoliceDecision = decision.decide;
