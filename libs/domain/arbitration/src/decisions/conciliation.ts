import { accept, laterOf, reject, type LocalDate } from '@one-window/kernel';
import type { IssueConciliation, RepudiateConciliation, SignConciliation } from '../commands';
import type { ArbitrationDomainFact } from '../events/fact';
import { allOf } from '../parties';
import type { ArbitrationRejection } from '../rejections';
import type { Conciliation, Running } from '../state/proceeding';
import { openedHearing, openItems } from '../state/reading';
import { dayProblem } from './dates';
import { firstOf, guarded, type Guard } from './guarded';
import { refOf } from './issue-document';
import { asRunning, inRunning, noRecusalPending, notDecided, notSuspended, sits, tribunalFormed } from './stages';

const bothSidesThere: Guard = state =>
  state.phase === 'running' && (openedHearing(state)?.defaultAgainst.length ?? 0) > 0
    ? { code: 'conciliation/in-default', article: '调解仲裁法42条' }
    : undefined;
const onePending: Guard = state =>
  state.phase === 'running' && !state.conciliations.some(({ status }) => status === 'issued')
    ? { code: 'conciliation/none-pending' }
    : undefined;

export const mayIssueConciliation = firstOf(
  inRunning,
  notSuspended,
  notDecided,
  tribunalFormed,
  sits,
  noRecusalPending,
  bothSidesThere,
);

/** A30: claims and agreed result, signed by the arbitrators, sealed. It may cover part of the claims. */
export const issueConciliation = guarded(
  mayIssueConciliation,
  asRunning,
  ({ data, today }: IssueConciliation, state) => {
    const wrong = scopeProblem(data, state);
    if (wrong) return reject(wrong);
    const { documentId, number } = refOf(data.documents, 'conciliation');
    return accept({
      type: 'ConciliationIssued',
      on: today,
      basis: ['调解仲裁法42条', '办案规则72条'],
      data: {
        documentId,
        number: number ?? state.acceptance.caseNumber,
        items: data.items,
        terms: data.terms,
        signedBy: data.signedBy,
        sealed: true,
        ...(data.performBy !== undefined && { performBy: data.performBy }),
        recipients: allOf(state.application.parties),
      },
    });
  },
);

const scopeProblem = (
  { items, signedBy }: IssueConciliation['data'],
  state: Running,
): ArbitrationRejection | undefined => {
  const left = openItems(state).map(({ itemId }) => itemId);
  const unknown = items.find(({ itemId }) => !left.includes(itemId));
  if (unknown) return { code: 'conciliation/item-unknown', params: { itemId: unknown.itemId } };
  const pending = state.conciliations.filter(({ status }) => status === 'issued').flatMap(one => one.items);
  const twice = items.find(({ itemId }) => pending.some(item => item.itemId === itemId));
  if (twice) return { code: 'conciliation/item-pending', params: { itemId: twice.itemId } };
  const missing = state.tribunal?.members.find(({ accountId }) => !signedBy.includes(accountId));
  return missing
    ? { code: 'conciliation/signature-missing', article: '调解仲裁法42条', params: { name: missing.name } }
    : undefined;
};

export const maySignConciliation = firstOf(inRunning, notSuspended, onePending);
/** Signed for by the party or the recipient he named; effective when all have signed. */
export const signConciliation = guarded(maySignConciliation, asRunning, ({ data, today }: SignConciliation, state) => {
  const found = pendingOf(state, data, data.signedOn, today);
  if ('no' in found) return reject(found.no);
  const { conciliation } = found;
  const { documentId, partyId, by, receipt } = data;
  const basis = ['调解仲裁法42条', '办案规则73条', '民诉法解释133条'];
  const signed: ArbitrationDomainFact[] = [
    { type: 'ConciliationSigned', on: data.signedOn, basis, data: { documentId, partyId, by, receipt } },
  ];
  const signedFor = [...conciliation.signedFor, partyId];
  if (!conciliation.recipients.every(party => signedFor.includes(party))) return accept(...signed);
  const left = openItems(state).filter(({ itemId }) => !conciliation.items.some(item => item.itemId === itemId));
  const deliveries = Object.values(state.documents[documentId]?.deliveries ?? {});
  return accept(...signed, {
    type: 'ConciliationEffective',
    on: deliveries.reduce((last, { effectiveOn }) => laterOf(last, effectiveOn), data.signedOn),
    basis,
    data: { documentId, items: conciliation.items, decidesAll: left.length === 0 },
  });
});

export const mayRepudiateConciliation = firstOf(inRunning, onePending);
/** Before it is served, or by refusing to sign it (A31): the case goes on where it was. */
export const repudiateConciliation = guarded(
  mayRepudiateConciliation,
  asRunning,
  ({ data, today }: RepudiateConciliation, state) => {
    const found = pendingOf(state, data, data.on, today);
    if ('no' in found) return reject(found.no);
    const { documentId, partyId, how } = data;
    return accept({
      type: 'ConciliationRepudiated',
      on: data.on,
      basis: ['调解仲裁法42条', '办案规则72条'],
      data: { documentId, partyId, how },
    });
  },
);

const pendingOf = (
  state: Running,
  { documentId, partyId }: { readonly documentId: string; readonly partyId: string },
  on: LocalDate,
  today: LocalDate,
): { readonly conciliation: Conciliation } | { readonly no: ArbitrationRejection } => {
  const conciliation = state.conciliations.find(one => one.documentId === documentId && one.status === 'issued');
  const document = state.documents[documentId];
  if (!conciliation || !document) return { no: { code: 'conciliation/unknown' } };
  if (!conciliation.recipients.includes(partyId)) return { no: { code: 'party/unknown', params: { partyId } } };
  if (conciliation.signedFor.includes(partyId))
    return { no: { code: 'conciliation/already-signed', params: { partyId } } };
  const wrongDay = dayProblem(on, { notBefore: document.issuedOn, today });
  return wrongDay ? { no: wrongDay } : { conciliation };
};
