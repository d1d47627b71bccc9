import { accept, localDate, reject, type LocalDate } from '@one-window/kernel';
import type { RecordLeadAnswer, SendLead } from '../commands';
import { dayProblem } from './dates';
import { firstOf, guarded, type Guard } from './guarded';
import { asOpened, opened, sits } from './stages';

/** The province's linkage mechanism came in 2022; before it a lead rested on the inspection regulation alone. */
const LINKAGE_SINCE = localDate('2022-07-01');
const linkageBasis = (day: LocalDate): readonly string[] =>
  day < LINKAGE_SINCE ? ['劳动保障监察条例14条'] : ['劳动保障监察条例14条', '鲁人社字〔2022〕41号'];

export const maySendLead = firstOf(opened, sits);

/** L10: facts that show a violation go to the inspection body; it decides by its own law. */
export const sendLead = guarded(maySendLead, asOpened, ({ data, today }: SendLead, state) => {
  const unknown = data.itemIds.find(id => !state.items.some(({ itemId }) => itemId === id));
  if (unknown !== undefined) return reject({ code: 'lead/item-unknown', params: { itemId: unknown } });
  const documents = data.documentIds.map(id => state.documents[id]);
  if (documents.includes(undefined)) return reject({ code: 'document/unknown' });
  const running = state.phase === 'running' ? state : state.phase === 'ended' ? state.before : undefined;
  const { parties, workersCount } = state.application;
  const employer = parties.find(party => party.side === 'respondent')?.employer;
  if (!employer) return reject({ code: 'party/unknown', params: { partyId: 'respondent' } });
  return accept({
    type: 'LeadSent',
    on: today,
    basis: linkageBasis(today),
    data: {
      leadId: data.leadId,
      fromUnit: state.unit,
      toUnit: data.toUnit,
      ...(running && { caseNumber: running.acceptance.caseNumber }),
      matters: data.matters,
      facts: data.facts,
      itemIds: data.itemIds,
      documents: documents.flatMap(document =>
        document ? [{ documentId: document.documentId, kind: document.kind, number: document.number }] : [],
      ),
      workers: parties.flatMap(party => (party.kind === 'worker' ? [party.person] : [])),
      workersCount,
      employer,
    },
  });
});

const someSent: Guard = state =>
  state.phase !== 'unopened' && Object.keys(state.leads).length === 0 ? { code: 'lead/none-sent' } : undefined;

export const mayRecordLeadAnswer = firstOf(opened, someSent);
/** What the inspection body did with it comes back as a case event and is kept with the lead. */
export const recordLeadAnswer = guarded(mayRecordLeadAnswer, asOpened, ({ data, today }: RecordLeadAnswer, state) => {
  const lead = state.leads[data.leadId];
  if (!lead) return reject({ code: 'lead/unknown' });
  if (lead.answers[data.answer]) return reject({ code: 'lead/already-answered', params: { answer: data.answer } });
  const wrongDay = dayProblem(data.answeredOn, { notBefore: lead.sentOn, today });
  if (wrongDay) return reject(wrongDay);
  const { leadId, answer, outcome, number, eventId } = data;
  return accept({
    type: 'LeadAnswerRecorded',
    on: data.answeredOn,
    basis: linkageBasis(data.answeredOn),
    data: { leadId, answer, outcome, ...(number !== undefined && { number }), eventId },
  });
});
