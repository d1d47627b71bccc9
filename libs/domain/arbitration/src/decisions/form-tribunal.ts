import { accept, reject } from '@one-window/kernel';
import type { FormTribunal } from '../commands';
import { allOf } from '../parties';
import type { ArbitrationRejection } from '../rejections';
import type { Running } from '../state/proceeding';
import { isCollective } from '../state/reading';
import type { ArbitrationWorld } from '../world';
import { firstOf, guarded, type Guard } from './guarded';
import { documentIssued, refOf } from './issue-document';
import { asRunning, inRunning, notDecided, notSuspended } from './stages';

const noneYet: Guard = state =>
  state.phase === 'running' && state.tribunal ? { code: 'tribunal/already-formed' } : undefined;

export const mayFormTribunal = firstOf(inRunning, notSuspended, notDecided, noneYet);

/** A15: formed and told to the parties in writing; the notice is issued with it (ARB-05). */
export const formTribunal = guarded(mayFormTribunal, asRunning, ({ data, today }: FormTribunal, state, world) => {
  const wrong = compositionProblem(data, state, world);
  if (wrong) return reject(wrong);
  const presiding = data.members.find(({ accountId }) => accountId === data.presidingAccountId);
  if (!presiding) return reject({ code: 'tribunal/presiding-not-member', article: '办案规则37条' });
  const basis = ['办案规则37条', '调解仲裁法31条、32条', '组织规则13条、14条'];
  return accept(
    {
      type: 'TribunalFormed',
      on: today,
      basis,
      data: {
        composition: data.members.length === 3 ? 'three' : 'sole',
        members: data.members,
        presiding,
        recorder: data.recorder,
        documentId: refOf(data.documents, 'tribunal-notice').documentId,
      },
    },
    documentIssued(data.documents, 'tribunal-notice', today, allOf(state.application.parties), basis),
  );
});

/** ARB-INV-6. */
const compositionProblem = (
  { members, recorder }: FormTribunal['data'],
  state: Running,
  { parameters }: ArbitrationWorld,
): ArbitrationRejection | undefined => {
  const accounts = members.map(({ accountId }) => accountId);
  if (accounts.length !== 1 && accounts.length !== 3)
    return { code: 'tribunal/one-or-three', article: '调解仲裁法31条', params: { members: accounts.length } };
  if (new Set(accounts).size !== accounts.length)
    return { code: 'tribunal/members-not-distinct', article: '调解仲裁法31条' };
  if (accounts.includes(recorder.accountId))
    return { code: 'tribunal/recorder-is-arbitrator', article: '组织规则14条' };
  const simplified = state.procedure.kind === 'simplified';
  if (simplified && accounts.length !== 1) return { code: 'tribunal/sole-in-simplified', article: '办案规则58条' };
  return !simplified && accounts.length !== 3 && isCollective(state, parameters.collectiveFrom)
    ? { code: 'tribunal/three-required', article: '办案规则65条；组织规则13条' }
    : undefined;
};
