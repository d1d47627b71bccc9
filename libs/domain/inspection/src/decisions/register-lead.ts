import { accept, reject } from '@one-window/kernel';
import type { RegisterLead } from '../commands/screening-commands';
import { during } from '../during';
import { fact } from '../fact';
import type { InspectionFact } from '../facts';
import type { InspectionRejection } from '../rejections';
import type { Lead } from '../screening/lead';

/** I1. A lead is registered whatever becomes of it; a complaint starts INS-01 and interrupts limitation (L7). */
const registration = during('none')<RegisterLead>({
  decide: ({ data: lead, today }) => {
    const wrong = contradictionIn(lead);
    if (wrong) return reject(wrong);
    if (lead.receivedOn > today) return reject({ code: 'date/in-future', params: { date: lead.receivedOn, today } });

    const registered = fact('LeadRegistered', lead.receivedOn, ['监察条例9条', '监察条例14条'], lead);
    return accept<InspectionFact>(registered, ...interruptionBy(lead), ...receiptFor(lead));
  },
});
export const mayRegisterLead = registration.may;
export const registerLead = registration.decide;

const contradictionIn = (lead: Lead): InspectionRejection | undefined => {
  if (lead.items.length === 0) return { code: 'lead/items-missing', article: '监察条例11条' };
  // Only the worker whose own rights were infringed complains; everybody else reports (INSP 9).
  if (lead.kind === 'complaint' && lead.workers.length === 0)
    return { code: 'lead/complainant-missing', article: '监察条例9条' };
  if (lead.kind === 'complaint' && lead.reporter) return { code: 'lead/reporter-not-expected', article: '监察条例9条' };
  if (lead.clockFrom > lead.receivedOn)
    return {
      code: 'lead/received-before-window',
      params: { window: lead.clockFrom, received: lead.receivedOn },
    };
  const reversed = lead.items.find(({ violation }) => violation?.to !== undefined && violation.from > violation.to);
  return reversed && { code: 'lead/violation-reversed', params: { item: reversed.itemId } };
};

const interruptionBy = (lead: Lead): readonly InspectionFact[] => {
  const claims = lead.items.filter(item => item.cause !== undefined);
  if (lead.kind !== 'complaint' || claims.length === 0) return [];
  return [
    fact('LimitationInterrupted', lead.clockFrom, ['调解仲裁法27条', '办案规则27条2项'], {
      workers: lead.workers.map(({ personId, idIndex }) => ({ personId, ...(idIndex !== undefined && { idIndex }) })),
      ...(lead.employer && { employer: lead.employer }),
      causes: [...new Set(claims.flatMap(item => item.cause ?? []))],
      itemIds: claims.map(item => item.itemId),
      interruptedOn: lead.clockFrom,
      proof: lead.origin.from === 'window' ? lead.origin.receiptNo : lead.inspectionId,
    }),
  ];
};

/** L10: a hand-over is not done until the other side has answered; the receipt is the first answer. */
const receiptFor = (lead: Lead): readonly InspectionFact[] =>
  lead.origin.from === 'arbitration'
    ? [
        fact('LeadReceived', lead.receivedOn, ['鲁人社字〔2022〕41号'], {
          leadId: lead.origin.leadId,
          from: lead.origin.unit,
          unit: lead.unit,
          inspectionId: lead.inspectionId,
        }),
      ]
    : [];
