import { accept, reject } from '@one-window/kernel';
import type { IssueAward } from '../commands';
import { allOf } from '../parties';
import type { AwardIssued, AwardItem } from '../events/outcome';
import type { Finality } from '../finality/classify-item';
import { remediesOf } from '../finality/remedies';
import type { ArbitrationRejection } from '../rejections';
import type { Running } from '../state/proceeding';
import { awardItemsOf } from './award-items';
import { debateClosed } from './deliberate';
import { firstOf, guarded, type Guard } from './guarded';
import { asRunning, inRunning, noRecusalPending, notDecided, notSuspended, sits, tribunalFormed } from './stages';

/** ARB-INV-2. */
const mediationTried: Guard = state =>
  state.phase === 'running' && !state.mediationAttempted && !state.defaultHearing
    ? { code: 'award/mediation-missing', article: '调解仲裁法42条；办案规则71条' }
    : undefined;
const nothingPending: Guard = state =>
  state.phase === 'running' && state.conciliations.some(({ status }) => status === 'issued')
    ? { code: 'conciliation/pending', article: '调解仲裁法42条' }
    : undefined;
const deliberated: Guard = state =>
  state.phase === 'running' && state.tribunal?.composition === 'three' && !state.deliberation
    ? { code: 'deliberation/missing', article: '办案规则52条' }
    : undefined;

export const mayIssueAward = firstOf(
  inRunning,
  notSuspended,
  notDecided,
  tribunalFormed,
  sits,
  noRecusalPending,
  debateClosed,
  mediationTried,
  nothingPending,
  deliberated,
);

/** A35: every open item is decided and classified; final and non-final items go into two documents (§1.5(4)). */
export const issueAward = guarded(mayIssueAward, asRunning, ({ data, today }: IssueAward, state, world) => {
  const unsigned = signatureProblem(data, state);
  if (unsigned) return reject(unsigned);
  const items = awardItemsOf(data.items, state, world, today);
  if ('no' in items) return reject(items.no);
  const kinds: readonly Finality[] = ['final', 'non-final'];
  const present = kinds.filter(kind => items.items.some(({ finality }) => finality.value === kind));
  return accept(
    ...present.map((kind, index) =>
      awardDocument(kind, items.items, data, state, {
        suffix: present.length > 1 ? `-${index + 1}` : '',
        decidesAll: index === present.length - 1,
        on: today,
      }),
    ),
  );
});

const dissenters = (state: Running): readonly string[] =>
  state.deliberation?.votes.filter(({ vote }) => vote === 'dissent').map(({ accountId }) => accountId) ?? [];

/** ARB-INV-10: signed by the tribunal; who dissented may leave the signature out (LMAA 45). */
const signatureProblem = ({ signedBy }: IssueAward['data'], state: Running): ArbitrationRejection | undefined => {
  const members = state.tribunal?.members ?? [];
  const foreign = signedBy.find(account => !members.some(({ accountId }) => accountId === account));
  if (foreign !== undefined) return { code: 'award/signature-foreign', article: '调解仲裁法46条' };
  const missing = members.find(
    ({ accountId }) => !signedBy.includes(accountId) && !dissenters(state).includes(accountId),
  );
  return missing
    ? { code: 'award/signature-missing', article: '调解仲裁法45条、46条', params: { name: missing.name } }
    : undefined;
};

const awardDocument = (
  finality: Finality,
  all: readonly AwardItem[],
  data: IssueAward['data'],
  state: Running,
  { suffix, decidesAll, on }: { readonly suffix: string; readonly decidesAll: boolean; readonly on: AwardIssued['on'] },
): AwardIssued => ({
  type: 'AwardIssued',
  on,
  basis: ['调解仲裁法46条', finality === 'final' ? '调解仲裁法47条' : '调解仲裁法50条', '办案规则50条', '办案规则53条'],
  data: {
    documentId: (finality === 'final' ? data.finalDocument : data.nonFinalDocument).documentId,
    number: `${data.number}${suffix}`,
    finality,
    items: all.filter(item => item.finality.value === finality),
    disputedFacts: data.disputedFacts,
    remedies: remediesOf(finality),
    ...(data.performWithinDays !== undefined && { performWithinDays: data.performWithinDays }),
    signedBy: data.signedBy,
    unsignedDissenters: dissenters(state).filter(account => !data.signedBy.includes(account)),
    sealed: true,
    recipients: allOf(state.application.parties),
    default: state.defaultHearing,
    decidesAll,
  },
});
