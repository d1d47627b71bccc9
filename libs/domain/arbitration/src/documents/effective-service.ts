import { plusDays, type LocalDate } from '@one-window/kernel';
import { workingDaysAfter } from '../counting';
import { inForceOn } from '../parameters/dated';
import type { ArbitrationRejection } from '../rejections';
import type { IssuedDocument } from '../state/case-file';
import type { Proceeding } from '../state/proceeding';
import { isCollective } from '../state/reading';
import type { ArbitrationWorld } from '../world';
import type { ServiceMethod, ServiceProof } from './delivery';

export interface Effect {
  readonly effectiveOn: LocalDate;
  readonly proved: boolean;
}
interface Attempt {
  readonly method: ServiceMethod;
  readonly on: LocalDate;
  readonly proof: ServiceProof;
}
type Answer = Effect | { readonly no: ArbitrationRejection };

/** When a document counts as served, or why this way of serving it does not count (domain.md §1.4.1). */
export const effectOf = (
  attempt: Attempt,
  document: IssuedDocument,
  state: Proceeding,
  world: ArbitrationWorld,
): Answer => {
  const rules: Readonly<Record<ServiceMethod, () => Answer>> = {
    direct: () => (attempt.proof.signedBy ? at(attempt.on) : no('service/proof-missing', '办案规则20条')),
    entrusted: () => at(attempt.on),
    postal: () => at(attempt.on),
    'left-with-witnesses': () => leftWithWitnesses(attempt, world),
    'left-or-posted': () => leftOrPosted(attempt, state, world),
    electronic: () => electronic(attempt, document, world),
    informal: () => informal(attempt, document, state),
    'public-notice': () => publicNotice(attempt, state, world),
  };
  return rules[attempt.method]();
};

const at = (effectiveOn: LocalDate, proved = true): Effect => ({ effectiveOn, proved });
const no = (code: ArbitrationRejection['code'], article: string): Answer => ({ no: { code, article } });

const afterDeemed = ({ on }: Attempt, { calendar, parameters }: ArbitrationWorld): Effect =>
  at(workingDaysAfter(on, parameters.deemedServiceWorkingDays, calendar));

/** CPL 89. For a refusal to sign the three days of RULES 20 are the default. */
const leftWithWitnesses = (attempt: Attempt, world: ArbitrationWorld): Answer => {
  if (!attempt.proof.photoOrVideo && !attempt.proof.witnesses) return no('service/proof-missing', '民事诉讼法89条');
  return world.parameters.refusalToSign === 'rules-20' ? afterDeemed(attempt, world) : at(attempt.on);
};

/** RULES 20: the recipient refuses to sign, or business has stopped and there are ten workers or more. */
const leftOrPosted = (attempt: Attempt, state: Proceeding, world: ArbitrationWorld): Answer => {
  const { leavingGround, photoOrVideo } = attempt.proof;
  if (!leavingGround) return no('service/ground-missing', '办案规则20条');
  if (leavingGround === 'business-stopped' && state.application.workersCount < 10)
    return no('service/ground-unmet', '办案规则20条');
  return photoOrVideo ? afterDeemed(attempt, world) : no('service/proof-missing', '办案规则20条');
};

const electronic = ({ on, proof }: Attempt, { kind }: IssuedDocument, { parameters }: ArbitrationWorld): Answer => {
  if (kind === 'award' && !parameters.awardElectronicService)
    return no('service/method-excluded', '办案规则20条、59条；民事诉讼法90条');
  return proof.consentRecorded ? at(on) : no('service/consent-missing', '民事诉讼法90条');
};

/** RULES 59: telephone, SMS, fax, mail; in simplified handling only, and never for an award or a conciliation. */
const informal = ({ on, proof }: Attempt, { kind }: IssuedDocument, state: Proceeding): Answer => {
  const simplified = state.phase === 'running' && state.procedure.kind === 'simplified';
  return simplified && kind !== 'award' && kind !== 'conciliation'
    ? at(on, proof.confirmedByRecipient === true)
    : no('service/method-excluded', '办案规则59条');
};

/** CPL 95, with the local period for collective cases; never in simplified handling (RULES 57(3)). */
const publicNotice = ({ on }: Attempt, state: Proceeding, { parameters }: ArbitrationWorld): Answer => {
  if (state.phase === 'running' && state.procedure.kind === 'simplified')
    return no('service/method-excluded', '办案规则57条(三)');
  const collective = isCollective(state, parameters.collectiveFrom);
  const rows = collective ? parameters.publicNoticeDaysCollective : parameters.publicNoticeDays;
  return at(plusDays(on, inForceOn('公告送达期间', rows, on).value));
};
