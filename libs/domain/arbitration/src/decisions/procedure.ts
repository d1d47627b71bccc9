import { accept, reject } from '@one-window/kernel';
import type { ChooseSimplifiedProcedure, ConvertToOrdinary } from '../commands';
import { allOf } from '../parties';
import { documentsOfKind, isCollective } from '../state/reading';
import { firstOf, guarded, type Guard } from './guarded';
import { documentIssued, refOf } from './issue-document';
import { asRunning, inRunning, notDecided, notSuspended } from './stages';

const ordinary: Guard = state =>
  state.phase === 'running' && state.procedure.kind === 'simplified'
    ? { code: 'procedure/already-simplified' }
    : undefined;
const simplified: Guard = state =>
  state.phase === 'running' && state.procedure.kind === 'ordinary' ? { code: 'procedure/not-simplified' } : undefined;
const notCollective: Guard = (state, _by, { parameters }) =>
  state.phase === 'running' && !parameters.simplifiedForCollective && isCollective(state, parameters.collectiveFrom)
    ? { code: 'procedure/collective', article: '山东省劳动人事争议调解仲裁条例40条' }
    : undefined;
const respondentFound: Guard = state =>
  state.phase === 'running' &&
  documentsOfKind(state, 'application-copy').some(copy =>
    Object.values(copy.deliveries).some(({ method }) => method === 'public-notice'),
  )
    ? { code: 'procedure/respondent-missing', article: '办案规则57条(三)' }
    : undefined;
const soleArbitrator: Guard = state =>
  state.phase === 'running' && state.tribunal?.composition === 'three'
    ? { code: 'procedure/tribunal-of-three', article: '办案规则58条' }
    : undefined;

export const mayChooseSimplifiedProcedure = firstOf(
  inRunning,
  notSuspended,
  notDecided,
  ordinary,
  notCollective,
  respondentFound,
  soleArbitrator,
);

/** §1.4.7: simplified handling. The defence period is shortened only with the respondent's consent (RULES 58). */
export const chooseSimplifiedProcedure = guarded(
  mayChooseSimplifiedProcedure,
  asRunning,
  ({ data, today }: ChooseSimplifiedProcedure, state) => {
    if ((data.defenceDays !== undefined || data.ground === 'both-agree') && !data.respondentConsentProof)
      return reject({ code: 'procedure/consent-missing', article: '办案规则56条、58条' });
    const [copy] = documentsOfKind(state, 'application-copy');
    const shortens =
      data.defenceDays === undefined
        ? []
        : Object.values(copy?.deliveries ?? {})
            .filter(({ partyId }) => !state.defences.includes(partyId))
            .map(({ partyId, effectiveOn }) => ({ partyId, servedOn: effectiveOn }));
    return accept({
      type: 'SimplifiedProcedureChosen',
      on: today,
      basis: ['办案规则56条', '办案规则58条'],
      data: { ...data, shortens },
    });
  },
);

export const mayConvertToOrdinary = firstOf(inRunning, notSuspended, notDecided, simplified);

/** RULES 61: decided before the time limit ends; the limit still counts from the original acceptance. */
export const convertToOrdinary = guarded(
  mayConvertToOrdinary,
  asRunning,
  ({ data, today }: ConvertToOrdinary, state) => {
    const limit = state.deadlines['ARB-10'];
    if (limit && today > limit.dueOn)
      return reject({ code: 'procedure/conversion-late', article: '办案规则61条', params: { dueOn: limit.dueOn } });
    const basis = ['办案规则60条', '办案规则61条'];
    return accept(
      {
        type: 'ConvertedToOrdinary',
        on: today,
        basis,
        data: { documentId: refOf(data.documents, 'procedure-notice').documentId, reason: data.reason },
      },
      documentIssued(data.documents, 'procedure-notice', today, allOf(state.application.parties), basis),
    );
  },
);
