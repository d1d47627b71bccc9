import { accept, reject, type LocalDate } from '@one-window/kernel';
import type { DeliveryData, RecordService, ServeApplicationCopy, ServeAward } from '../commands';
import { clearWorkingDaysBetween } from '../counting';
import type { Delivery } from '../documents/delivery';
import type { DocumentKind } from '../documents/document-kind';
import { effectOf } from '../documents/effective-service';
import type { ArbitrationRejection } from '../rejections';
import type { IssuedDocument } from '../state/case-file';
import type { Proceeding } from '../state/proceeding';
import { documentsOfKind } from '../state/reading';
import type { ArbitrationWorld } from '../world';
import { dayProblem } from './dates';
import { firstOf, guarded, type ArbitrationDecision, type Guard } from './guarded';
import { asOpened, asRunning, inRunning, opened } from './stages';

const issued =
  (...kinds: readonly DocumentKind[]): Guard =>
  state =>
    state.phase !== 'unopened' && !kinds.some(kind => documentsOfKind(state, kind).length > 0)
      ? { code: 'document/none-issued', params: { kind: kinds[0] ?? '' } }
      : undefined;
const anythingIssued: Guard = state =>
  state.phase !== 'unopened' && Object.keys(state.documents).length === 0
    ? { code: 'document/none-issued', params: { kind: '' } }
    : undefined;

export const mayServeApplicationCopy = firstOf(inRunning, issued('application-copy'));
/** A10. */
export const serveApplicationCopy = guarded(
  mayServeApplicationCopy,
  asRunning,
  ({ data, today }: ServeApplicationCopy, state, world) => {
    const [copy] = documentsOfKind(state, 'application-copy');
    return copy ? serve(data, copy, state, today, world) : reject({ code: 'document/unknown' });
  },
);

export const mayServeAward = firstOf(opened, issued('award'));
/** A36. */
export const serveAward = guarded(mayServeAward, asOpened, ({ data, today }: ServeAward, state, world) => {
  const award = state.documents[data.documentId];
  return award?.kind === 'award' ? serve(data, award, state, today, world) : reject({ code: 'document/unknown' });
});

export const mayRecordService = firstOf(opened, anythingIssued);
/** Any other document, with the effective dates of domain.md §1.4.1. */
export const recordService = guarded(mayRecordService, asOpened, ({ data, today }: RecordService, state, world) => {
  const document = state.documents[data.documentId];
  if (!document) return reject({ code: 'document/unknown' });
  if (document.kind === 'award') return reject({ code: 'service/use-serve-award', article: '办案规则59条' });
  return serve(data, document, state, today, world);
});

const serve = (
  data: DeliveryData,
  document: IssuedDocument,
  state: Proceeding,
  today: LocalDate,
  world: ArbitrationWorld,
): ArbitrationDecision => {
  const wrong = deliveryProblem(data, document, today);
  if (wrong) return reject(wrong);
  const effect = effectOf(data, document, state, world);
  if ('no' in effect) return reject(effect.no);
  const delivery: Delivery = {
    documentId: document.documentId,
    kind: document.kind,
    partyId: data.partyId,
    method: data.method,
    actedOn: data.on,
    effectiveOn: effect.effectiveOn,
    proved: effect.proved,
    proof: data.proof,
  };
  return served(delivery, document, state, world);
};

const deliveryProblem = (
  data: DeliveryData,
  document: IssuedDocument,
  today: LocalDate,
): ArbitrationRejection | undefined => {
  // ARB-INV-11: it takes effect by being signed for, never by being left or posted (CPL interp. 133).
  if (document.kind === 'conciliation')
    return { code: 'service/sign-conciliation-instead', article: '调解仲裁法42条；民诉法解释133条' };
  if (!document.recipients.includes(data.partyId))
    return { code: 'service/recipient-wrong', params: { partyId: data.partyId } };
  if (data.partyId in document.deliveries)
    return { code: 'service/already-served', params: { on: document.deliveries[data.partyId]?.effectiveOn ?? '' } };
  if (data.on < document.issuedOn)
    return { code: 'service/before-issue', params: { on: data.on, issuedOn: document.issuedOn } };
  return dayProblem(data.on, { notBefore: document.issuedOn, today });
};

const BASIS = ['办案规则20条', '民事诉讼法87条'];

const served = (
  delivery: Delivery,
  document: IssuedDocument,
  state: Proceeding,
  { calendar, parameters }: ArbitrationWorld,
): ArbitrationDecision => {
  const on = delivery.actedOn;
  if (document.kind === 'award') return accept(awardServed(delivery, state));
  const hearing =
    state.phase === 'running' ? state.hearings.find(({ hearingId }) => hearingId === document.hearingId) : undefined;
  if (document.kind === 'hearing-notice' && hearing) {
    const clear = clearWorkingDaysBetween(delivery.effectiveOn, hearing.heldOn, calendar);
    const inTime = delivery.effectiveOn < hearing.heldOn && clear >= parameters.hearingNoticeClearDays;
    return accept({
      type: 'HearingNoticeServed',
      on,
      basis: [...BASIS, '办案规则38条', '调解仲裁法35条'],
      data: { ...delivery, hearingId: hearing.hearingId, clearWorkingDays: clear, inTime },
    });
  }
  const procedure = state.phase === 'running' ? state.procedure : undefined;
  const defenceDays =
    document.kind === 'application-copy' && procedure?.kind === 'simplified' ? procedure.defenceDays : undefined;
  return accept({
    type: 'DocumentServed',
    on,
    basis: document.kind === 'application-copy' ? [...BASIS, '办案规则33条', '调解仲裁法30条'] : BASIS,
    data: { ...delivery, ...(defenceDays !== undefined && { defenceDays }) },
  });
};

const awardServed = (delivery: Delivery, state: Proceeding) => {
  const awards = state.phase === 'running' ? state.awards : state.phase === 'ended' ? (state.before?.awards ?? []) : [];
  const award = awards.find(({ documentId }) => documentId === delivery.documentId);
  const party = state.application.parties.find(({ partyId }) => partyId === delivery.partyId);
  return {
    type: 'AwardServed' as const,
    on: delivery.actedOn,
    basis: [...BASIS, '办案规则59条'],
    data: {
      ...delivery,
      finality: award?.finality ?? ('non-final' as const),
      to: party?.kind ?? ('employer' as const),
    },
  };
};
