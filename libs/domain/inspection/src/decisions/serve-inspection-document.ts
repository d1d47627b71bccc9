import { accept, InvariantBroken, plusDays, reject, type LocalDate } from '@one-window/kernel';
import type { ServeInspectionDocument } from '../commands/decision-commands';
import { dueAfterService } from '../deadlines/due-after-service';
import { during } from '../during';
import { fact } from '../fact';
import type { InspectionFact } from '../facts';
import type { ServiceProof } from '../obligations';
import { valueOn } from '../parameters/dated';
import type { InspectionRejection } from '../rejections';
import { findRound } from '../rounds';
import type { Filed } from '../state';
import type { InspectionWorld } from '../world';

/** I27: a paper binds from the day it is served; every clock of its recipient counts from there (APL 61; IMPL 38). */
const service = during('filed')<ServeInspectionDocument>({
  may: state => (unserved(state).length === 0 ? { code: 'document/nothing-to-serve' } : undefined),
  decide: ({ data: { document, proof }, today }, state, world) => {
    const paper = paperOf(document, state);
    if (!paper) return reject({ code: 'document/unknown' });
    if (paper.served) return reject({ code: 'document/already-served' });
    if (proof.servedOn > today) return reject({ code: 'date/in-future', params: { date: proof.servedOn, today } });
    if (proof.servedOn < paper.issuedOn)
      return reject({ code: 'service/before-issue', params: { date: paper.issuedOn } });
    const no = methodFails(proof, document.kind, world);
    if (no) return reject(no);
    const served = servedFact(document, proof, state, world);
    return served.type === 'OrderServed' && served.data.dueOn < proof.servedOn
      ? reject({ code: 'term/passed', params: { date: served.data.dueOn } })
      : accept<InspectionFact>(served);
  },
});
export const mayServeInspectionDocument = service.may;
export const serveInspectionDocument = service.decide;

type DocumentRef = ServeInspectionDocument['data']['document'];

export const unserved = (state: Filed): readonly DocumentRef[] => [
  ...state.rounds
    .filter(round => !round.returned && round.notice && round.notice.servedOn === undefined)
    .map(round => ({ kind: 'prior-notice' as const, id: round.roundId })),
  ...[...state.orders, ...state.decisions].filter(each => !each.served).map(each => each.source),
];

const paperOf = (
  document: DocumentRef,
  state: Filed,
): { readonly issuedOn: LocalDate; readonly served: boolean } | undefined => {
  if (document.kind === 'prior-notice') {
    const notice = findRound(state, document.id)?.notice;
    return notice && { issuedOn: notice.issuedOn, served: notice.servedOn !== undefined };
  }
  const papers = document.kind === 'order' ? state.orders : state.decisions;
  const paper = papers.find(each => each.source.id === document.id);
  return paper && { issuedOn: paper.issuedOn, served: paper.served !== undefined };
};

/** By civil-procedure service (CPL 87–95); e-service only with signed consent (APL 61). */
const methodFails = (
  proof: ServiceProof,
  kind: DocumentRef['kind'],
  world: InspectionWorld,
): InspectionRejection | undefined => {
  switch (proof.method) {
    case 'electronic':
      if (!valueOn(world.parameters.electronicService, proof.servedOn))
        return { code: 'service/electronic-not-in-force', article: '行政处罚法61条' };
      return proof.consentNo ? undefined : { code: 'service/consent-missing', article: '行政处罚法61条' };
    case 'public-notice': {
      const days = valueOn(world.parameters.publicNoticeDays, proof.publishedOn ?? proof.servedOn);
      return proof.publishedOn !== undefined && plusDays(proof.publishedOn, days) <= proof.servedOn
        ? undefined
        : { code: 'service/notice-period-running', article: '民事诉讼法95条', params: { days } };
    }
    case 'mail':
      return proof.receiptNo ? undefined : { code: 'service/receipt-missing', article: '民事诉讼法91条' };
    case 'posted-with-record':
      // Posting with photo or video counts for an order where the person has absconded (法释〔2013〕3号, 4条).
      if (kind !== 'order') return { code: 'service/posting-only-orders', article: '法释〔2013〕3号4条' };
      return proof.recordedBy ? undefined : { code: 'service/record-missing', article: '法释〔2013〕3号4条' };
    case 'left-with-witness':
      return proof.recordedBy ? undefined : { code: 'service/record-missing', article: '民事诉讼法89条' };
    case 'direct':
    case 'entrusted':
      return undefined;
  }
};

const servedFact = (document: DocumentRef, proof: ServiceProof, state: Filed, world: InspectionWorld) => {
  const on = proof.servedOn;
  if (document.kind === 'prior-notice') {
    const hearingRight = findRound(state, document.id)?.notice?.hearingRight === true;
    return fact('PriorNoticeServed', on, ['行政处罚法44条', '行政处罚法61条'], {
      roundId: document.id,
      hearingRight,
      ...(hearingRight && { hearingUntil: dueAfterService.hearingRequest(on, world.calendar) }),
      proof,
    });
  }
  if (document.kind === 'order') {
    const order = state.orders.find(each => each.source.id === document.id);
    if (!order?.term) throw new InvariantBroken('an order without a term', { orderId: document.id });
    return fact('OrderServed', on, ['监察条例18条', '行政处罚法61条'], {
      orderId: document.id,
      term: order.term,
      dueOn: dueAfterService.performance(on, order.term, world.calendar),
      proof,
    });
  }
  const decision = state.decisions.find(each => each.source.id === document.id);
  if (!decision) throw new InvariantBroken('a decision that was found is gone', { decisionId: document.id });
  const fine = decision.totalFineFen > 0;
  const dueOn = decision.term
    ? dueAfterService.performance(on, decision.term, world.calendar)
    : fine
      ? dueAfterService.finePayment(on, world.calendar)
      : undefined;
  return fact('DecisionServed', on, ['行政处罚法61条'], {
    decisionId: document.id,
    kind: decision.type,
    ...(decision.term && { term: decision.term }),
    fine,
    ...(dueOn !== undefined && { dueOn }),
    proof,
  });
};
