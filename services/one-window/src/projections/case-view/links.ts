import type { CaseEventEnvelope } from '@one-window/contracts';
import type { Folds } from '../facts';
import type { CaseDoc, DocLink } from './case-doc';

/** Arrows between lanes. A link is sent, and dashed, until the other side has said yes or no (design.md §5). */
const sent = (
  doc: CaseDoc,
  link: Omit<DocLink, 'status' | 'sentOn' | 'sentEventId'>,
  event: CaseEventEnvelope,
): CaseDoc =>
  doc.links.some(one => one.id === link.id)
    ? doc
    : {
        ...doc,
        links: [...doc.links, { ...link, status: 'sent', sentOn: event.data.happenedOn, sentEventId: event.id }],
      };

const change = (doc: CaseDoc, is: (link: DocLink) => boolean, to: (link: DocLink) => DocLink): CaseDoc =>
  doc.links.some(is) ? { ...doc, links: doc.links.map(link => (is(link) ? to(link) : link)) } : doc;

/** The first answer counts; what repeats it changes nothing. */
const answered = (
  doc: CaseDoc,
  is: (link: DocLink) => boolean,
  status: 'accepted' | 'rejected',
  event: CaseEventEnvelope,
  reason?: string,
): CaseDoc =>
  change(
    doc,
    link => is(link) && link.status === 'sent',
    link => ({
      ...link,
      status,
      answeredOn: event.data.happenedOn,
      answerEventId: event.id,
      ...(reason !== undefined && { reason }),
    }),
  );

const told = (
  doc: CaseDoc,
  link: Omit<DocLink, 'status' | 'sentOn' | 'sentEventId'>,
  event: CaseEventEnvelope,
): CaseDoc => answered(sent(doc, link, event), one => one.id === link.id, 'accepted', event);

const dispatch = (id: string | undefined) => (link: DocLink) => link.kind === 'dispatch' && link.id === id;
const handOver = (packageNo: string) => (link: DocLink) => link.kind === 'hand-over' && link.id === packageNo;
const lead = (leadId: string) => (link: DocLink) => link.kind === 'lead' && link.id === leadId;
const opened = (event: CaseEventEnvelope) => (link: DocLink) => link.stream === event.stream;

export const links: Folds<CaseDoc> = {
  intake: {
    CaseDispatched: (doc, fact, event) =>
      sent(
        doc,
        {
          id: fact.dispatchId,
          kind: 'dispatch',
          from: { service: 'intake', unit: fact.windowUnit },
          to: { service: fact.body, unit: fact.unit },
          itemIds: fact.itemIds,
        },
        event,
      ),
    PackageSent: (doc, { package: sentPackage }, event) =>
      sent(
        doc,
        {
          id: sentPackage.packageNo,
          kind: 'hand-over',
          from: { service: 'intake', unit: sentPackage.fromUnit },
          to: { service: 'intake', unit: sentPackage.toUnit },
          itemIds: sentPackage.itemIds,
        },
        event,
      ),
    PackageAccepted: (doc, fact, event) => answered(doc, handOver(fact.packageNo), 'accepted', event),
    PackageRefused: (doc, fact, event) => answered(doc, handOver(fact.packageNo), 'rejected', event, fact.reason),
    FeedbackRecorded: (doc, fact, event) => {
      const status = fact.outcome === 'accepted' || fact.outcome === 'closed' ? 'accepted' : 'rejected';
      const id = `${fact.dispatchId}/feedback/${fact.eventId}`;
      const feedback = {
        id,
        kind: 'feedback' as const,
        from: { service: fact.body, unit: fact.unit },
        to: { service: 'intake' as const },
        itemIds: fact.itemIds,
      };
      return told(answered(doc, dispatch(fact.dispatchId), status, event, fact.outcome), feedback, event);
    },
  },
  arbitration: {
    ApplicationReceived: (doc, fact, event) =>
      change(doc, dispatch(fact.dispatchId), link => ({ ...link, stream: event.stream })),
    ApplicationAccepted: (doc, _fact, event) => answered(doc, opened(event), 'accepted', event),
    ApplicationRefused: (doc, fact, event) => answered(doc, opened(event), 'rejected', event, fact.reasonCode),
    NoJurisdictionExplained: (doc, _fact, event) => answered(doc, opened(event), 'rejected', event),
    LeadSent: (doc, fact, event) =>
      sent(
        doc,
        {
          id: fact.leadId,
          kind: 'lead',
          from: { service: 'arbitration', unit: fact.fromUnit },
          to: { service: 'inspection', unit: fact.toUnit },
          itemIds: fact.itemIds,
        },
        event,
      ),
  },
  inspection: {
    LeadRegistered: (doc, { origin }, event) =>
      origin.from === 'window'
        ? change(doc, dispatch(origin.dispatchId), link => ({ ...link, stream: event.stream }))
        : doc,
    LeadReceived: (doc, fact, event) => change(doc, lead(fact.leadId), link => ({ ...link, stream: event.stream })),
    LeadAnswered: (doc, fact, event) =>
      answered(doc, lead(fact.leadId), fact.answer === 'filed' ? 'accepted' : 'rejected', event, fact.reason),
    CaseFiled: (doc, fact, event) => answered(doc, dispatch(fact.dispatchId), 'accepted', event),
    ComplaintRefused: (doc, fact, event) => answered(doc, dispatch(fact.dispatchId), 'rejected', event, fact.reason),
    DisputeProcedureAdvised: (doc, fact, event) =>
      fact.remaining.length > 0 ? doc : answered(doc, dispatch(fact.dispatchId), 'rejected', event, fact.ground),
    /** L7: the complaint interrupts the limitation of arbitration. */
    LimitationInterrupted: (doc, fact, event) =>
      told(
        doc,
        {
          id: `${event.stream}/limitation/${event.revision}`,
          kind: 'limitation',
          from: { service: 'inspection' },
          to: { service: 'arbitration' },
          itemIds: fact.itemIds,
        },
        event,
      ),
    LeadOutcomeReported: (doc, fact, event) =>
      told(
        doc,
        {
          id: `${fact.leadId}/outcome/${event.revision}`,
          kind: 'feedback',
          from: { service: 'inspection' },
          to: { service: 'arbitration' },
          itemIds: [],
        },
        event,
      ),
  },
};
